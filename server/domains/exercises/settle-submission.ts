import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { compareModules, readModuleStates } from './compare-modules'
import type { Outcome } from './core/grade'
import { experienceFor } from './core/reward'
import { percentFor } from './describe-standing'
import type { Evaluated } from './evaluate-submission'
import { findOwnExercise, holdCourse, type OwnExercise } from './find-own-exercise'
import { findProgress, saveProgress } from './find-progress'
import { zoneOf } from './read-zone'
import { exercisesJson } from './stored-json'

type Settling = Pick<Services, 'db' | 'clock' | 'ledger'>
type Submission = { id: string; userId: string; exerciseId: string; number: number; submittedAt: Date }

/**
 * Writes down what an attempt was worth: its evaluation, where the learner stands, the ledger, and what follows from
 * passing, all or none. The request that brought it and the job that looks after it may both come here; one wins, and the
 * other changes nothing. False: it was done already.
 */
export async function settleSubmission({
  services,
  submissionId,
  evaluated,
}: {
  services: Settling
  submissionId: string
  evaluated: Evaluated
}): Promise<boolean> {
  return services.db.transaction(async (tx, after) => {
    const submission = await holdPending(tx, submissionId)
    if (submission === null) return false
    const { userId, exerciseId } = submission
    const now = services.clock.now()
    const exercise = await findOwnExercise(tx, { userId, address: { exerciseId } })
    const { grade } = evaluated
    const isPassed = grade.outcome === 'passed'
    const { verdict } = evaluated
    await tx.submission.update({
      where: { id: submissionId },
      data: {
        status: isPassed ? 'passed' : 'failed',
        score: grade.score,
        evaluatedAt: now,
        executionTimeMs: verdict?.ms ?? null,
        memoryUsedMb: verdict === null ? null : Math.min(1_000_000, verdict.memoryBytes / 1024 / 1024),
        workUnits: verdict?.workUnits ?? null,
      },
      select: { id: true },
    })
    const of = { userId, courseId: exercise.course.id, moduleId: exercise.module.id }
    const before = await readModuleStates(tx, of)
    const xp = await count({ services, tx, after, exercise, submission, grade, now })
    const changed = await compareModules(tx, { ...of, before })
    await writeEvaluation(tx, { submissionId, evaluated, earned: { xp, ...changed }, now })
    return true
  })
}

/** First the course, then the attempt, as everybody does: two never wait for each other. */
async function holdPending(tx: Tx, id: string): Promise<Submission | null> {
  const found = await tx.submission.findUnique({ where: { id }, select: { userId: true, exerciseId: true } })
  if (found === null) return null
  await holdCourse(tx, found)
  return tx.submission.findFirst({
    where: { id, status: 'pending' },
    select: { id: true, userId: true, exerciseId: true, number: true, submittedAt: true },
  })
}

type Counting = {
  services: Settling
  tx: Tx
  after: AfterCommit
  exercise: OwnExercise
  submission: Submission
  grade: { outcome: Outcome; score: number }
  now: Date
}

/** Where the learner stands from now on. Answers what the first pass brings, which is nothing the second time. */
async function count({ services, tx, after, exercise, submission, grade, now }: Counting): Promise<number> {
  const { id: exerciseId, title, kind, course, module } = exercise
  const { userId } = submission
  const progress = await findProgress(tx, { userId, exerciseId })
  const isPassed = grade.outcome === 'passed'
  const isFirstPass = isPassed && progress.passedAt === null
  const attempts = progress.attempts + 1
  const change = {
    attempts,
    consecutiveFailures: isPassed ? 0 : progress.consecutiveFailures + 1,
    bestScore: Math.max(progress.bestScore ?? 0, grade.score),
    ...(isFirstPass ? { status: 'passed' as const, passedAt: now } : {}),
    ...(!isPassed && progress.passedAt === null ? { status: 'failed' as const } : {}),
  }
  await saveProgress(tx, { userId, exerciseId, change })
  const xp = experienceFor({ points: exercise.points, percent: percentFor(exercise, progress), score: grade.score })
  await services.ledger.record(tx, after, {
    userId,
    subjectType: 'exercise',
    subjectId: exerciseId,
    occurredAt: now,
    timeZone: await zoneOf(tx, userId),
    kind: 'attempted_exercise',
    payload: {
      title,
      course: course.title,
      concept: module.conceptSlug,
      exerciseKind: kind,
      number: submission.number,
      passed: isPassed,
      score: grade.score,
      firstPass: isFirstPass ? { xp, attempts, hints: progress.hintsRevealed.length } : null,
    },
    key: `submission:${submission.id}:attempted`,
  })
  return isFirstPass ? xp : 0
}

type Writing = {
  submissionId: string
  evaluated: Evaluated
  earned: { xp: number } & Awaited<ReturnType<typeof compareModules>>
  now: Date
}

async function writeEvaluation(
  tx: Tx,
  { submissionId, evaluated: { grade, verdict }, earned, now }: Writing,
): Promise<void> {
  const { summary, issues, metrics } = grade
  const { tests = [], output = '', ...ran } = verdict ?? { tests: [], output: '' }
  await tx.evaluation.create({
    data: {
      submissionId,
      agentType: verdict === null ? 'answer_key' : 'runner',
      outcome: grade.outcome,
      passed: grade.outcome === 'passed',
      testResults: exercisesJson['evaluations.test_results'].parse(tests),
      feedback: exercisesJson['evaluations.feedback'].parse({
        summary,
        issues,
        metrics,
        output,
        ran: verdict === null ? null : ran,
        earned,
      }),
      suggestions: exercisesJson['evaluations.suggestions'].parse(grade.suggestions),
      createdAt: now,
    },
    select: { id: true },
  })
}
