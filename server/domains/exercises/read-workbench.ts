import type { Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import type { Runner } from '../../runner/create-runner'
import { rulesToChooseFrom } from './core/flaw-rules'
import { stageTitle } from './core/stage-title'
import { attemptSelect, describeAttempt } from './describe-attempt'
import { describeStanding } from './describe-standing'
import { type ExerciseAddress, findOwnExercise, type OwnExercise, refuseClosed } from './find-own-exercise'
import { measureStarter, metricLabels } from './measure-starter'
import { asWork, readWork } from './read-work'
import { seedOf } from './run-code'

type Parts = Pick<Services, 'db' | 'clock' | 'log'> & { runner: Pick<Runner, 'measure' | 'warm'> }

/** An exercise with all that its page shows: what is to be done, what was done, and where one stands. */
export async function readWorkbench({
  services,
  userId,
  address,
}: {
  services: Parts
  userId: string
  address: ExerciseAddress
}) {
  const tx = services.db.client
  const exercise = await findOwnExercise(tx, { userId, address })
  const { course, module, form } = exercise
  const isAtRest = course.status !== 'active' && course.status !== 'completed'
  // Of a course at rest everything can be read; of a locked module nothing.
  if (!isAtRest) refuseClosed(exercise)
  if (module.status === 'locked') refuseClosed({ module, course: { ...course, status: 'active' } })
  const needsCode = form !== 'quiz' && form !== 'diagnosis' && form !== 'code_review'
  if (needsCode && exercise.language !== null && !isAtRest) services.runner.warm(exercise.language)
  const standing = await describeStanding({ tx, userId, exercise, now: services.clock.now() })
  const last = await tx.submission.findFirst({
    where: { userId, exerciseId: exercise.id },
    orderBy: { number: 'desc' },
    select: { ...attemptSelect, files: true, answers: true, findings: true },
  })
  return {
    id: exercise.id,
    slug: exercise.slug,
    course: { id: course.id, title: course.title, domain: course.domain, isAtRest },
    module: { concept: module.conceptSlug, title: module.title, order: module.orderIndex },
    kind: exercise.kind,
    form,
    title: exercise.title,
    prompt: exercise.prompt,
    language: exercise.language,
    files: exercise.files,
    // Those of a diagnosis or a review would name its flaws.
    tests: needsCode ? exercise.tests : [],
    questions: exercise.quiz.map(({ id, kind, prompt, ...rest }) => ({
      id,
      kind,
      prompt,
      options: 'options' in rest ? rest.options : [],
    })),
    rules: form === 'diagnosis' ? rulesToChooseFrom({ flaws: exercise.flaws, seed: seedOf(exercise.id) }) : [],
    flawCount: needsCode ? 0 : exercise.flaws.length,
    metrics: await describeMetrics(services, userId, exercise),
    stages: form === 'project' ? exercise.tests.map(({ path }) => ({ path, title: stageTitle(path) })) : [],
    hintCount: exercise.hints.length,
    difficulty: exercise.difficultyLevel,
    points: exercise.points,
    isRequired: exercise.isRequired,
    ...(await findNeighbours(tx, userId, exercise)),
    canRedo: standing.passedAt !== null && exercise.blueprintExerciseId !== null,
    variantOf: exercise.past === null ? null : { slug: exercise.past.slug, title: exercise.past.title },
    draft: await findDraft(tx, userId, exercise),
    standing,
    last: last === null ? null : describeAttempt(last),
    lastWork: last === null ? null : asWork(readWork(last, { table: 'submissions', id: last.id })),
  }
}

async function describeMetrics(services: Parts, userId: string, exercise: OwnExercise) {
  if (exercise.metrics.length === 0) return []
  const before = await measureStarter({ runner: services.runner, userId, exercise }).catch((error: unknown) => {
    // The page is shown all the same.
    services.log.warn('the code of an exercise could not be counted', { exerciseId: exercise.id, error })
    return null
  })
  return exercise.metrics.map((name) => ({ name, label: metricLabels[name], before: before?.[name] ?? null }))
}

async function findDraft(tx: Tx, userId: string, { id: exerciseId }: OwnExercise) {
  const row = await tx.exerciseDraft.findUnique({ where: { userId_exerciseId: { userId, exerciseId } } })
  if (row === null) return null
  const work = asWork(readWork(row, { table: 'exercise_drafts', id: exerciseId }))
  return { ...work, version: row.version, savedAt: row.savedAt.toISOString() }
}

/** The others of its module: the same task in another language, and what comes before and after. */
async function findNeighbours(tx: Tx, userId: string, exercise: OwnExercise) {
  const others = await tx.exercise.findMany({
    where: { moduleId: exercise.module.id },
    orderBy: { orderIndex: 'asc' },
    select: {
      id: true,
      slug: true,
      title: true,
      language: true,
      alternativeTo: true,
      variantOf: true,
      progress: { where: { userId }, select: { status: true, lastSubmittedAt: true } },
    },
  })
  const taskOf = ({ slug, alternativeTo }: { slug: string | null; alternativeTo: string | null }) =>
    alternativeTo ?? slug
  const task = taskOf(exercise)
  const isTwin = (one: (typeof others)[number]) =>
    one.variantOf === null && taskOf(one) === task && exercise.past === null
  const twins = others.flatMap((one) => {
    if (one.id === exercise.id || one.language === null || !isTwin(one)) return []
    const [progress] = one.progress
    const status = progress === undefined || progress.lastSubmittedAt === null ? null : progress.status
    return [{ slug: one.slug ?? one.id, language: one.language, status }]
  })
  // From a task to the next one, not from one language of it to the other.
  const row = others.filter((one) => one.id === exercise.id || (one.variantOf === null && !isTwin(one)))
  const at = row.findIndex(({ id }) => id === exercise.id)
  const neighbour = (index: number) => {
    const other = row[index]
    return other === undefined ? null : { slug: other.slug ?? other.id, title: other.title }
  }
  return { twins, previous: neighbour(at - 1), next: neighbour(at + 1) }
}
