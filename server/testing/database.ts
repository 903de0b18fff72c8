import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, inject } from 'vitest'
import type { Database } from '../platform/db/database'
import { extensions, wrapEmbedded } from '../platform/db/embedded'
import { openPostgres } from '../platform/db/postgres'
import { type DatabaseTemplate, resetScript, runOnServer, withDatabase } from './template'

export type TestDatabase = {
  db: Database
  /** PostgreSQL's address, for a test that needs a second node. null on the embedded engine, which has no second. */
  url: string | null
  /** Back to what the migrations left. Each file starts there already. */
  reset(): Promise<void>
  /** What went wrong after a commit or on a listening connection. Must be empty at the end of the file: a test that means it takes it out. */
  errors: unknown[]
}

/** Once at the top of a `*.db.test.ts`: `const { db } = await testDatabase()`. Closes and cleans up by itself. */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('databaseTemplate')
  const database = template.kind === 'postgresql' ? await cloneTemplate(template) : await shareEmbedded(template.dump)
  afterAll(() => {
    if (database.errors.length > 0)
      throw new AggregateError(database.errors.splice(0), 'The database reported errors that no test expected')
  })
  return database
}

async function cloneTemplate(template: Extract<DatabaseTemplate, { kind: 'postgresql' }>): Promise<TestDatabase> {
  const name = `${template.run}_${randomBytes(4).toString('hex')}`
  await runOnServer(template.url, `CREATE DATABASE ${name} TEMPLATE ${template.template}`)
  const url = withDatabase(template.url, name)
  const errors: unknown[] = []
  const db = await openPostgres({ url, directUrl: url, poolSize: 10, onError: (error) => errors.push(error) })
  afterAll(async () => {
    await db.close()
    await runOnServer(template.url, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { db, url, reset: async () => db.script(await resetScript(db)), errors }
}

/** Loading costs half a second and half a gigabyte, so the files that one worker runs share the instance. */
let shared: Promise<TestDatabase> | undefined

async function shareEmbedded(dump: string): Promise<TestDatabase> {
  shared ??= loadEmbedded(dump)
  const database = await shared
  await database.reset()
  return database
}

async function loadEmbedded(dump: string): Promise<TestDatabase> {
  const bytes = await readFile(dump)
  const pglite = await PGlite.create({ loadDataDir: new Blob([new Uint8Array(bytes)]), extensions })
  const errors: unknown[] = []
  const db = wrapEmbedded(pglite, (error) => errors.push(error))
  const script = await resetScript(db)
  return { db, url: null, reset: () => db.script(script), errors }
}
