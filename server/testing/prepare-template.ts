import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { Database } from '../platform/db/database'
import { extensions, wrapEmbedded } from '../platform/db/embedded'
import { type Migration, migrate, readMigrations } from '../platform/db/migrate'
import { openPostgres } from '../platform/db/postgres'
import { keepReferenceRows, withDatabase } from './template'

const cache = join('node_modules', '.cache', 'guildhall')

/** Once a run, before any worker: a migrated database that every test file gets a copy of. */
export default async function prepareTemplate(project: TestProject): Promise<() => Promise<void>> {
  const migrations = await readMigrations('prisma/migrations')
  const url = process.env.TEST_DATABASE_URL
  return url === undefined || url === ''
    ? prepareEmbedded(project, migrations)
    : preparePostgres(project, migrations, url)
}

/** Making it takes seconds, so the dump stays in the cache until a migration or the engine changes. */
async function prepareEmbedded(project: TestProject, migrations: Migration[]): Promise<() => Promise<void>> {
  const inputs = [
    ...migrations.map(({ name, checksum }) => `${name} ${checksum}`),
    await readFile('node_modules/@electric-sql/pglite/package.json', 'utf8'),
    await readFile('server/testing/template.ts', 'utf8'),
  ]
  const hash = createHash('sha256').update(inputs.join('\n')).digest('hex').slice(0, 16)
  const dump = join(cache, `test-database-${hash}.tar`)
  if (!(await exists(dump))) await writeDump(dump, migrations)
  project.provide('databaseTemplate', { kind: 'embedded', dump })
  return async () => undefined
}

async function writeDump(dump: string, migrations: Migration[]): Promise<void> {
  const pglite = await PGlite.create({ extensions })
  const db = wrapEmbedded(pglite, fail)
  await fillTemplate(db, migrations)
  const bytes = await (await pglite.dumpDataDir('none')).arrayBuffer()
  await db.close()
  await mkdir(cache, { recursive: true })
  await removeOldDumps()
  const unfinished = `${dump}.${process.pid}`
  await writeFile(unfinished, new Uint8Array(bytes))
  await rename(unfinished, dump)
}

/** A week: a run on another branch may be reading one made yesterday. */
async function removeOldDumps(): Promise<void> {
  const old = Date.now() - 7 * 24 * 3600_000
  for (const name of await readdir(cache)) {
    const path = join(cache, name)
    if (name.startsWith('test-database-') && (await stat(path)).mtimeMs < old) await rm(path, { force: true })
  }
}

async function preparePostgres(
  project: TestProject,
  migrations: Migration[],
  url: string,
): Promise<() => Promise<void>> {
  const run = `guildhall_test_${randomBytes(4).toString('hex')}`
  const template = `${run}_template`
  // This connection's name says, to every other run on the server, that the databases of this run are in use.
  const keeper = new pg.Client({ connectionString: url, application_name: run })
  await keeper.connect()
  await dropDatabases(keeper)
  await keeper.query(`CREATE DATABASE ${template}`)
  const templateUrl = withDatabase(url, template)
  const db = await openPostgres({ url: templateUrl, directUrl: templateUrl, poolSize: 1, onError: fail })
  await fillTemplate(db, migrations)
  await db.close()
  project.provide('databaseTemplate', { kind: 'postgresql', url, run, template })
  return async () => {
    await keeper.query(`SET application_name = ''`)
    await dropDatabases(keeper)
    await keeper.end()
  }
}

/** Databases of runs that nobody keeps any more: this one's at its end, and those of runs that were killed. */
async function dropDatabases(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE starts_with(datname, 'guildhall_test_') AND NOT EXISTS
       (SELECT 1 FROM pg_stat_activity WHERE application_name <> '' AND starts_with(pg_database.datname, application_name || '_'))`,
  )
  for (const { name } of rows)
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
}

async function fillTemplate(db: Database, migrations: Migration[]): Promise<void> {
  await migrate(db, migrations, () => undefined)
  await keepReferenceRows(db)
}

function fail(error: unknown): never {
  throw error
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
