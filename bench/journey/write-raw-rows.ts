import { randomUUID } from 'node:crypto'
import { PGlite, type Transaction } from '@electric-sql/pglite'
import { extensions } from '../../server/platform/db/embedded'

type Row = Record<string, unknown>

/** The tables of a course in the order in which they can be written, and which of their columns say what they belong to. */
const tables = [
  { name: 'generated_courses', where: 'id = $1', columns: ['id'] },
  { name: 'generated_modules', where: 'course_id = $1', columns: ['id', 'course_id'] },
  {
    name: 'exercises',
    where: 'module_id IN (SELECT id FROM generated_modules WHERE course_id = $1)',
    columns: ['id', 'module_id'],
  },
  {
    name: 'generated_module_edges',
    where: 'course_id = $1',
    columns: ['course_id', 'module_id', 'prerequisite_id'],
  },
  { name: 'course_tags', where: 'course_id = $1', columns: ['id', 'course_id'] },
  {
    name: 'module_progress',
    where: 'module_id IN (SELECT id FROM generated_modules WHERE course_id = $1)',
    columns: ['id', 'module_id'],
  },
]

export type RawRows = { ms: number[]; rows: number; bytes: number }

/**
 * The floor: the rows of a course that is there, written once more in one transaction on the same engine, a statement a
 * row, by somebody who has them ready and asks nobody anything. The server must have let go of the directory.
 */
export async function writeRawRows(options: { directory: string; rounds: number }): Promise<RawRows> {
  const database = await PGlite.create({ dataDir: options.directory, extensions })
  const [course] = (await database.query<{ id: string }>('SELECT id FROM generated_courses LIMIT 1')).rows
  if (course === undefined) throw new Error('there is no course to write once more')
  const stored: { table: string; columns: string[]; rows: Row[] }[] = []
  for (const { name, where, columns } of tables) {
    const found = await database.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${where}`, [
      course.id,
    ])
    stored.push({ table: name, columns, rows: found.rows.map(({ row }) => row) })
  }
  const ms: number[] = []
  let bytes = 0
  for (let round = 0; round < options.rounds; round++) {
    const ids = new Map<unknown, string>()
    const ready = stored.map(({ table, columns, rows }) => ({
      table,
      texts: rows.map((row) => JSON.stringify(withNewIds(row, columns, ids))),
    }))
    bytes = ready.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.length, 0)
    const start = performance.now()
    await database.transaction((tx) => insert(tx, ready))
    ms.push(performance.now() - start)
  }
  await database.close()
  return { ms: ms.slice(1), rows: stored.reduce((sum, { rows }) => sum + rows.length, 0), bytes }
}

function withNewIds(row: Row, columns: string[], ids: Map<unknown, string>): Row {
  const changed = { ...row, creation_key: randomUUID(), share_slug: null }
  for (const column of columns) {
    const id = ids.get(row[column]) ?? randomUUID()
    ids.set(row[column], id)
    Object.assign(changed, { [column]: id })
  }
  return changed
}

async function insert(tx: Transaction, ready: { table: string; texts: string[] }[]): Promise<void> {
  for (const { table, texts } of ready)
    for (const text of texts)
      await tx.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [text])
}
