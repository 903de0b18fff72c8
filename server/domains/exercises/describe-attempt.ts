import type { Prisma } from '../../generated/prisma/client'
import { readStored } from '../../platform/db/stored-data'
import type { Verdict } from '../../runner/contract'
import { exercisesJson } from './stored-json'

export const attemptSelect = {
  id: true,
  exerciseId: true,
  number: true,
  status: true,
  score: true,
  submittedAt: true,
  evaluations: { orderBy: { createdAt: 'desc' }, take: 1 },
} satisfies Prisma.SubmissionSelect

export type AttemptRow = Prisma.SubmissionGetPayload<{ select: typeof attemptSelect }>

/** One attempt with what was found out about it. */
export function describeAttempt({ evaluations: [evaluation], ...row }: AttemptRow) {
  return {
    submissionId: row.id,
    number: row.number,
    status: row.status,
    score: row.score?.toNumber() ?? null,
    submittedAt: row.submittedAt.toISOString(),
    evaluation: evaluation === undefined ? null : describeEvaluation(evaluation),
  }
}

function describeEvaluation(row: AttemptRow['evaluations'][number]) {
  const feedback = readFeedback(row)
  const { summary, issues, metrics } = feedback
  const suggestions = readStored(exercisesJson['evaluations.suggestions'], row.suggestions, at(row.id, 'suggestions'))
  return { outcome: row.outcome, summary, verdict: verdictOf(row, feedback), issues, suggestions, metrics }
}

export const readFeedback = ({ id, feedback }: { id: string; feedback: unknown }) =>
  readStored(exercisesJson['evaluations.feedback'], feedback, at(id, 'feedback'))

/** As it was, put together again from the two columns that hold its parts. */
function verdictOf(
  { id, testResults }: AttemptRow['evaluations'][number],
  { ran, output }: ReturnType<typeof readFeedback>,
): Verdict | null {
  if (ran === null) return null
  const tests = readStored(exercisesJson['evaluations.test_results'], testResults, at(id, 'test_results'))
  return { ...ran, tests: tests.map(({ durationMs: _durationMs, ...test }) => test), output }
}

const at = (id: string, column: string) => ({ table: 'evaluations', id, column })
