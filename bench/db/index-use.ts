import type pg from 'pg'

/** How often each index was read so far. */
export async function indexScans(client: pg.Client): Promise<Map<string, number>> {
  await client.query('SELECT pg_stat_force_next_flush()')
  const { rows } = await client.query<{ name: string; scans: number }>(
    `SELECT indexrelname AS name, idx_scan::int AS scans FROM pg_stat_user_indexes WHERE schemaname = 'public'`,
  )
  return new Map(rows.map(({ name, scans }) => [name, scans]))
}

/** An index finds the rows that point to one that goes, when the columns of the foreign key are its first. */
const leads = (index: string) =>
  `(${index}.indpred IS NULL AND (${index}.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`

/**
 * Indexes of filled tables that none of the measured queries read and that hold nothing: not unique, and no foreign key
 * needs them that another index would not serve. Searches, lists and jobs that are not measured here may use them.
 */
export async function unreadIndexes(client: pg.Client, before: Map<string, number>): Promise<string[]> {
  const after = await indexScans(client)
  const read = [...after].filter(([name, scans]) => scans > (before.get(name) ?? 0)).map(([name]) => name)
  const { rows } = await client.query<{ name: string }>(
    `SELECT name.relname AS name FROM pg_index i JOIN pg_class name ON name.oid = i.indexrelid JOIN pg_class filled ON filled.oid = i.indrelid
     WHERE filled.relnamespace = 'public'::regnamespace AND filled.reltuples >= 1000 AND NOT i.indisunique AND name.relname <> ALL ($1)
       AND NOT EXISTS (
         SELECT 1 FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = i.indrelid AND ${leads('i')} AND NOT EXISTS (
           SELECT 1 FROM pg_index other JOIN pg_class o ON o.oid = other.indexrelid
           WHERE other.indrelid = i.indrelid AND other.indexrelid <> i.indexrelid AND ${leads('other')}
             AND (other.indisunique OR o.relname = ANY ($1))))
     ORDER BY 1`,
    [read],
  )
  return rows.map(({ name }) => name)
}

/** Foreign keys that no index leads with: deleting what they point to reads the whole table. */
export async function bareForeignKeys(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint c
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND ${leads('i')}) ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}
