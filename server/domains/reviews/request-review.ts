import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { askForReview } from './ask-for-review'
import { refusalOf } from './core/refuse-review'
import { findOwnAttempt } from './find-own-attempt'
import { type Progress, readProgress } from './read-progress'

/** Asks for an attempt of one's own to be reviewed. Twice is once; what failed may be asked for again. */
export async function requestReview({
  services,
  userId,
  submissionId,
}: {
  services: Pick<Services, 'db' | 'jobs' | 'clock'>
  userId: string
  submissionId: string
}): Promise<Progress> {
  const { db, jobs, clock } = services
  await db.transaction(async (tx, after) => {
    const { status, exercise } = await findOwnAttempt(tx, { userId, submissionId })
    const refusal = refusalOf({ status, form: exercise.form })
    if (refusal !== null) throw new AppError('conflict', { userMessage: refusal })
    await askForReview({ jobs, tx, after, userId, submissionId, now: clock.now() })
  })
  return readProgress({ services, userId, submissionId })
}
