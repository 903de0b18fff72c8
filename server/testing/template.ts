import pg from 'pg'
import type { Database } from '../platform/db/database'

/** What prepare-template.ts hands to the workers. */
export type DatabaseTemplate =
  | { kind: 'embedded'; dump: string }
  | { kind: 'postgresql'; url: string; run: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate
  }
}

/** Rows that migrations brought. Kept aside, so that no test can lose them for the next one. */
const keptAside = 'test_reference'

export async function keepReferenceRows(db: Database): Promise<void> {
  const tables = await tablesOf(db, 'public')
  const statements = [`CREATE SCHEMA ${keptAside}`]
  for (const table of tables) {
    const rows = await db.client.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM ${table} LIMIT 1`)
    if (rows.length > 0) statements.push(`CREATE TABLE ${keptAside}.${table} AS TABLE public.${table}`)
  }
  await db.script(statements.join(';'))
}

/**
 * A script that makes the database as it was after the migrations. Most tables are empty at any time, and emptying one
 * costs some milliseconds even then, so only those with rows are.
 */
export async function resetScript(db: Database): Promise<string> {
  const reference = await tablesOf(db, keptAside)
  const tables = await tablesOf(db, 'public')
  const sequences = await db.client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(sequencename) AS name FROM pg_sequences WHERE schemaname = 'public'`
  return [
    // The ledger and the audit log refuse DELETE by triggers; those, and the order of foreign keys, don't matter here.
    'SET LOCAL session_replication_role = replica',
    `DO $$ BEGIN ${tables.map((table) => `IF EXISTS (SELECT 1 FROM public.${table}) THEN DELETE FROM public.${table}; END IF;`).join(' ')} END $$`,
    ...sequences.map(({ name }) => `ALTER SEQUENCE public.${name} RESTART`),
    ...reference.map((table) => `INSERT INTO public.${table} TABLE ${keptAside}.${table}`),
  ].join(';')
}

async function tablesOf(db: Database, schema: string): Promise<string[]> {
  const rows = await db.client.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = ${schema} AND tablename <> '_prisma_migrations' ORDER BY tablename`
  return rows.map(({ name }) => name)
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

export async function runOnServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
