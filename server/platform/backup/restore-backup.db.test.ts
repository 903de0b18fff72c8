import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import type { Database } from '../db/database'
import { type Migration, migrate, readMigrations } from '../db/migrate'
import { openPostgres } from '../db/postgres'
import { BackupError } from './backup-error'
import { restoreBackup } from './restore-backup'
import { craftBackup, readContent, scratchDirectory } from './testing/craft-backup'
import { fillHouse, house, migration, newerMigration } from './testing/every-type'
import { describeDatabase, makeEmpty, scratchDatabase } from './testing/scratch-database'
import { writeBackup } from './write-backup'

const scratch = scratchDirectory()
const silent = () => undefined
const now = new Date('2026-11-21T10:00:00.000Z')
const { db, url } = await scratchDatabase()
const second = url === null ? { db, url } : await scratchDatabase()

const saved = scratch.path()
await migrate(db, house, silent)
await db.script(fillHouse)
await writeBackup({ db, file: saved, overwrite: false, migrations: house, version: '0.1.0', now })
const content = await readContent(saved)
const full = await describeDatabase(db)

/** Somebody lives here: the house as its migrations leave it, with one person. */
const settle = async (migrations: Migration[] = house) => {
  await makeEmpty(db)
  await migrate(db, migrations, silent)
  await db.script(`INSERT INTO people (name) VALUES ('Cy')`)
}

type Options = Partial<Parameters<typeof restoreBackup>[0]>
async function restore(file: string, options: Options = {}): Promise<string[]> {
  const said: string[] = []
  await restoreBackup({
    file,
    migrations: house,
    people: 'people',
    confirmed: true,
    patienceMs: 300,
    open: (work) => work(db),
    print: (line) => void said.push(line),
    ...options,
  })
  return said
}

