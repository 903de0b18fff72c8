import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { redeemLink } from './redeem-link'

export async function verifyEmail({ services, token }: { services: Services; token: string }): Promise<void> {
  const now = services.clock.now()
  await services.db.transaction(async (tx) => {
    const { userId, email } = await redeemLink({ tx, token, purpose: 'verify_email', now })
    const { count } = await tx.user.updateMany({ where: { id: userId, email }, data: { emailVerifiedAt: now } })
    if (count === 0)
      throw new AppError('invalid', { userMessage: 'This link belongs to an address that your account no longer has.' })
  })
}
