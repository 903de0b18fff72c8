import type { Session } from '../db/database'
import { BackupError } from './backup-error'
import type { Header } from './backup-format'
import { readBackup } from './read-backup'
import { readSequences, readTables, type Sequence, type Table } from './read-catalog'
import { readRows } from './read-rows'
import { sumRows, type TableSum } from './sum-rows'

/**
 * Fills the tables that the migrations have just made with what is in the file, and reads all of it back. For the
 * caller's transaction: whatever is wrong throws, and everything must be undone.
 */
export async function loadBackup(session: Session, file: string): Promise<void> {
  const tables = await readTables(session)
  const sequences = await readSequences(session)
  const putBack = await setRulesAside(session, tables)
  let expected: TableSum[] = []
  const counting = new Set(sequences)
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') checkTables(file, part.header, tables)
    else if (part.kind === 'rows') await insertRows(session, find(file, tables, part.table), part.lines)
    else if (part.kind === 'sequence') {
      const sequence = find(file, sequences, part.name)
      await setSequence(session, sequence, part)
      counting.delete(sequence)
    } else if (part.kind === 'end') expected = part.tables
  }
  for (const { name } of counting) throw unfit(file, `it lacks the sequence ${name}`)
  await putBack()
  for (const [index, table] of tables.entries()) await compare(session, table, expected[index])
}

/** Tables are ordered by name in the file as in the catalog, so that one order serves for both. */
function checkTables(file: string, header: Header, tables: Table[]): void {
  const signature = ({ name, columns }: Header['tables'][number]) =>
    `${name} (${columns.map((column) => `${column.name} ${column.type}`).join(', ')})`
  const here = tables.map(signature)
  const there = header.tables.map(signature)
  const different = there.find((table, index) => table !== here[index]) ?? here[there.length]
  if (different === undefined) return
  throw unfit(file, `they make no table like ${different.slice(0, 200)}`)
}

function find<Item extends Table | Sequence>(file: string, items: Item[], name: string): Item {
  const found = items.find((item) => item.name === name)
  if (found === undefined) throw unfit(file, `they make no ${name}`)
  return found
}

const unfit = (file: string, why: string) =>
  new BackupError(
    `${file} does not fit its own migrations: ${why}. It is from a database that was changed by hand; use an older backup.`,
  )

async function insertRows(session: Session, { quoted, columns }: Table, lines: Buffer[]): Promise<void> {
  const names = columns.map((column) => column.quoted).join(', ')
  const values = columns.map((column) => `r.${column.quoted}::${column.cast}`).join(', ')
  const texts = columns.map((column) => `${column.quoted} text`).join(', ')
  const rows = lines.map((line) => line.toString()).join(',')
  await session.query(
    `INSERT INTO ${quoted} (${names}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM json_to_recordset($1::text::json) AS r(${texts})`,
    [`[${rows}]`],
  )
}

async function setSequence(session: Session, { quoted }: Sequence, state: { value: string; called: boolean }) {
  await session.query('SELECT setval($1::text::regclass, $2::text::bigint, $3::text::boolean)', [
    quoted,
    state.value,
    String(state.called),
  ])
}

/**
 * Empties the tables of what migrations put there, and takes away what would judge rows before all are there, or change
 * them: foreign keys and triggers. Putting them back checks each foreign key over all rows.
 */
async function setRulesAside(session: Session, tables: Table[]): Promise<() => Promise<void>> {
  await session.script('SET CONSTRAINTS ALL IMMEDIATE') // what waits for the commit would stand in the way of ALTER TABLE
  const keys = await session.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS "table", quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace`,
  )
  const triggers = await session.query<{ table: string; name: string; state: string }>(
    `SELECT tgrelid::regclass::text AS "table", quote_ident(tgname) AS name, tgenabled::text AS state
     FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
     WHERE NOT tgisinternal AND tgparentid = 0 AND tgenabled <> 'D' AND c.relnamespace = 'public'::regnamespace`,
  )
  const enable: Record<string, string> = { O: 'ENABLE', A: 'ENABLE ALWAYS', R: 'ENABLE REPLICA' }
  const run = (statements: string[]) => session.script(statements.join(';\n'))
  await run([
    ...keys.map(({ table, name }) => `ALTER TABLE ${table} DROP CONSTRAINT ${name}`),
    ...triggers.map(({ table, name }) => `ALTER TABLE ${table} DISABLE TRIGGER ${name}`),
    ...(tables.length > 0 ? [`TRUNCATE ${tables.map(({ quoted }) => quoted).join(', ')}`] : []),
  ])
  return async () => {
    const views = await session.query<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relkind = 'm' AND relispopulated AND relnamespace = 'public'::regnamespace ORDER BY oid`,
    )
    await run([
      ...triggers.map(({ table, name, state }) => `ALTER TABLE ${table} ${enable[state] ?? 'ENABLE'} TRIGGER ${name}`),
      ...keys.map(({ table, name, definition }) => `ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`),
      ...views.map(({ name }) => `REFRESH MATERIALIZED VIEW ${name}`),
    ])
  }
}

async function compare(session: Session, table: Table, expected: TableSum | undefined): Promise<void> {
  const sum = sumRows()
  for await (const lines of readRows(session, table)) for (const line of lines) sum.add(line)
  const found = sum.result()
  if (found.rows === expected?.rows && found.digest === expected.digest) return
  throw new BackupError(
    `Table ${table.name} came out different from what is in the file, so the restore was undone. Your data is as before. Please report this.`,
  )
}
