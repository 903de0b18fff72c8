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
    bio: 'Keeps this house, and has slept in the night trains of eleven countries.',
    interests: ['night trains', 'timetables'],
    follows: ['ivo', 'noor'],
  },
  {
    username: 'mira',
    role: 'learner',
    firstName: 'Mira',
    lastName: 'Sørensen',
    bio: 'Gets up at three for the sourdough at her aunt’s bakery; plans the ovens in a spreadsheet, still.',
    interests: ["my aunt's bakery", 'sourdough'],
    follows: ['lena', 'noor'],
  },
  {
    username: 'tomas',
    role: 'learner',
    firstName: 'Tomás',
    lastName: 'Ferreira',
    bio: 'Plays the Caro-Kann and writes opening trainers that nobody asked for.',
    interests: ['chess', 'endgame studies'],
    follows: ['lena', 'mira', 'ivo'],
  },
  {
    username: 'noor',
    role: 'learner',
    firstName: 'Noor',
    lastName: 'Haddad',
    bio: 'Keeps nine hives on three roofs, and a notebook for each of them.',
    interests: ['keeping bees', 'wild flowers'],
    follows: ['alma', 'tomas'],
  },
]

export const demoEmail = (username: string): string => `${username}@demo.guildhall.example`
