import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { waitWords } from '../../platform/wait-words'

const perAccount = { name: 'confirm-password', burst: 10, perSeconds: 900 }

/** Before what cannot be undone: the one at the keyboard must know the password, not just have found an open browser. */
export async function confirmPassword({
  services,
  userId,
  password,
  field,
}: {
  services: Services
  userId: string
  password: string
  field: string
}): Promise<void> {
  const allowed = await services.rateLimit.take(perAccount, userId)
  if (!allowed.ok) {
    throw new AppError('too_many', {
      userMessage: `Too many tries. Try again in ${waitWords(allowed.retryAfterSeconds)}.`,
      retryAfterSeconds: allowed.retryAfterSeconds,
    })
  }
  const user = await services.db.client.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  if (await services.passwords.verify(user?.passwordHash ?? null, password)) return
  const userMessage = 'This is not your present password.'
  throw new AppError('invalid', { userMessage, fields: { [field]: userMessage } })
}
