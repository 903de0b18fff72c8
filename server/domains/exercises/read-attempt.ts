import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { attemptSelect, describeAttempt } from './describe-attempt'
import { asWork, readWork } from './read-work'

const select = { ...attemptSelect, files: true, answers: true, findings: true }

/** One's own attempt with what was handed in, and with the one before it, to be compared. */
export async function readAttempt({
  services: { db },
  userId,
  submissionId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  submissionId: string
}) {
  const row = await db.client.submission.findFirst({ where: { id: submissionId, userId }, select })
  if (row === null)
    throw new AppError('not_found', {
      userMessage: 'There is no such attempt. The history of the exercise has them all.',
    })
  const before = await db.client.submission.findFirst({
    where: { userId, exerciseId: row.exerciseId, number: { lt: row.number } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, files: true, answers: true, findings: true },
  })
  const workOf = (one: NonNullable<typeof before>) => asWork(readWork(one, { table: 'submissions', id: one.id }))
  return {
    exerciseId: row.exerciseId,
    attempt: describeAttempt(row),
    work: workOf(row),
    before: before === null ? null : { number: before.number, work: workOf(before) },
  }
}
