import { sha256 } from '../../platform/digest'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { redeemLink } from './redeem-link'
import { refuseWeakPassword, setPassword } from './set-password'

type Options = { services: Services; token: string; password: string }

export async function resetPassword({ services, token, password }: Options): Promise<void> {
  const { db, clock, passwords } = services
  // Looked at first without using it up: a password that is refused must not cost the link.
  const owner = await db.client.oneTimeToken.findFirst({
    where: { tokenHash: sha256(token), purpose: 'reset_password', usedAt: null, expiresAt: { gt: clock.now() } },
    select: { user: { select: { email: true, username: true } } },
  })
  if (owner !== null) refuseWeakPassword(password, owner.user, 'password')
  const passwordHash = owner === null ? null : await passwords.hash(password)
  await db.transaction(async (tx, after) => {
    const { userId, email } = await redeemLink({ tx, token, purpose: 'reset_password', now: clock.now() })
    const person = await tx.user.findFirst({
      where: { id: userId, email },
      select: { id: true, email: true, username: true },
    })
    if (person === null || passwordHash === null)
      throw new AppError('invalid', {
        userMessage: 'The address of this account has changed since. Ask for a new link.',
      })
    await setPassword({ services, tx, after, person, passwordHash })
    // Whoever read the mail owns the address.
    await tx.user.updateMany({ where: { id: userId, emailVerifiedAt: null }, data: { emailVerifiedAt: clock.now() } })
  })
}
