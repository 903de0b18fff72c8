import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { waitWords } from '../../platform/wait-words'

/**
 * From one network few tries, so that a stranger elsewhere does not shut the owner out; from all of them together more,
 * but not without end.
 */
const perAccountAndNetwork = { name: 'sign-in-account-network', burst: 10, perSeconds: 900 }
const perAccount = { name: 'sign-in-account', burst: 100, perSeconds: 3_600 }

/** One answer and one duration for a wrong password, no account, and an account that may not come in. */
export async function signIn({
  services,
  login,
  password,
  network,
}: {
  services: Services
  login: string
  password: string
  network: string
}): Promise<{ userId: string }> {
  const { db, clock, config, passwords } = services
  const user = await db.client.user.findFirst({
    where: {
      ...(login.includes('@') ? { email: login } : { username: login }),
      isActive: true,
      ...(config.demo ? {} : { isDemo: false }),
    },
    select: { id: true, passwordHash: true },
  })
  await countTry(services, user?.id ?? login, network)
  const right = await passwords.verify(user?.passwordHash ?? null, password)
  if (user === null || !right) {
    throw new AppError('unauthenticated', {
      userMessage: 'That name and password do not belong together. Check both, or reset the password.',
    })
  }
  await db.client.user.update({ where: { id: user.id }, data: { lastLoginAt: clock.now() }, select: { id: true } })
  return { userId: user.id }
}

/** By the account and not by what was typed: an address and a username are two ways to the same door. */
async function countTry({ rateLimit }: Services, account: string, network: string): Promise<void> {
  const here = await rateLimit.take(perAccountAndNetwork, `${account} ${network}`)
  const taken = here.ok ? await rateLimit.take(perAccount, account) : here
  if (taken.ok) return
  throw new AppError('too_many', {
    userMessage: `Too many tries for this account. Try again in ${waitWords(taken.retryAfterSeconds)}.`,
    retryAfterSeconds: taken.retryAfterSeconds,
  })
}
