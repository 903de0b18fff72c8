import type pg from 'pg'
import { inLanes } from './lanes'

type Definition = { table: string; sql: string }
export type TakenOff = { indexes: Definition[]; foreignKeys: { table: string; name: string; definition: string }[] }

/**
 * A million rows go faster into tables without indexes and foreign keys. Both are made again afterwards from their own
 * definitions, so that the database itself proves that what was generated obeys them.
 */
export async function takeOff(client: pg.Client, tables: string[]): Promise<TakenOff> {
  const foreignKeys = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND (conrelid = ANY($1::regclass[]) OR confrelid = ANY($1::regclass[])) ORDER BY 1, 2`,
    [tables],
  )
  for (const { table, name } of foreignKeys.rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`)

  const indexes = await client.query<{ table: string; name: string; key: string | null; definition: string }>(
    `SELECT i.indrelid::regclass::text AS table, i.indexrelid::regclass::text AS name, pg_get_constraintdef(c.oid) AS key,
       pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = i.indrelid
     WHERE i.indrelid = ANY($1::regclass[]) ORDER BY c.contype NULLS LAST, 2`,
    [tables],
  )
  for (const { table, name, key } of indexes.rows)
    await client.query(key === null ? `DROP INDEX ${name}` : `ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  return {
    foreignKeys: foreignKeys.rows,
    indexes: indexes.rows.map(({ table, name, key, definition }) => ({
      table,
      sql: key === null ? definition : `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${key}`,
    })),
  }
}

/** Largest tables first, each table in one lane. */
export async function putBack(lanes: pg.Client[], taken: TakenOff, largestFirst: string[]): Promise<void> {
  const byTable = (sql: (table: string) => string[]) => largestFirst.map((table) => sql(table).join(';\n'))
  const indexes = byTable((table) => taken.indexes.filter((index) => index.table === table).map(({ sql }) => sql))
  await inLanes(lanes, indexes, (lane, sql) => lane.query(sql))

  const [first] = lanes
  for (const { table, name, definition } of taken.foreignKeys)
    await first?.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition} NOT VALID`)
  const checked = [...new Set(taken.foreignKeys.map(({ table }) => table))].map((table) =>
    taken.foreignKeys
      .filter((key) => key.table === table)
      .map(({ name }) => `ALTER TABLE ${table} VALIDATE CONSTRAINT "${name}"`),
  )
  await inLanes(lanes, checked, async (lane, statements) => {
    for (const sql of statements) await lane.query(sql)
  })
}
