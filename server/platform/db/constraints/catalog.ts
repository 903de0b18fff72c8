import type { Session } from '../database'
import type { OnDelete } from './rules'

/** What the database says that it holds. Constraints of every table in `public`, by the table's name. */
export type Catalog = Map<string, { keys: UniqueKey[]; references: Reference[]; checks: CheckRule[] }>

export type UniqueKey = {
  name: string
  columns: KeyColumn[]
  condition: string
  nullsDistinct: boolean
  isPrimary: boolean
}
export type KeyColumn = { name: string; type: string; nullable: boolean }
export type Reference = {
  name: string
  columns: string[]
  lastType: string
  table: string
  keys: string[]
  onDelete: OnDelete
  triggers: { table: string; name: string }[]
}
export type CheckRule = { name: string; expression: string }

type Read<Value> = { table: string; value: Value }

export async function readCatalog(session: Session): Promise<Catalog> {
  const read = async <Value>(sql: string) => {
    const rows = await session.query<{
      found: string
    }>(`SELECT jsonb_build_object('table', t, 'value', v)::text AS found
      FROM (${sql}) AS read(t, name, v) ORDER BY t, name`)
    return rows.map(({ found }): Read<Value> => JSON.parse(found))
  }
  const [tables, keys, references, checks] = [
    await read<null>(tablesSql),
    await read<UniqueKey>(keysSql),
    await read<Reference>(referencesSql),
    await read<CheckRule>(checksSql),
  ]
  const of = <Value>(rows: Read<Value>[], table: string) =>
    rows.filter((row) => row.table === table).map(({ value }) => value)
  return new Map(
    tables.map(({ table }) => [
      table,
      { keys: of(keys, table), references: of(references, table), checks: of(checks, table) },
    ]),
  )
}

const ours = `relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'`

const tablesSql = `SELECT relname, relname, NULL::jsonb FROM pg_class WHERE ${ours} AND relkind = 'r'`

const keysSql = `SELECT t.relname, k.relname, jsonb_build_object('name', k.relname, 'columns',
    (SELECT jsonb_agg(jsonb_build_object('name', attname, 'type', format_type(atttypid, NULL), 'nullable', NOT attnotnull) ORDER BY place)
     FROM unnest(indkey::int2[]) WITH ORDINALITY AS part(number, place) JOIN pg_attribute ON attrelid = t.oid AND attnum = number
     WHERE place <= indnkeyatts),
    'condition', coalesce(pg_get_expr(indpred, indrelid), ''), 'nullsDistinct', NOT indnullsnotdistinct, 'isPrimary', indisprimary)
  FROM pg_index JOIN (SELECT * FROM pg_class WHERE ${ours}) t ON t.oid = indrelid JOIN pg_class k ON k.oid = indexrelid WHERE indisunique`

const columnsOf = (numbers: string, table: string) =>
  `(SELECT jsonb_agg(attname ORDER BY place) FROM unnest(${numbers}) WITH ORDINALITY AS part(number, place)
    JOIN pg_attribute ON attrelid = ${table} AND attnum = number)`

const referencesSql = `SELECT relname, conname, jsonb_build_object('name', conname, 'columns', ${columnsOf('conkey', 'conrelid')},
    'table', confrelid::regclass::text, 'keys', ${columnsOf('confkey', 'confrelid')},
    'lastType', (SELECT format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[cardinality(conkey)]),
    'onDelete', CASE confdeltype WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'r' THEN 'restrict' ELSE confdeltype::text END,
    'triggers', (SELECT jsonb_agg(jsonb_build_object('table', tgrelid::regclass::text, 'name', tgname)) FROM pg_trigger WHERE tgconstraint = con.oid))
  FROM pg_constraint con JOIN (SELECT * FROM pg_class WHERE ${ours}) t ON t.oid = conrelid WHERE contype = 'f'`

const checksSql = `SELECT relname, conname, jsonb_build_object('name', conname, 'expression', pg_get_expr(conbin, conrelid))
  FROM pg_constraint JOIN (SELECT * FROM pg_class WHERE ${ours}) t ON t.oid = conrelid WHERE contype = 'c'`

/** As it is written in the tables of rules. */
export function describeKey({ columns, condition, nullsDistinct }: UniqueKey): string {
  const where = condition === '' ? '' : ` WHERE ${condition}`
  return `${columns.map(({ name }) => name).join(', ')}${where}${nullsDistinct ? '' : ' NULLS NOT DISTINCT'}`
}

export const describeReference = ({ columns, table }: Reference) => `${columns.join(', ')} → ${table}`
