import type { Session } from '../db/database'
import type { Migration } from '../db/migrate'

/** Names as the catalog has them, and as SQL wants them. `cast`: what turns text back into the column's type. */
export type Column = { name: string; type: string; quoted: string; cast: string }
export type Table = { name: string; quoted: string; columns: Column[] }
/** `table`: whose column it counts for. */
export type Sequence = { name: string; quoted: string; table: string | null }
export type AppliedMigration = { name: string; checksum: string }

export const bookkeeping = '_prisma_migrations'

/** Not what an extension brought: that comes back with the extension. */
export const fromExtension = (catalog: string, oid: string) =>
  `EXISTS (SELECT FROM pg_depend d WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`

/** Tables with rows of their own, and their columns in order; a generated column is computed again, not stored. */
export async function readTables(session: Session): Promise<Table[]> {
  type Row = { table: string; tableQuoted: string } & Column
  const rows = await session.query<Row>(
    `SELECT c.relname::text AS "table", format('public.%I', c.relname) AS "tableQuoted",
            a.attname::text AS name, quote_ident(a.attname) AS quoted, t.typname::text AS type,
            format_type(a.atttypid, -1) AS cast
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '${bookkeeping}'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND NOT ${fromExtension('pg_class', 'c.oid')}
     ORDER BY c.relname COLLATE "C", a.attnum`,
  )
  const tables = new Map<string, Table>()
  for (const { table: name, tableQuoted, ...column } of rows) {
    const table = tables.get(name) ?? { name, quoted: tableQuoted, columns: [] }
    table.columns.push(column)
    tables.set(name, table)
  }
  return [...tables.values()]
}

export async function readSequences(session: Session): Promise<Sequence[]> {
  return session.query<Sequence>(
    `SELECT c.relname::text AS name, format('public.%I', c.relname) AS quoted, owner.relname::text AS "table"
     FROM pg_class c
     LEFT JOIN pg_depend o ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.objsubid = 0
       AND o.refclassid = 'pg_class'::regclass AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
     LEFT JOIN pg_class owner ON owner.oid = o.refobjid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
       AND NOT ${fromExtension('pg_class', 'c.oid')}
     ORDER BY c.relname COLLATE "C"`,
  )
}

/** In the order in which they were applied. */
export async function readApplied(session: Session): Promise<AppliedMigration[]> {
  const [there] = await session.query<{ there: boolean }>(
    `SELECT to_regclass('public.${bookkeeping}') IS NOT NULL AS there`,
  )
  if (there?.there !== true) return []
  return session.query<AppliedMigration>(
    `SELECT migration_name::text AS name, checksum::text AS checksum FROM public.${bookkeeping}
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY finished_at, migration_name COLLATE "C"`,
  )
}

/**
 * Whether a table or sequence is one of the product's: some migration has its name. While a newer version's migrations
 * are applied, which this one cannot read, everything counts as its own.
 */
export function belongsTo(migrations: Migration[], applied: AppliedMigration[]): (name: string) => boolean {
  const known = new Set(migrations.map(({ name }) => name))
  if (applied.some(({ name }) => !known.has(name))) return () => true
  const names = migrations.flatMap(({ sql }) => sql.match(/[\p{L}_][\p{L}\p{N}_$]*|"(?:[^"]|"")+"/gu) ?? [])
  const plain = new Set(names.map((name) => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name)))
  return (name) => plain.has(name)
}