/** Refused in one line, and nothing is different afterwards. */
async function refusal(file: string, options: Options = {}): Promise<string> {
  const before = await describeDatabase(db)
  const error: unknown = await restore(file, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(BackupError)
  expect(await describeDatabase(db)).toEqual(before)
  const message = error instanceof Error ? error.message : ''
  expect(message).toMatch(/^[^\n]+\.$/)
  return message
}

/** The good file, with something else in it, and the right digest. */
const forge = (change: Partial<Parameters<typeof craftBackup>[0]>) =>
  craftBackup({ ...content, ...change, header: { ...content.header, ...change.header }, path: scratch.path() })

const withRows = (table: string, rows: string[]) => forge({ rows: { ...content.rows, [table]: rows } })

describe('a database in which somebody lives', () => {
  beforeEach(() => settle())

  test('is not replaced unless that was said', async () => {
    const message = await refusal(saved, { confirmed: false })
    expect(message).toMatch(
      /holds 1 person and 4 rows in 9 tables, which would be lost\. .*backup of 2026-11-21 10:00 UTC .*--yes/,
    )
  })

  test('is replaced as a whole when it was', async () => {
    expect((await restore(saved))[0]).toMatch(/^restored \d+ rows in 9 tables from /)
    expect(await describeDatabase(db)).toEqual(full)
  })

  test('keeps what others put into the same schema: then it is not replaced at all', async () => {
    await db.script('CREATE TABLE notes_of_mine (id int); INSERT INTO notes_of_mine VALUES (1)')
    expect(await refusal(saved)).toMatch(/not Guildhall's \(notes_of_mine\).*a database of its own/)
  })

  test('keeps what somebody built upon it elsewhere', async () => {
    await db.script('CREATE SCHEMA reports; CREATE VIEW reports.names AS SELECT name FROM people')
    expect(await refusal(saved)).toMatch(/would be lost: reports\.names.*Drop it, restore, and make it again/)
    await db.script('DROP SCHEMA reports CASCADE')
    await restore(saved)
  })

  test('is brought on to what this version knows afterwards', async () => {
    const said = await restore(saved, { migrations: [...house, newerMigration] })
    expect(said.slice(0, 2)).toEqual([expect.stringMatching(/^restored /), `Migrating: ${newerMigration.name}`])
    await db.script('SELECT since FROM settings')
  })

  test('may come from a newer version than the backup', async () => {
    await settle([...house, newerMigration])
    await restore(saved)
    expect(await describeDatabase(db)).toEqual(full)
  })
})

describe('a database in which nobody lives', () => {
  test('is replaced without asking, as its migrations left it or not yet there', async () => {
    await makeEmpty(db)
    await restore(saved, { confirmed: false })
    expect(await describeDatabase(db)).toEqual(full)
    await makeEmpty(db)
    await migrate(db, house, silent)
    await restore(saved, { confirmed: false })
    expect(await describeDatabase(db)).toEqual(full)
  })

  test('is as it was when the restore fails', async () => {
    await makeEmpty(db)
    await migrate(db, house, silent)
    await db.script(`INSERT INTO settings VALUES ('mine', 'kept')`)
    expect(await refusal(await withRows('pairs', ['{"a":"x"}']), { confirmed: false })).toMatch(/undone/)
  })

  test('of somebody else is left alone', async () => {
    await makeEmpty(db)
    await db.script(
      'CREATE TABLE shop (id int); CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count int NOT NULL DEFAULT 0)',
    )
    expect(await refusal(saved)).toMatch(/not Guildhall's \(shop\)/)
  })
})

test('what is really there goes into another database and is the same', async () => {
  const { db: real } = await testDatabase()
  const { services } = testServices({ db: real })
  await makePerson({ services, timezone: 'Asia/Kathmandu' })
  await makePerson({ services, role: 'instructor' })
  const file = scratch.path()
  const migrations = await readMigrations('prisma/migrations')
  await writeBackup({ db: real, file, overwrite: false, migrations, version: '0.1.0', now })
  await makeEmpty(db)
  await restore(file, { migrations, people: 'users', confirmed: false })
  const there = await describeDatabase(db)
  expect(there).toEqual(await describeDatabase(real))
  expect(there['users']).toHaveLength(2)
  await makePerson({ services: testServices({ db }).services }) // counters go on, nothing is missing
})

describe('a file that cannot be right is refused before the database is even opened', () => {
  const open = () => Promise.reject(new Error('it was opened'))
  const bytes = readFile(saved)

  test.each<[string, () => Promise<Uint8Array | string>, RegExp]>([
    ['empty', async () => '', /is empty/],
    ['no backup', async () => 'hello', /is not a backup/],
    ['cut off', async () => (await bytes).subarray(0, -100), /is damaged/],
    ['changed', async () => (await bytes).map((byte, n) => (n === 1000 ? byte ^ 1 : byte)), /is damaged/],
  ])('%s', async (_, make, problem) => {
    const file = scratch.path()
    await writeFile(file, await make())
    expect(await refusal(file, { open })).toMatch(problem)
  })

  test('of a migration that is not known here, or another one by that name', async () => {
    const migrations = [...content.header.migrations, { name: '29990101000000_later', checksum: 'a' }]
    expect(await refusal(await forge({ header: { migrations } }), { open })).toMatch(
      /migration 29990101000000_later, which this version does not have\. .*Guildhall 0\.1\.0 or newer/,
    )
    const changed = content.header.migrations.map(({ name }) => ({ name, checksum: 'changed' }))
    expect(await refusal(await forge({ header: { migrations: changed } }), { open })).toMatch(
      /another migration 20260101000000_types than this version has/,
    )
  })
})

describe('a file that turns out wrong halfway changes nothing', () => {
  beforeAll(() => settle())
  const first = (table: string) => content.rows[table]?.[0] ?? ''

  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'a value of another type',
      () => withRows('pairs', ['{"a":"one","b":"2"}']),
      /undone.*invalid input syntax for type integer: "one"/,
    ],
    ['a value too long', () => withRows('every_type', ['{"id":"1","v":"more than ten"}']), /undone.*too long/],
    ['a row twice', () => withRows('pairs', [first('pairs'), first('pairs')]), /undone.*duplicate key/],
    ['a key that leads nowhere', () => withRows('pair_notes', ['{"id":"1","a":"8","b":"9"}']), /undone.*foreign key/],
    ['no JSON', () => withRows('pairs', ['{not json}']), /undone.*invalid input syntax for type json/],
    [
      'a column that is not there',
      () => withRows('pairs', ['{"a":"1","b":"2","note":null,"more":"x"}']),
      /Table pairs came out different/,
    ],
    ['a column that is missing', () => withRows('pairs', ['{"a":"1","b":"2"}']), /Table pairs came out different/],
    [
      'another sequence',
      () => forge({ sequences: [{ name: 'elsewhere', value: '1', called: true }] }),
      /they make no elsewhere/,
    ],
    ['a sequence too few', () => forge({ sequences: content.sequences.slice(1) }), /it lacks the sequence/],
    [
      'a sequence out of range',
      () => forge({ sequences: content.sequences.map((sequence) => ({ ...sequence, value: '-5' })) }),
      /undone.*out of bounds/,
    ],
  ])('%s', async (_, make, problem) => {
    expect(await refusal(await make())).toMatch(problem)
  })

  test('a table or a column that its migrations do not make', async () => {
    const foreign = { name: 'zebras', columns: [{ name: 'id', type: 'int4' }] }
    expect(await refusal(await forge({ header: { tables: [...content.header.tables, foreign] } }))).toMatch(
      /no table like zebras \(id int4\)/,
    )
    const [table, ...tables] = content.header.tables
    if (table === undefined) throw new Error('there is no table')
    expect(await refusal(await forge({ header: { tables } }))).toMatch(/does not fit its own migrations/)
    const other = { ...table, columns: [{ name: 'id', type: 'text' }] }
    expect(await refusal(await forge({ header: { tables: [other, ...tables] } }))).toMatch(
      /does not fit its own migrations/,
    )
  })
})

