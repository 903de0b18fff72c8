import type { Database, Session } from '../db/database'
import { count, formatBytes } from './format-amounts'
import { readTables, type Table } from './read-catalog'

type TableSize = { name: string; rows: number; data: number; indexes: number; total: number }
type UnusedIndex = { table: string; name: string; bytes: number }

/** `since`: when counting began, if the engine says so. */
type IndexUse = { unused: UnusedIndex[]; since: Date | null; counted: boolean }

/** What is in the database and what it takes up, as lines for a person. */
export async function surveyDatabase(db: Database): Promise<string[]> {
  return db.session(async (session) => {
    const tables = await readTables(session)
    const sizes: TableSize[] = []
    for (const table of tables) sizes.push(await measure(session, table))
    sizes.sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    const indexUse = await readIndexUse(session, db.kind)
    const [server] = await session.query<{ version: string; bytes: string }>(
      `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::text AS bytes`,
    )
    const engine = db.kind === 'embedded' ? 'the embedded engine, PostgreSQL' : 'PostgreSQL'
    return [
      ...layOut(sizes),
      '',
      ...describeUse(indexUse, db.kind),
      '',
      `total with the catalog: ${formatBytes(Number(server?.bytes ?? 0))}; ${engine} ${server?.version ?? '?'}`,
    ]
  })
}

async function measure(session: Session, { name, quoted }: Table): Promise<TableSize> {
  const [row] = await session.query<{ rows: string; data: string; indexes: string; total: string }>(
    `SELECT (SELECT count(*) FROM ONLY ${quoted})::text AS rows, pg_table_size(t)::text AS data,
            pg_indexes_size(t)::text AS indexes, pg_total_relation_size(t)::text AS total
     FROM (SELECT $1::text::regclass AS t) named`,
    [quoted],
  )
  return {
    name,
    rows: Number(row?.rows ?? 0),
    data: Number(row?.data ?? 0),
    indexes: Number(row?.indexes ?? 0),
    total: Number(row?.total ?? 0),
  }
}

async function readIndexUse(session: Session, kind: Database['kind']): Promise<IndexUse> {
  const rows = await session.query<{ table: string; name: string; bytes: string }>(
    `SELECT s.relname::text AS "table", s.indexrelname::text AS name, pg_relation_size(s.indexrelid)::text AS bytes
     FROM pg_stat_user_indexes s JOIN pg_index i ON i.indexrelid = s.indexrelid
     WHERE s.schemaname = 'public' AND s.idx_scan = 0 AND NOT i.indisunique AND NOT i.indisexclusion
     ORDER BY pg_relation_size(s.indexrelid) DESC, s.indexrelname`,
  )
  // The embedded engine keeps its counts in memory, so they are as old as the process.
  const [counting] = await session.query<{ since: string | null; seconds: number }>(
    `SELECT to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since,
            coalesce(extract(epoch FROM now() - since), 1e9)::int AS seconds
     FROM (SELECT ${kind === 'embedded' ? 'pg_postmaster_start_time()' : '(SELECT stats_reset FROM pg_stat_database WHERE datname = current_database())'} AS since) counted`,
  )
  return {
    unused: rows.map(({ table, name, bytes }) => ({ table, name, bytes: Number(bytes) })),
    since: counting?.since == null ? null : new Date(counting.since),
    counted: (counting?.seconds ?? 0) >= enoughSeconds,
  }
}

/** A survey right after the start would call every index unused. */
const enoughSeconds = 60

function layOut(sizes: TableSize[]): string[] {
  const add = (key: 'rows' | 'data' | 'indexes' | 'total') => sizes.reduce((sum, size) => sum + size[key], 0)
  const total = {
    name: `total, ${count(sizes.length, 'table')}`,
    rows: add('rows'),
    data: add('data'),
    indexes: add('indexes'),
    total: add('total'),
  }
  const cells = [...sizes, total].map(({ name, rows, data, indexes, total: all }) => [
    name,
    rows.toLocaleString('en'),
    formatBytes(data),
    formatBytes(indexes),
    formatBytes(all),
  ])
  return align([['table', 'rows', 'data', 'indexes', 'total'], ...cells])
}

function align(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function describeUse({ unused, since, counted }: IndexUse, kind: Database['kind']): string[] {
  const start = since === null ? 'the database was made' : `${since.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const why = kind === 'embedded' ? ' (the embedded engine counts from each start)' : ''
  if (!counted) return [`Which indexes are used is not known yet: counting began a moment ago${why}.`]
  if (unused.length === 0) return [`Every index was used since ${start}${why}.`]
  return [
    `Not used since ${start}${why}:`,
    ...align(unused.map(({ table, name, bytes }) => [`  ${name} on ${table}`, formatBytes(bytes)])),
  ]
}
