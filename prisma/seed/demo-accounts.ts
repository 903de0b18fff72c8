import type { Role } from '../../server/generated/prisma/enums'

/** Well known on purpose. They can only sign in while demo data is on. */
export const demoPassword = 'a warm drafting table'

export const demoAccounts: {
  username: string
  role: Role
  firstName: string
  lastName: string
  bio: string
  interests: string[]
  /** By username. */
  follows: string[]
}[] = [
  {
    username: 'lena',
    role: 'learner',
    firstName: 'Lena',
    lastName: 'Okafor',
    bio: 'Three hundred pairs, and every one has a story. Learning to build the app that tells them.',
    interests: ['rare sneakers', 'night trains'],
    follows: ['ivo', 'mira', 'tomas'],
  },
  {
    username: 'ivo',
    role: 'instructor',
    firstName: 'Ivo',
    lastName: 'Brandt',
    bio: 'Repairs synthesizers by night and teaches software design by day. Draws the trees in this academy.',
    interests: ['old synthesizers'],
    follows: ['lena', 'alma'],
  },
  {
    username: 'alma',
    role: 'admin',
    firstName: 'Alma',
    lastName: 'Reyes',
    bio: 'Keeps four hives and this house.',
    interests: ['keeping bees'],
    follows: ['ivo', 'noor'],
  },
  {
    username: 'mira',
    role: 'learner',
    firstName: 'Mira',
    lastName: 'Sørensen',
    bio: 'Plays the Caro-Kann and writes opening trainers that nobody asked for.',
    interests: ['chess', 'endgame studies'],
    follows: ['lena', 'noor'],
  },
  {
    username: 'tomas',
    role: 'learner',
    firstName: 'Tomás',
    lastName: 'Ferreira',
    bio: 'Gets up at three for the sourdough at his aunt’s bakery; plans the ovens in a spreadsheet, still.',
    interests: ["my aunt's bakery", 'sourdough'],
    follows: ['lena', 'mira', 'ivo'],
  },
  {
    username: 'noor',
    role: 'learner',
    firstName: 'Noor',
    lastName: 'Haddad',
    bio: 'Has slept in the night train of eleven countries. Databases by way of timetables.',
    interests: ['night trains', 'timetables'],
    follows: ['alma', 'tomas'],
  },
]

export const demoEmail = (username: string): string => `${username}@demo.guildhall.example`
