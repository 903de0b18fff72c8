import type { Services } from '../../platform/services'
import type { SignedInUser } from '../../platform/session/sessions'
import { confirmPassword } from './confirm-password'
import { refuseWeakPassword, setPassword } from './set-password'

type Options = { services: Services; user: SignedInUser; current: string; next: string }

/** Ends every session, this one too; the caller starts a new one for whoever just proved the password. */
export async function changePassword({ services, user, current, next }: Options): Promise<void> {
  await confirmPassword({ services, userId: user.id, password: current, field: 'current' })
  refuseWeakPassword(next, user, 'next')
  const passwordHash = await services.passwords.hash(next)
  await services.db.transaction((tx, after) => setPassword({ services, tx, after, person: user, passwordHash }))
}
