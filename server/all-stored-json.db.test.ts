import { describe, expect, onTestFinished, test } from 'vitest'
import type * as z from 'zod'
import { allStoredJson } from './all-stored-json'
import { rewardsJson } from './domains/rewards/stored-json'
import { readStored, StoredDataError } from './platform/db/stored-data'
import { testDatabase } from './testing/database'
import { makeWorld } from './testing/factories/world'
import { testServices } from './testing/services'

const { db, reset } = await testDatabase()

type Column = { table: string; column: string; name: string; key: string; nullable: boolean; initial: string | null }

const columns = await db.client.$queryRaw<Column[]>`
  SELECT c.relname AS "table", a.attname AS "column", c.relname || '.' || a.attname AS name, NOT a.attnotnull AS nullable,
    (SELECT k.attname FROM pg_index i JOIN pg_attribute k ON k.attrelid = i.indrelid AND k.attnum = i.indkey[0]
     WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
    pg_get_expr(d.adbin, d.adrelid) AS initial
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND a.atttypid IN ('json'::regtype, 'jsonb'::regtype)
  ORDER BY 3`

const schemas = new Map(allStoredJson)

function schemaOf({ name }: Column): z.ZodType {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`${name} has no schema in server/all-stored-json.ts`)
  return schema
}

function problemOf(read: () => unknown): StoredDataError {
  try {
    read()
  } catch (error) {
    if (error instanceof StoredDataError) return error
    throw error
  }
  throw new Error('It was read as if nothing were wrong with it')
}

test('every JSON column has one schema, and every schema a column', () => {
  expect(allStoredJson.map(([name]) => name).sort()).toEqual(columns.map(({ name }) => name).sort())
})

describe.each(columns)('$name', (column) => {
  const at = { table: column.table, id: 'row-7', column: column.column }

  test('takes NULL where the column does, and there only', () => {
    expect(schemaOf(column).safeParse(null).success).toBe(column.nullable)
  })

  test('takes what a row is given that says nothing', async () => {
    if (column.initial === null) return
    const [row] = await db.client.$queryRawUnsafe<{ value: unknown }[]>(`SELECT ${column.initial} AS value`)
    expect(schemaOf(column).safeParse(row?.value).success).toBe(true)
  })

  test('refuses garbage, and says where it is', () => {
    const anyObject = column.name === 'jobs.payload'
    for (const garbage of ['garbage', 7, [[{ garbage: true }]], ...(anyObject ? [] : [{ garbage: [true] }])]) {
      const problem = problemOf(() => readStored(schemaOf(column), garbage, at))
      expect(problem).toMatchObject({ table: column.table, id: 'row-7' })
      expect(problem.path.split('.')[0]).toBe(column.column)
      expect(problem.message).toContain(`${column.table} row-7: ${problem.path} `)
    }
  })

  test('takes every row that the migrations brought', async () => {
    for (const { id, value } of await rowsOf(column))
      expect(() => readStored(schemaOf(column), value, { ...at, id })).not.toThrow()
  })
})

test('the migrations brought titles, archetypes and achievements', async () => {
  const filled = []
  for (const column of columns) if ((await rowsOf(column)).length > 0) filled.push(column.name)
  expect(filled).toEqual(['achievements.criteria', 'archetypes.variables', 'titles.criteria'])
})

test('whatever a row of any column holds, nothing of it is lost by reading and writing it', async () => {
  onTestFinished(reset)
  await makeWorld(testServices({ db }).services)
  for (const column of columns) {
    const rows = (await rowsOf(column)).filter(({ value }) => value !== null)
    expect(rows, `${column.name} in server/testing/factories/world.ts`).not.toEqual([])
    for (const { id, value } of rows) {
      const read = readStored(schemaOf(column), value, { ...column, id })
      expect({ read }, column.name).toMatchObject({ read: value })
    }
  }
})

test('a row that somebody spoilt is named, with the place inside of it', async () => {
  onTestFinished(reset)
  const spoilt = JSON.stringify({ all: [{ any: [{ metric: 'luck', atLeast: 1 }] }] })
  await db.client.$executeRaw`UPDATE titles SET criteria = ${spoilt}::jsonb WHERE name = 'Master'`
  const rows = await db.client.title.findMany({ orderBy: { rank: 'asc' }, select: { name: true, criteria: true } })
  const read = () =>
    rows.map(({ name, criteria }) =>
      readStored(rewardsJson['titles.criteria'], criteria, { table: 'titles', id: name, column: 'criteria' }),
    )
  expect(problemOf(read)).toMatchObject({ table: 'titles', id: 'Master', path: 'criteria.all.0.any.0.metric' })
})

async function rowsOf({ table, column, key }: Column): Promise<{ id: string; value: unknown }[]> {
  return db.client.$queryRawUnsafe(`SELECT "${key}"::text AS id, "${column}" AS value FROM "${table}"`)
}
