import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Database, Session } from '../db/database'
import { migrate } from '../db/migrate'
import { sha256 } from '../digest'
import { BackupError } from './backup-error'
import { restoreBackup } from './restore-backup'
import { surveyDatabase } from './survey-database'
import { readContent, scratchDirectory } from './testing/craft-backup'
import { fillHouse, fillMuch, house, migration } from './testing/every-type'
import { describeDatabase, engine, makeEmpty, scratchDatabase } from './testing/scratch-database'
import { writeBackup } from './write-backup'

const scratch = scratchDirectory()
const silent = () => undefined

const { db: source } = await scratchDatabase()
await migrate(source, house, silent)
await source.script(fillHouse + fillMuch)
const { db: target } = await scratchDatabase()
/** The embedded engine beside PostgreSQL, where this run has both. */
const other = engine === 'postgresql' ? (await scratchDatabase('embedded')).db : null

const now = new Date('2026-11-21T10:00:00.000Z')
type Options = Parameters<typeof writeBackup>[0]
const backUp = async (options: Partial<Options> = {}) => {
  const file = options.file ?? scratch.path()
  const report = await writeBackup({
    db: source,
    file,
    overwrite: false,
    migrations: house,
    version: '0.1.0',
    now,
    ...options,
  })
  return { file, report }
}
const filesBeside = async (file: string) =>
  (await readdir(dirname(file))).filter((name) => join(dirname(file), name).startsWith(file))

describe('there and back', () => {
  const ways: [Database, Database][] = [[source, target]]
  if (other !== null) ways.push([source, other], [other, target])

  test.each(ways)('$kind to $kind: nothing is different', async (first, second) => {
    await makeEmpty(second)
    const { file } = await backUp({ db: first })
    const said: string[] = []
    await restoreBackup({
      file,
      migrations: house,
      people: 'people',
      confirmed: false,
      open: (work) => work(second),
      print: (line) => void said.push(line),
    })
    expect([said[0]]).toEqual([expect.stringMatching(/^restored 1,5\d\d rows in 9 tables from /)])
    expect(await describeDatabase(second)).toEqual(await describeDatabase(first))
    const lines = async (path: string) => ({ ...(await readContent(path)), facts: null, header: null })
    expect(await lines((await backUp({ db: second })).file)).toEqual(await lines(file))

    // What is counted, computed and guarded goes on from where it was.
    const next = `INSERT INTO "Odd ""Name" (half) VALUES (21); SELECT nextval('tickets')`
    for (const db of [first, second]) await db.script(next)
    expect(await describeDatabase(second)).toEqual(await describeDatabase(first))
    await expect(second.script(`UPDATE people SET name = 'X'`)).rejects.toThrow('append-only')
    await expect(second.script('INSERT INTO pair_notes VALUES (9, 9, 9)')).rejects.toThrow(/foreign key/)
    expect(await migrate(second, house, silent)).toBe(0)
  })
})

