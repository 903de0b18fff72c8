import type { Services } from '../../platform/services'
import type { RunProgress, Verdict } from '../../runner/contract'
import type { Runner } from '../../runner/create-runner'
import { boundVerdict } from './core/bound-verdict'
import type { Grade } from './core/grade'
import { gradeRefactoring, gradeStages, gradeTests } from './core/grade-code'
import { gradeFindings } from './core/grade-findings'
import { gradeQuiz } from './core/grade-quiz'
import { stageTitle } from './core/stage-title'
import { findOwnExercise, type OwnExercise } from './find-own-exercise'
import { readWork, type StorableWork } from './read-work'
import { joinVerdicts, measureChange, runCode } from './run-code'

export type Evaluated = { grade: Grade; verdict: Verdict | null }

/** `runner_failed`: not the learner's doing, and to be tried again. `done`: somebody else was faster. */
export type Evaluation = ({ state: 'evaluated' } & Evaluated) | { state: 'runner_failed' } | { state: 'done' }

/** What an attempt that waits is worth. Outside of any transaction, and changes nothing. */
export async function evaluateSubmission({
  services,
  submissionId,
  onProgress,
  signal,
}: {
  services: Pick<Services, 'db' | 'config'> & { runner: Pick<Runner, 'run' | 'measure'> }
  submissionId: string
  onProgress?: (progress: RunProgress) => void
  signal?: AbortSignal
}): Promise<Evaluation> {
  const row = await services.db.client.submission.findUnique({
    where: { id: submissionId },
    select: { userId: true, exerciseId: true, status: true, files: true, answers: true, findings: true },
  })
  if (row === null || row.status !== 'pending') return { state: 'done' }
  const { userId, exerciseId } = row
  const exercise = await findOwnExercise(services.db.client, { userId, address: { exerciseId } })
  const work = readWork(row, { table: 'submissions', id: submissionId })
  const written = gradeWritten(exercise, work)
  if (written !== null) return { state: 'evaluated', grade: written, verdict: null }
  const running = { services, userId, exercise, files: work.files ?? [], onProgress, signal }
  const verdicts = (await runCode(running)).map(boundVerdict)
  const verdict = boundVerdict(joinVerdicts(verdicts))
  if (verdict.reason?.kind === 'runner') return { state: 'runner_failed' }
  const isMeasured = exercise.form === 'refactor' && verdict.status === 'passed'
  const measured = isMeasured ? await measureChange(running) : []
  if (measured === null) return { state: 'runner_failed' }
  return { state: 'evaluated', grade: gradeCode(exercise, { verdicts, verdict, measured }), verdict }
}

/** What needs nothing to be run; null for code. */
function gradeWritten({ form, quiz, flaws }: OwnExercise, { answers, findings }: StorableWork): Grade | null {
  if (form === 'quiz') return gradeQuiz({ questions: quiz, answers: answers ?? {} })
  if (form === 'diagnosis' || form === 'code_review') return gradeFindings({ form, flaws, findings: findings ?? [] })
  return null
}

type Ran = { verdicts: Verdict[]; verdict: Verdict; measured: { name: string; before: number; after: number }[] }

function gradeCode({ form, tests }: OwnExercise, { verdicts, verdict, measured }: Ran): Grade {
  if (form === 'project') return gradeStages({ ran: verdicts, titles: tests.map(({ path }) => stageTitle(path)) })
  if (form === 'refactor') return gradeRefactoring({ ran: verdict, measured })
  return gradeTests(verdict)
}