const enumLater = [...house, migration('20260103000000_value', `ALTER TYPE mood ADD VALUE 'proud'`)]

test('a value that a later migration added to an enum', async () => {
  await makeEmpty(db)
  await migrate(db, enumLater, silent)
  await db.script(
    `INSERT INTO people (name) VALUES ('Di'); INSERT INTO every_type (id, feeling) VALUES (1, 'proud'); REFRESH MATERIALIZED VIEW type_count`,
  )
  const file = scratch.path()
  await writeBackup({ db, file, overwrite: false, migrations: enumLater, version: '0.1.0', now })
  const before = await describeDatabase(db)
  if (await isOlderThan17(db))
    expect(await refusal(file, { migrations: enumLater })).toMatch(/Restore into a new, empty database/)
  else await restore(file, { migrations: enumLater })
  await makeEmpty(db)
  await restore(file, { migrations: enumLater })
  expect(await describeDatabase(db)).toEqual(before)
})

const isOlderThan17 = (of: Database) =>
  of.session(async (session) => {
    const [row] = await session.query<{ old: boolean }>(
      `SELECT current_setting('server_version_num')::int < 170000 AS old`,
    )
    return row?.old === true
  })

if (url !== null)
  describe('on a server', () => {
    const connect = async () => {
      const client = new pg.Client({ connectionString: url ?? '' })
      await client.connect()
      return client
    }

    test('somebody who is in the middle of something holds it up only for so long', async () => {
      await settle()
      const other = await connect()
      await other.query('BEGIN; SELECT * FROM pairs')
      expect(await refusal(saved)).toMatch(/somebody else is using the database\. Stop every Guildhall server/)
      await other.query('ROLLBACK')
      expect((await restore(saved)).at(-1)).toMatch(/^other connections .* open: \d+; restart every server on it$/)
      await other.end()
    })

    test('a user who owns the database and nothing else can do all of it, and one who does not is told', async () => {
      const owner = `guildhall_backup_owner_${randomBytes(4).toString('hex')}`
      const admin = await connect()
      const own = new URL(url ?? '')
      own.username = owner
      own.password = owner
      await admin.query(`CREATE ROLE ${owner} LOGIN PASSWORD '${owner}'`)
      const { pathname } = new URL(second.url ?? '')
      own.pathname = pathname
      await admin.query(`ALTER DATABASE ${pathname.slice(1)} OWNER TO ${owner}`)
      const options = { url: own.href, directUrl: own.href, poolSize: 2, onError: fail }
      const limited = await openPostgres(options)
      const file = scratch.path()
      try {
        await restore(saved, { open: (work) => work(limited), confirmed: false })
        expect(await describeDatabase(second.db)).toEqual(full)
        await writeBackup({ db: limited, file, overwrite: false, migrations: house, version: '0.1.0', now })
        await restore(file, { open: (work) => work(limited) })
        await second.db.script('ALTER TABLE pairs OWNER TO CURRENT_USER')
        await expect(restore(file, { open: (work) => work(limited) })).rejects.toThrow(
          /may not .*Connect as their owner/,
        )
      } finally {
        await limited.close()
        await admin.query(`ALTER DATABASE ${pathname.slice(1)} OWNER TO CURRENT_USER`)
        await second.db.script(`REASSIGN OWNED BY ${owner} TO CURRENT_USER; DROP OWNED BY ${owner}`)
        await admin.query(`DROP ROLE ${owner}`)
        await admin.end()
      }
    })
  })

const fail = (error: unknown) => {
  throw error
}
