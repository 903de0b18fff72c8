import type { KeyColumn, UniqueKey } from './catalog'

/**
 * Statements that put a row into the table that is equal to one there in this key and in no other, so that this key alone
 * can refuse it. `changes` are SQL expressions over the row, `old`, that is copied.
 */
export function duplicate(
  table: string,
  key: UniqueKey,
  keys: UniqueKey[],
  changes: Record<string, string> = {},
): string[] {
  const others = keys.filter(({ name }) => name !== key.name)
  // A key that is a part of this one would refuse first, whatever else changes.
  const parts = others.filter((other) => ownColumn(other, key) === undefined)
  const fresh = others.flatMap((other) => {
    const column = ownColumn(other, key)
    return column === undefined ? [] : [[column.name, freshValue(table, column)] as const]
  })
  return [
    ...parts.map((part) => dropKey(table, part)),
    copyRow(table, key, { ...Object.fromEntries(fresh), ...changes }),
  ]
}

/** The same row once more, equal in no key at all. */
export function another(table: string, key: UniqueKey, keys: UniqueKey[]): string[] {
  const [column] = key.columns
  return duplicate(table, key, keys, column === undefined ? {} : { [column.name]: freshValue(table, column) })
}

function ownColumn(other: UniqueKey, key: UniqueKey): KeyColumn | undefined {
  return other.columns.find(({ name }) => key.columns.every((column) => column.name !== name))
}

/** CASCADE takes the foreign keys that lean on it along. */
const dropKey = (table: string, { name, isPrimary }: UniqueKey) =>
  isPrimary ? `ALTER TABLE ${table} DROP CONSTRAINT ${name} CASCADE` : `DROP INDEX ${name} CASCADE`

function copyRow(table: string, { columns, condition }: UniqueKey, changes: Record<string, string>): string {
  const values = Object.entries(changes).flatMap(([column, value]) => [`'${column}'`, value])
  const filled = columns.map(({ name }) => `"${name}" IS NOT NULL`)
  const where = [...filled, ...(condition === '' ? [] : [condition])].join(' AND ')
  return `INSERT INTO ${table} SELECT (jsonb_populate_record(old, jsonb_build_object(${values.join(', ')}))).*
    FROM ${table} old WHERE ${where} ORDER BY old.ctid LIMIT 1 RETURNING 1`
}

const random = 'md5(random()::text)'

/** Something that no row has and that the CHECKs let through. */
function freshValue(table: string, { name, type, nullable }: KeyColumn): string {
  if (nullable) return 'NULL'
  if (name === 'email') return `${random} || '@example.org'`
  if (type === 'uuid') return 'gen_random_uuid()'
  if (type === 'character') return `${random} || ${random}`
  if (type === 'character varying') return `'x' || ${random}`
  if (type === 'integer' || type === 'bigint') return `(SELECT max("${name}") + 1 FROM ${table})`
  if (type.startsWith('timestamp')) return `now() + random() * interval '1 year'`
  throw new Error(`Say in duplicate.ts what a fresh ${table}.${name} (${type}) is`)
}