describe('the file', () => {
  test('is for its owner alone, says what is in it, and is what was reported', async () => {
    const { file, report } = await backUp()
    expect((await lstat(file)).mode & 0o777).toBe(0o600)
    const { header, rows, sequences, facts } = await readContent(file)
    expect(report).toEqual({
      tables: 9,
      rows: Object.values(rows).flat().length,
      leftOut: [],
      bytes: facts.bytes,
      sha256: facts.sha256,
    })
    expect(report.sha256).toBe(sha256(await readFile(file)))
    expect(header).toMatchObject({ guildhall: '0.1.0', engine, createdAt: now.toISOString() })
    expect(header.migrations).toEqual(house.map(({ name, checksum }) => ({ name, checksum })))
    expect(header.tables.map(({ name }) => name)).not.toContain('_prisma_migrations')
    expect(sequences).toContainEqual({ name: 'tickets', value: expect.any(String), called: true })
    expect(rows['every_type']?.[1]).toContain('"big":"9223372036854775807"')
    expect(await filesBeside(file)).toHaveLength(1)
  })

  test('is not replaced unless that was said, and then as a whole', async () => {
    const { file } = await backUp()
    const before = sha256(await readFile(file))
    await expect(backUp({ file })).rejects.toThrow(/is there already\. .*--yes/)
    expect(sha256(await readFile(file))).toBe(before)
    await backUp({ file, overwrite: true, version: '0.2.0' })
    expect((await readContent(file)).header.guildhall).toBe('0.2.0')
  })

  test('is not put in the place of a directory, a link, or into nowhere', async () => {
    const [directory, link] = [scratch.path(), scratch.path()]
    await mkdir(directory)
    await writeFile(`${link}.end`, 'precious')
    await symlink(`${link}.end`, link)
    for (const file of [directory, link])
      await expect(backUp({ file, overwrite: true })).rejects.toThrow(/no ordinary file/)
    expect(await readFile(link, 'utf8')).toBe('precious')
    await expect(backUp({ file: join(directory, 'not', 'there') })).rejects.toThrow(/^There is no .*Check the path/)
  })

  test('is not there at all when something goes wrong on the way', async () => {
    const file = scratch.path()
    await expect(backUp({ file, db: failing(source, /FROM ONLY public\.pairs/) })).rejects.toThrow('out of order')
    expect(await filesBeside(file)).toEqual([])
  })

  test('leaves out tables that no migration knows, unless a newer version may have made them', async () => {
    await target.script('CREATE TABLE notes_of_mine (id serial PRIMARY KEY); INSERT INTO notes_of_mine DEFAULT VALUES')
    const { file, report } = await backUp({ db: target })
    expect(report.leftOut).toEqual(['notes_of_mine'])
    const { header, sequences } = await readContent(file)
    expect(header.tables.map(({ name }) => name)).not.toContain('notes_of_mine')
    expect(sequences.map(({ name }) => name)).not.toContain('notes_of_mine_id_seq')
    await migrate(target, [...house, migration('29990101000000_newer', 'SELECT 1')], silent)
    expect((await backUp({ db: target })).report.leftOut).toEqual([])
  })

  test('of a database that was never set up is none', async () => {
    await makeEmpty(target)
    await expect(backUp({ db: target })).rejects.toThrow(BackupError)
    await expect(backUp({ db: target })).rejects.toThrow(/nothing to back up yet/)
  })
})

test('it is one moment: what is written meanwhile is in it whole or not at all', async () => {
  let write: Promise<void> | undefined
  const meddling = watching(source, (sql) => {
    if (!/DECLARE.*public\.pair_notes/s.test(sql) || write !== undefined) return undefined
    // `pair_notes` was not read yet, `pairs` comes after it.
    write = source.transaction(async (tx) => {
      await tx.$executeRawUnsafe(`INSERT INTO pairs VALUES (70, 71, 'meanwhile')`)
      await tx.$executeRawUnsafe('INSERT INTO pair_notes VALUES (70, 70, 71)')
    })
    return engine === 'postgresql' ? write : undefined // on the embedded engine it waits until the backup is done
  })
  const { rows } = await readContent((await backUp({ db: meddling })).file)
  await write
  const afterwards = (await readContent((await backUp()).file)).rows
  for (const table of ['pairs', 'pair_notes']) {
    expect(rows[table]?.filter((row) => row.includes('70'))).toEqual([])
    expect(afterwards[table]?.filter((row) => row.includes('70'))).toHaveLength(1)
  }
})

test('a survey counts everything and names the indexes that nothing used', async () => {
  const lines = await surveyDatabase(source)
  const table = lines.slice(0, lines.indexOf(''))
  expect(table[0]).toMatch(/^table +rows +data +indexes +total$/)
  expect(table.find((line) => line.startsWith('every_type'))).toMatch(
    /^every_type +1,505 +[\d.]+ [kM]B +[\d.]+ [kM]B +[\d.]+ [kM]B$/,
  )
  expect(table.at(-1)).toMatch(/^total, 9 tables +1,5\d\d +[\d.]+ [kM]B +[\d.]+ [kM]B +[\d.]+ [kM]B$/)
  expect(new Set(table.map((line) => line.length)).size).toBe(1)
  const use = lines.slice(table.length).join('\n')
  if (engine === 'embedded')
    expect(use).toMatch(/not known yet: counting began a moment ago \(the embedded engine counts from each start\)/)
  else expect(use).toMatch(/Not used since .*:\n {2}every_type_trigrams on every_type +[\d.]+ kB/)
  expect(lines.at(-1)).toMatch(/^total with the catalog: [\d.]+ MB; (the embedded engine, )?PostgreSQL \d+/)
})

/** The same database, with an eye on what a session says. */
function watching(db: Database, see: (sql: string) => Promise<void> | undefined): Database {
  const watched = (session: Session): Session => ({
    query: async (sql, params) => {
      await see(sql)
      return session.query(sql, params)
    },
    script: async (sql) => {
      await see(sql)
      return session.script(sql)
    },
  })
  return { ...db, session: (work) => db.session((session) => work(watched(session))) }
}

function failing(db: Database, at: RegExp): Database {
  return watching(db, (sql) => (at.test(sql) ? Promise.reject(new Error('out of order')) : undefined))
}
