import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { describeSubmitted } from './describe-submitted'

/** The answer to an attempt, for a page that lost it on its way: by its id, or by the key that it was sent with. */
export async function readSubmission({
  services,
  userId,
  by,
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  by: { submissionId: string } | { submissionKey: string }
}) {
  const where = 'submissionId' in by ? { id: by.submissionId } : { submissionKey: by.submissionKey }
  const found = await services.db.client.submission.findFirst({ where: { ...where, userId }, select: { id: true } })
  if (found === null)
    throw new AppError('not_found', { userMessage: 'There is no such attempt. It never came here: send it again.' })
  return describeSubmitted({ services, userId, submissionId: found.id })
}
