import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from './database'

export type Migration = { name: string; sql: string; checksum: string }

export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** Any two numbers, as long as every node uses the same. */
const lockKey = 7_401_126

export async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Applies what is missing, in order, each migration in a transaction of its own with its row in `_prisma_migrations`,
 * in Prisma's own format, so that its command line and this agree. Two nodes that start together take turns.
 */
export async function migrate(db: Database, migrations: Migration[], onStep: (name: string) => void): Promise<number> {
  await db.script(`SELECT pg_advisory_xact_lock(${lockKey}); ${bookkeeping}`)
  const applied = await appliedMigrations(db)
  checkHistory(migrations, applied)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  let count = 0
  for (const migration of missing) {
    onStep(migration.name)
    try {
      await db.script(guarded(migration))
      count += 1
    } catch (error) {
      if ((await appliedMigrations(db)).has(migration.name)) continue // another node was first
      const why = error instanceof Error ? error.message : String(error)
      throw new MigrationError(
        `Migration ${migration.name} failed and was undone (${why}). Your data is as before. Start the version that ran last, or mend what the message names and start again.`,
        { cause: error },
      )
    }
  }
  return count
}

const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0
);`

/** The division by zero ends the script of a node that waited for the lock while another applied the same migration. */
function guarded({ name, sql, checksum }: Migration): string {
  if (!/^\w+$/.test(name))
    throw new MigrationError(
      `The folder ${name} in prisma/migrations has a name that is not letters, digits and underscores.`,
    )
  return `SELECT pg_advisory_xact_lock(${lockKey});
SELECT 1 / (count(*) - 1) FROM "_prisma_migrations" WHERE migration_name = '${name}' AND finished_at IS NOT NULL;
${sql}
;INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
VALUES (gen_random_uuid()::text, '${checksum}', '${name}', now(), 1);`
}

async function appliedMigrations(db: Database): Promise<Map<string, string>> {
  const rows = await db.client.$queryRaw<{ migration_name: string; checksum: string }[]>`
    SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

/** What a newer version added may stay: migrations only widen, so this version survives it. A gap or a changed file may not. */
function checkHistory(migrations: Migration[], applied: Map<string, string>): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  const newest = migrations.at(-1)?.name ?? ''
  for (const [name, checksum] of applied) {
    const expected = known.get(name)
    if (expected === undefined && name < newest) {
      throw new MigrationError(
        `The database has migration ${name}, which this version does not have. Start the version that applied it.`,
      )
    }
    if (expected !== undefined && expected !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it had been applied. Restore its file; change the schema by a new migration.`,
      )
    }
  }
}
