import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkStructure, describeProblem } from './check-structure.mjs'

/** A small house in which everything is where it belongs. Each case below moves one thing. */
const house: Record<string, string> = {
  'prisma/schema/all.prisma': `model User {
  id      String   @id
  courses Course[]

  @@map("users")
}

model Course {
  id     String @id
  userId String @map("user_id")
  user   User   @relation(fields: [userId], references: [id])

  @@map("courses")
}
`,
  'server/platform/config.ts': `export const readEnvironment = () => process.env`,
  'server/platform/clock.ts': `export const now = () => new Date()`,
  'server/platform/db/embedded.ts': `import { PGlite } from '@electric-sql/pglite'\nexport const open = () => new PGlite()`,
  'server/domains/identity/sign-up.ts': `import { isName } from './core/name'\nexport const signUp = (tx) => isName('x') && tx.user.create({ data: { id: '1' } })`,
  'server/domains/identity/core/name.ts': `export const isName = (text: string, now = new Date(0)) => text !== '' && now.getTime() === 0`,
  'server/domains/identity/router.ts': `import { initTRPC } from '@trpc/server'\nimport { signUp } from './sign-up'\nexport const router = [initTRPC, signUp]`,
  'server/domains/courses/make-course.ts': `import { signUp } from '../identity/sign-up'\nexport const makeCourse = (tx) => [signUp, tx.$executeRaw\`INSERT INTO courses VALUES (1)\`]`,
  'server/domains/courses/make-course.db.test.ts': `import { makeCourse } from './make-course'\nmakeCourse()`,
  'server/trpc/app-router.ts': `import { router } from '../domains/identity/router'\nexport const appRouter = router`,
  'server/reactions.ts': `import { makeCourse } from './domains/courses/make-course'\nexport const reactions = [makeCourse]`,
  'app/routes/_index.tsx': `import type { AppRouter } from '#server/trpc/app-router'\nimport { map } from '~/features/skills/map'\nexport default () => map as AppRouter`,
  'app/features/skills/map.ts': `import { zoom } from 'd3-zoom'\nexport const map = zoom`,
}
const owners = { users: 'server/domains/identity', courses: 'server/domains/courses' }

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'structure-'))
  for (const [path, text] of Object.entries(house)) write(path, text)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const broken = () => checkStructure(root, owners).problems.map(({ rule, path, line }) => `${rule} ${path}:${line}`)

test('the house as drawn has no problem', () => {
  expect(checkStructure(root, owners)).toEqual({ files: Object.keys(house).length - 1, problems: [] })
})

const misplaced: [rule: string, path: string, text: string][] = [
  // app/
  [
    'routes-never-import-the-database',
    'app/routes/people.tsx',
    `import { PrismaClient } from '#server/generated/prisma/client'`,
  ],
  ['routes-never-import-the-database', 'app/routes/people.tsx', `import type { Clock } from '#server/platform/clock'`],
  ['routes-never-import-the-database', 'app/routes/people.tsx', `import pg from 'pg'`],
  [
    'routes-never-import-the-database',
    'app/routes/people.tsx',
    `export const loader = () => import('../../server/platform/db/embedded')`,
  ],
  [
    'routes-never-import-the-database',
    'app/lib/rows.ts',
    `import type { Database } from '#server/platform/db/database'`,
  ],
  [
    'app-imports-server-types-only',
    'app/routes/people.tsx',
    `import { signUp } from '#server/domains/identity/sign-up'`,
  ],
  [
    'app-imports-server-types-only',
    'app/lib/names.ts',
    `import { type Name, isName } from '../../server/domains/identity/core/name'`,
  ],
  ['no-zod-in-the-browser', 'app/lib/form.ts', `import * as z from 'zod'`],
  ['no-zod-in-the-browser', 'app/lib/form.ts', `import type { ZodType } from 'zod/v4'`],
  ['d3-in-drawings-only', 'app/routes/map.tsx', `import { zoom } from 'd3-zoom'`],
  ['d3-in-drawings-only', 'app/components/ui/chart.tsx', `import * as d3 from 'd3'`],
  // domains
  [
    'core-belongs-to-its-domain',
    'server/domains/courses/check-name.ts',
    `import { isName } from '../identity/core/name'`,
  ],
  ['core-belongs-to-its-domain', 'server/trpc/context.ts', `import { isName } from '../domains/identity/core/name'`],
  ['domains-look-left', 'server/domains/identity/sign-off.ts', `import { makeCourse } from '../courses/make-course'`],
  [
    'domains-share-use-cases-only',
    'server/domains/courses/list-people.ts',
    `import { person } from '../identity/schema'`,
  ],
  ['routers-meet-in-the-app-router', 'server/http/mount.ts', `import { router } from '../domains/identity/router'`],
  ['use-cases-know-no-trpc', 'server/domains/identity/sign-in.ts', `import { TRPCError } from '@trpc/server'`],
  ['use-cases-know-no-trpc', 'server/platform/mail.ts', `import { appRouter } from '../trpc/app-router'`],
  ['rooms-know-no-domain', 'server/platform/mail.ts', `import { signUp } from '../domains/identity/sign-up'`],
  ['rooms-know-no-domain', 'server/ledger/ledger.ts', `import type { Course } from '../domains/courses/make-course'`],
  ['database-behind-use-cases', 'server/trpc/context.ts', `import { PrismaClient } from '../generated/prisma/client'`],
  [
    'database-behind-use-cases',
    'server/domains/identity/admin-router.ts',
    `import type { User } from '../../generated/prisma/client'`,
  ],
  ['database-behind-use-cases', 'server/domains/identity/sign-in.ts', `import pg from 'pg'`],
  // core/
  ['core-is-pure', 'server/domains/identity/core/age.ts', `import { readFileSync } from 'node:fs'`],
  ['core-is-pure', 'server/domains/identity/core/age.ts', `import { now } from '../../../platform/clock'`],
  ['core-is-pure', 'server/domains/identity/core/age.ts', `import { signUp } from '../sign-up'`],
  ['core-is-pure', 'server/domains/identity/core/age.ts', `export const age = () => Date.now()`],
  ['core-is-pure', 'server/domains/identity/core/age.ts', `export const age = () => new Date()`],
  ['core-is-pure', 'server/domains/identity/core/age.ts', `export const age = () => Math.random()`],
  ['core-is-pure', 'server/ledger/core/age.ts', `export const age = () => crypto.randomUUID()`],
  ['core-is-pure', 'server/ledger/core/age.ts', `export const age = () => fetch('/age')`],
  // names, places, sizes
  ['names-that-mean-something', 'server/platform/utils/dates.ts', ``],
  ['names-that-mean-something', 'app/lib/helpers.ts', ``],
  ['names-that-mean-something', 'scripts/common.mjs', ``],
  ['no-barrels', 'app/components/ui/index.ts', ``],
  ['domain-vocabulary', 'server/domains/identity/signup.ts', ``],
  ['domain-vocabulary', 'server/domains/identity/SignUp.ts', ``],
  ['domain-vocabulary', 'server/domains/identity/mail/send-mail.ts', ``],
  ['domain-vocabulary', 'server/domains/payments/take-money.ts', ``],
  ['small-files', 'server/http/long.ts', 'let x = 1\n'.repeat(301)],
  ['small-files', 'server/http/long.test.ts', 'let x = 1\n'.repeat(501)],
  ['environment-in-config-only', 'server/http/port.ts', `export const port = process.env.PORT`],
  ['environment-in-config-only', 'app/root.tsx', `export const mode = process.env['NODE_ENV']`],
  // tables
  [
    'tables-have-one-writer',
    'server/domains/courses/rename-person.ts',
    `export const run = (tx) => tx.user.update({})`,
  ],
  [
    'tables-have-one-writer',
    'server/domains/courses/rename-person.ts',
    `export const run = ({ db }) => db.client.user.deleteMany()`,
  ],
  [
    'tables-have-one-writer',
    'server/domains/courses/rename-person.ts',
    `export const run = (tx) => tx.$executeRaw\`UPDATE "users" SET name = \${1}\``,
  ],
  ['tables-have-one-writer', 'server/trpc/context.ts', `export const sql = 'DELETE FROM courses'`],
  [
    'tables-have-one-writer',
    'server/domains/identity/sign-in.ts',
    `export const run = (tx) => tx.user.create({ data: { courses: { create: [{}] } } })`,
  ],
]

