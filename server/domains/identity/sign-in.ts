import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'

const perAccount = { name: 'sign-in-account', burst: 10, perSeconds: 900 }

/** One answer and one duration for a wrong password, no account, and an account that may not come in. */
export async function signIn({ services, login, password }: { services: Services; login: string; password: string }): Promise<{ userId: string }> {
  const { db, clock, config, passwords, rateLimit } = services
  const allowed = await rateLimit.take(perAccount, login)
  if (!allowed.ok) {
    throw new AppError('too_many', {
      userMessage: `Too many tries for this account. Try again in ${allowed.retryAfterSeconds} seconds, or reset the password.`,
      retryAfterSeconds: allowed.retryAfterSeconds,
    })
  }
  const user = await db.client.user.findFirst({
    where: { ...(login.includes('@') ? { email: login } : { username: login }), isActive: true, ...(config.demo ? {} : { isDemo: false }) },
    select: { id: true, passwordHash: true },
  })
  const right = await passwords.verify(user?.passwordHash ?? null, password)
  if (user === null || !right) {
    throw new AppError('unauthenticated', { userMessage: 'That name and password do not belong together. Check both, or reset the password.' })
  }
  await db.client.user.update({ where: { id: user.id }, data: { lastLoginAt: clock.now() }, select: { id: true } })
  return { userId: user.id }
}
