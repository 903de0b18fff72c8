import type { Role } from '../../server/generated/prisma/enums'

/** Well known on purpose. They can only sign in while demo data is on. */
export const demoPassword = 'a warm drafting table'

export const demoAccounts: {
  username: string
  role: Role
  firstName: string
  lastName: string
  interests: string[]
}[] = [
  {
    username: 'lena',
    role: 'learner',
    firstName: 'Lena',
    lastName: 'Okafor',
    interests: ['rare sneakers', 'night trains'],
  },
  { username: 'ivo', role: 'instructor', firstName: 'Ivo', lastName: 'Brandt', interests: ['old synthesizers'] },
  { username: 'alma', role: 'admin', firstName: 'Alma', lastName: 'Reyes', interests: ['keeping bees'] },
]

export const demoEmail = (username: string): string => `${username}@demo.guildhall.example`
