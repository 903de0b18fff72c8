import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableOwners } from '../../scripts/table-owners.mjs'
import { anchorsOf, localLinks, readDataModel } from './data-model-document'
import { type Catalog, jsonFaults, mappingFaults, nameFaults, ruleFaults, tableFaults } from './data-model-faults'
import { testDatabase } from './database'

const { db } = await testDatabase()

const page = new URL('../../docs/data-model.md', import.meta.url)
const markdown = readFileSync(page, 'utf8')
const model = readDataModel(markdown)
const specified = readFileSync(new URL('fixtures/specified-columns.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const names = async (sql: string): Promise<string[]> =>
  (await db.client.$queryRawUnsafe<{ name: string }[]>(sql)).map(({ name }) => name)

const ours = `relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'`

const catalog: Catalog = {
  tables: await names(`SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND ${ours}`),
  columns: await names(`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public'`),
  jsonColumns: await names(`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('json', 'jsonb')`),
  rules: await db.client.$queryRawUnsafe<Catalog['rules']>(`
    SELECT relname AS "table", conname AS name, 'check' AS kind
    FROM pg_constraint JOIN pg_class c ON c.oid = conrelid WHERE contype = 'c' AND ${ours}
    UNION ALL
    SELECT relname, tgname, 'trigger' FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND ${ours}
    UNION ALL
    SELECT DISTINCT relname, typname, 'enum'
    FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_type t ON t.oid = atttypid
    WHERE typtype = 'e' AND relkind IN ('r', 'p') AND ${ours}`),
  otherNames: await names(`
    SELECT relname AS name FROM pg_class WHERE relkind = 'i' AND ${ours}
    UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION SELECT enumlabel FROM pg_enum
    UNION SELECT extname FROM pg_extension
    UNION SELECT '_prisma_migrations'`),
}

test('the specifications have 466 columns, and none is listed twice', () => {
  expect(specified).toHaveLength(466)
  expect(new Set(specified).size).toBe(466)
})

test('each of them has one row that says where it lives now, and why when that is elsewhere', () => {
  expect(mappingFaults(model, specified, catalog)).toEqual([])
})

test('every table is described once, and none that is not there', () => {
  expect(tableFaults(model, catalog, tableOwners)).toEqual([])
})

test('every CHECK, trigger and enum is named beside its table, and none that is not there', () => {
  expect(ruleFaults(model, catalog)).toEqual([])
})

test('every JSON column is listed', () => {
  expect(jsonFaults(model, catalog)).toEqual([])
})

test('whatever looks like a name of the database is one', () => {
  expect(nameFaults(markdown, specified, catalog)).toEqual([])
})

test('its links lead somewhere', () => {
  const broken = localLinks(markdown).filter((link) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : new URL(path, page)
    if (!existsSync(target)) return true
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor)
  })
  expect(broken).toEqual([])
})