test.each(misplaced)('%s: %s', (rule, path, text) => {
  write(path, text)
  const { problems } = checkStructure(root, owners)
  expect(problems.map((problem) => `${problem.rule} ${problem.path}`)).toContain(`${rule} ${path}`)
  expect(problems).toHaveLength(1)
})

const fine: [why: string, path: string, text: string][] = [
  [
    'a second router of a domain',
    'server/domains/identity/admin-router.ts',
    `import { initTRPC } from '@trpc/server'\nexport const t = initTRPC`,
  ],
  [
    'a test of a pure rule',
    'server/domains/identity/core/name.test.ts',
    `import { test } from 'vitest'\ntest('now', () => new Date())`,
  ],
  [
    'reading a table of another',
    'server/domains/courses/list-people.ts',
    `export const run = (tx) => tx.user.findMany()`,
  ],
  [
    'a row lock',
    'server/domains/courses/list-people.ts',
    'export const run = (tx) => tx.$queryRaw`SELECT 1 FROM users FOR UPDATE`',
  ],
  ['SQL in a comment', 'server/domains/courses/list-people.ts', `// UPDATE users is not ours`],
  [
    'a relation that is only read',
    'server/domains/identity/read-person.ts',
    `export const run = (tx) => tx.user.update({ include: { courses: { select: { id: true } } } })`,
  ],
  ['types both ways', 'server/http/left.ts', `import type { Right } from './right'\nexport type Left = Right`],
  ['what only tests use', 'server/testing/factories/course.ts', `export const make = (tx) => tx.user.create({})`],
]

test.each(fine)('allowed: %s', (_why, path, text) => {
  write(path, text)
  expect(broken()).toEqual([])
})

test('no-cycles: the circle is spelled out', () => {
  write('server/http/a.ts', `import './b'`)
  write('server/http/b.ts', `\nimport './c'`)
  write('server/http/c.ts', `export { a } from './a'`)
  const { problems } = checkStructure(root, owners)
  expect(problems.map(describeProblem)).toEqual([
    expect.stringContaining(
      'server/http/c.ts:1  no-cycles\n    closes a circle: server/http/a.ts → server/http/b.ts → server/http/c.ts → server/http/a.ts',
    ),
  ])
})

test('a table without an owner is a problem', () => {
  expect(checkStructure(root, { users: 'server/domains/identity' }).problems).toMatchObject([
    { rule: 'tables-have-one-writer', problem: 'courses has no owner' },
  ])
})

test('a message says where, which rule, and what to do', () => {
  write('app/routes/people.tsx', `\nimport pg from 'pg'`)
  const [problem] = checkStructure(root, owners).problems
  expect(problem && describeProblem(problem)).toMatch(
    /^app\/routes\/people\.tsx:2 {2}routes-never-import-the-database\n {4}imports pg\n {4}→ Pages get data by procedures/,
  )
})
