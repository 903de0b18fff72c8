import type { Session } from '../db/database'
import { batchBytes, batchRows } from './backup-format'
import type { Table } from './read-catalog'

/**
 * Every value is written as PostgreSQL itself writes it (as COPY does, in JSON's quotes), so nothing is rounded, and a
 * JSON null in a column stays apart from no value at all. These settings decide how; they are the same on both ends.
 */
const writing = `SET LOCAL TIME ZONE 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1;`

/** Two cursors over one table must meet its rows in the same order, which then is that of the pages they lie in. */
const scanning = `SET LOCAL synchronize_seqscans = off; SET LOCAL enable_indexscan = off;
SET LOCAL enable_indexonlyscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL jit = off;`

const patience = `SELECT set_config(name, '0', true) FROM pg_settings
WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout')`

/** For the rest of the transaction. */
export async function settleSession(session: Session): Promise<void> {
  await session.script(`${writing} ${patience}`)
}

const sizesAtOnce = 5000

/**
 * Every row of a table as a line of JSON, some at a time. How many is decided by what they take up in storage, which a
 * first cursor tells without unpacking them: rows differ by a factor of a million, and a fixed number would not do.
 */
export async function* readRows(session: Session, { quoted, columns }: Table): AsyncGenerator<string[]> {
  const size = columns.map((column) => `coalesce(pg_column_size(${column.quoted}), 0)`).join(' + ')
  const texts = columns.map((column) => `${column.quoted}::text AS ${column.quoted}`).join(', ')
  await session.script(`${scanning}
DECLARE sizes NO SCROLL CURSOR FOR SELECT (${size})::int AS size FROM ONLY ${quoted};
DECLARE lines NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS line FROM (SELECT ${texts} FROM ONLY ${quoted}) r`)
  const fetch = async (rows: number) =>
    (await session.query<{ line: string }>(`FETCH ${rows} FROM lines`)).map(({ line }) => line)

  let rows = 0
  let bytes = 0
  for (;;) {
    const sizes = await session.query<{ size: number }>(`FETCH ${sizesAtOnce} FROM sizes`)
    if (sizes.length === 0) break
    for (const { size } of sizes) {
      if (rows > 0 && (rows >= batchRows || bytes + size > batchBytes)) {
        yield await fetch(rows)
        rows = 0
        bytes = 0
      }
      rows += 1
      bytes += size
    }
  }
  if (rows > 0) yield await fetch(rows)
  await session.script('CLOSE sizes; CLOSE lines')
}
