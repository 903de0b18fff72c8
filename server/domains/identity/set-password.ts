import type { AfterCommit, Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { judgePassword } from './core/judge-password'
import { passwordChangedLetter } from './core/letters'

type Person = { id: string; email: string; username: string }

export function refuseWeakPassword(password: string, person: { email: string; username: string }, field: string): void {
  const problem = judgePassword(password, person)
  if (problem !== null) throw new AppError('invalid', { userMessage: problem, fields: { [field]: problem } })
}

/** Whoever holds an old session or an old link loses it with the old password. The owner is told by mail. */
export async function setPassword(options: {
  services: Services
  tx: Tx
  after: AfterCommit
  person: Person
  passwordHash: string
}): Promise<void> {
  const { services, tx, after, person, passwordHash } = options
  await tx.user.update({ where: { id: person.id }, data: { passwordHash }, select: { id: true } })
  await services.sessions.end(tx, { userId: person.id })
  await tx.oneTimeToken.deleteMany({ where: { userId: person.id, purpose: 'reset_password' } })
  await services.mail.send(tx, after, {
    userId: person.id,
    to: person.email,
    ...passwordChangedLetter(person.username, `${services.config.linkOrigin}/forgot-password`),
  })
}
