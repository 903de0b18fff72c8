import type { TreeDraft } from '../../../server/domains/skills/schema'
import { asking } from './asking'
import { composing } from './composing'
import { documents } from './documents'
import { firstSteps } from './first-steps'
import { keeping } from './keeping'
import { proving } from './proving'
import { relating } from './relating'
import { security } from './security'
import { shaping } from './shaping'
import { speed } from './speed'
import { together } from './together'

/** Relational databases by the example of a library that lends books, in PostgreSQL. */
export const relationalDatabases: TreeDraft = {
  slug: 'relational-databases',
  category: 'data',
  name: 'Relational databases',
  shortDescription: 'Store facts so that they stay true, ask them anything, and keep them safe, with PostgreSQL.',
  description: `Programs come and go, data stay. This tree begins with a single table and ends with a database that you designed, filled, tuned, secured, backed up and brought back.

Four paths cross on the way. **Asking**: from SELECT to joins, steps and windows. **Shaping**: keys, constraints and normal forms, so that wrong data cannot exist. **Together**: transactions, isolation and locks, for the moment when two people want the same thing. **Keeping**: indexes and plans, roles, migrations, backups.

The examples speak of a library: *book*, *member*, *loan*. A loan has a book, a member, a day it was lent, a day it is due and, once the book is back, a day of return. All SQL is PostgreSQL's. You need no earlier experience, only a PostgreSQL to play with.`,
  difficulty: 'beginner',
  estimatedHours: 38,
  tags: ['sql', 'postgresql', 'databases', 'data-modelling', 'performance'],
  skills: [
    ...firstSteps,
    ...asking,
    ...relating,
    ...composing,
    ...shaping,
    ...speed,
    ...documents,
    ...together,
    ...security,
    ...keeping,
    ...proving,
  ],
}
