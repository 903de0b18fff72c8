import { saveProfile } from '../../domains/identity/save-profile'
import { signUp } from '../../domains/identity/sign-up'
import type { Role } from '../../generated/prisma/enums'
import type { Services } from '../../platform/services'

type About = { firstName: string; lastName: string; bio: string }
export type MemberDraft = {
  services: Services
  username: string
  email: string
  password: string
  role?: Role
  timezone?: string
  interests?: string[]
  isDemo?: boolean
  /** What they tell about themselves, if they do. */
  about?: About
}

/** Somebody who signed up the way everybody does. The demo world is peopled by this, too. */
export async function makeMember({
  services,
  username,
  email,
  password,
  role = 'learner',
  timezone = 'UTC',
  interests = [],
  isDemo = false,
  about,
}: MemberDraft): Promise<{ id: string }> {
  const input = { email, username, password, timezone, interests }
  const { userId } = await signUp({ services, role, isDemo, input })
  if (about !== undefined) {
    const profile = { ...about, interests, timezone, location: null, website: null, learningGoals: [] }
    await saveProfile({ db: services.db, userId, input: profile })
  }
  return { id: userId }
}
