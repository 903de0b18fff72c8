import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import type { SignedInUser } from '../../platform/session/sessions'
import { verifyLetter } from './core/letters'
import { issueLink } from './issue-link'

export async function requestVerification({
  services,
  user,
}: {
  services: Services
  user: SignedInUser
}): Promise<void> {
  if (user.emailVerified) throw new AppError('conflict', { userMessage: 'Your address is confirmed already.' })
  await services.db.transaction(async (tx, after) => {
    const link = await issueLink({ services, tx, userId: user.id, email: user.email, purpose: 'verify_email' })
    await services.mail.send(tx, after, { userId: user.id, to: user.email, ...verifyLetter(user.username, link) })
  })
}
