import { randomBytes } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { afterAll } from 'vitest'
import { runOnServer, withDatabase } from '../../../testing/template'
import type { Database } from '../../db/database'
import { extensions, wrapEmbedded } from '../../db/embedded'
import { openPostgres } from '../../db/postgres'

export type Scratch = { db: Database; url: string | null }

const server = process.env.TEST_DATABASE_URL ?? ''

/** The engine that this run is about. */
export const engine: Database['kind'] = server === '' ? 'embedded' : 'postgresql'

const fail = (error: unknown) => {
  throw error
}

/** An empty database that may be replaced as a whole. Once at the top of a file, whose end it goes with. */
export async function scratchDatabase(kind: Database['kind'] = engine): Promise<Scratch> {
  if (kind === 'embedded') {
    const db = wrapEmbedded(await PGlite.create({ extensions }), fail)
    afterAll(() => db.close())
    return { db, url: null }
  }
  const name = `guildhall_backup_${randomBytes(4).toString('hex')}`
  await runOnServer(server, `CREATE DATABASE ${name}`)
  const url = withDatabase(server, name)
  const db = await openPostgres({ url, directUrl: url, poolSize: 3, onError: fail })
  afterAll(async () => {
    await db.close()
    await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { db, url }
}

export async function makeEmpty(db: Database): Promise<void> {
  await db.script('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
}

/** Everything that a restore has to bring back, read in another way than a backup is written. */
export async function describeDatabase(db: Database): Promise<Record<string, unknown>> {
  return db.session(async (session) => {
    await session.script(`SET LOCAL TIME ZONE 'UTC'; SET LOCAL bytea_output = 'hex'`)
    const list = async (sql: string) => (await session.query<{ line: string }>(sql)).map(({ line }) => line)
    const tables = await list(
      `SELECT c.oid::regclass::text AS line FROM pg_class c WHERE relnamespace = 'public'::regnamespace
       AND relkind IN ('r', 'm', 'v') AND relname <> '_prisma_migrations' ORDER BY 1`,
    )
    const sequences = await list(
      `SELECT oid::regclass::text AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`,
    )
    const content: Record<string, unknown> = {}
    for (const table of tables)
      content[table] = await list(`SELECT t::text AS line FROM ${table} t ORDER BY t::text COLLATE "C"`)
    for (const sequence of sequences)
      content[sequence] = await list(`SELECT last_value || ' ' || is_called AS line FROM ${sequence}`)
    return {
      ...content,
      migrations: await list(
        `SELECT migration_name || ' ' || checksum AS line FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY finished_at, 1`,
      ),
      constraints: await list(
        `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY 1`,
      ),
      triggers: await list(
        `SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text AS line FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
         WHERE relnamespace = 'public'::regnamespace AND NOT tgisinternal ORDER BY 1`,
      ),
      indexes: await list(`SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`),
    }
  })
}
