import { saveProfile } from '../../server/domains/identity/save-profile'
import { signUp } from '../../server/domains/identity/sign-up'
import { AppError } from '../../server/platform/errors'
import type { Services } from '../../server/platform/services'
import { demoAccounts, demoEmail, demoPassword } from './demo-accounts'

/** Fills an empty database through the same use cases as everybody else's data. Two nodes may start it at once. */
export async function seedDemo(services: Services): Promise<void> {
  if ((await services.db.client.user.count()) > 0) return
  for (const account of demoAccounts) await addAccount(services, account)
}

async function addAccount(services: Services, account: (typeof demoAccounts)[number]): Promise<void> {
  const { username, role, firstName, lastName, interests } = account
  const input = { email: demoEmail(username), username, password: demoPassword, timezone: 'UTC', interests }
  try {
    const { userId } = await signUp({ services, input, isDemo: true, role })
    await saveProfile({
      db: services.db,
      userId,
      input: {
        firstName,
        lastName,
        interests,
        bio: null,
        location: null,
        website: null,
        timezone: 'UTC',
        learningGoals: [],
      },
    })
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'conflict')) throw error // another node made it a moment ago
  }
}
