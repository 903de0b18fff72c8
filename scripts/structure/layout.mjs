/** The vocabulary that the structure check holds. One place, so that a change of the design is a change of data. */

/** In order: each may call the use cases of those before it. What has to go the other way is an event and a reaction. */
export const domains = [
  'identity',
  'onboarding',
  'blueprints',
  'exercises',
  'courses',
  'reviews',
  'skills',
  'practice',
  'memory',
  'tutor',
  'rewards',
  'guild',
  'discovery',
]

/** Files of a domain that are not use cases. Everything else at its top is `verb-noun.ts`. */
export const domainFiles = ['router.ts', 'schema.ts', 'events.ts', 'limits.ts', 'data-rights.ts']

/** They know no domain. */
export const rooms = ['server/platform', 'server/ledger', 'server/templates', 'server/runner', 'server/ai']

/** Names that say nothing about what is inside, so that everything ends up there. */
export const emptyNames = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'shared', 'stuff']

/** Packages that are a door to the database. */
export const databasePackages = [
  '@prisma/client',
  '@prisma/adapter-pg',
  'prisma',
  'pg',
  '@electric-sql/pglite',
  'pglite-prisma-adapter',
]

/** Packages that compute and do nothing else: the only ones that rules in `core/` may lean on. */
export const purePackages = ['ts-fsrs', 'compromise', 'yaml', 'diff']

export const longestFile = 300
export const longestTest = 500

/** @param {string} path */
export const isTest = (path) => /\.test\.tsx?$/.test(path)

/** Tests and what only tests use: they may reach further, because nothing depends on them. @param {string} path */
export const isForTests = (path) => isTest(path) || path.split('/').includes('testing')

/** @param {string} path */
export function domainOf(path) {
  return /^server\/domains\/([^/]+)\//.exec(path)?.[1]
}

/** The folder that a core belongs to: `server/domains/skills` for a file in `server/domains/skills/core`. @param {string} path */
export function ownerOfCore(path) {
  return /^(server\/.+?)\/core\//.exec(path)?.[1]
}

/** A large domain may have a second router, such as `admin-router.ts`. @param {string} path */
export const isRouter = (path) => /^server\/(.*\/router|domains\/[^/]+\/[a-z-]+-router)\.ts$/.test(path)
