import type { Services } from '../../platform/services'
import { attemptSelect, describeAttempt, readFeedback } from './describe-attempt'
import { describeStanding } from './describe-standing'
import { exerciseNotFound, findOwnExercise } from './find-own-exercise'

/** The answer to an attempt: what it was worth and brought. The same whenever it is asked for, but for where one stands now. */
export async function describeSubmitted({
  services: { db, clock },
  userId,
  submissionId,
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  submissionId: string
}) {
  const tx = db.client
  const row = await tx.submission.findFirst({ where: { id: submissionId, userId }, select: attemptSelect })
  if (row === null) throw exerciseNotFound()
  const exercise = await findOwnExercise(tx, { userId, address: { exerciseId: row.exerciseId } })
  const [evaluation] = row.evaluations
  const earned = evaluation === undefined ? null : readFeedback(evaluation).earned
  return {
    attempt: describeAttempt(row),
    standing: await describeStanding({ tx, userId, exercise, now: clock.now() }),
    xp: earned?.xp ?? 0,
    module: { justCompleted: earned?.completedModule ?? false, opened: earned?.opened ?? [] },
  }
}
