import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import { findOwnExercise } from '../exercises/find-own-exercise'
import { readWork } from '../exercises/read-work'

const select = {
  id: true,
  exerciseId: true,
  number: true,
  status: true,
  submittedAt: true,
  files: true,
  answers: true,
  findings: true,
}

/** An attempt of the caller's with its exercise. Somebody else's does not exist for this person. */
export async function findOwnAttempt(tx: Tx, { userId, submissionId }: { userId: string; submissionId: string }) {
  const row = await tx.submission.findFirst({ where: { id: submissionId, userId }, select })
  if (row === null) throw attemptNotFound()
  const exercise = await findOwnExercise(tx, { userId, address: { exerciseId: row.exerciseId } })
  const { id, number, status, submittedAt } = row
  return { id, userId, number, status, submittedAt, work: readWork(row, { table: 'submissions', id }), exercise }
}

export type OwnAttempt = Awaited<ReturnType<typeof findOwnAttempt>>

export const attemptNotFound = (): AppError =>
  new AppError('not_found', { userMessage: 'There is no such attempt. The history of the exercise has them all.' })
