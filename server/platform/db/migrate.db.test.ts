import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { type Migration, MigrationError, migrate, readMigrations } from './migrate'

const { db, errors } = await testDatabase()
const shipped = await readMigrations('prisma/migrations')

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})
const silent = () => undefined
afterEach(() => db.script(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'`))

const tableExists = async (name: string) =>
  (await db.client.$queryRaw<{ there: boolean }[]>`SELECT to_regclass(${name}) IS NOT NULL AS there`)[0]?.there

test('what is applied already is not applied again', async () => {
  expect(await migrate(db, shipped, silent)).toBe(0)
})

test('two nodes that start together apply a migration once', async () => {
  const more = [
    ...shipped,
    migration('29990101000000_together', 'CREATE TABLE together (id int); SELECT pg_sleep(0.1)'),
  ]
  const counts = await Promise.all([migrate(db, more, silent), migrate(db, more, silent)])
  expect(counts.sort()).toEqual([0, 1])
  await db.script('DROP TABLE together')
})

test('a migration that fails leaves nothing behind and says what to do', async () => {
  const more = [...shipped, migration('29990101000001_broken', 'CREATE TABLE half (id int); SELECT 1/0')]
  await expect(migrate(db, more, silent)).rejects.toThrow(
    /29990101000001_broken failed and was undone .*Your data is as before/,
  )
  expect(await tableExists('half')).toBe(false)
  expect(await migrate(db, shipped, silent)).toBe(0)
})

test('a migration that was changed after it was applied is refused', async () => {
  const [first, ...rest] = shipped
  if (first === undefined) throw new Error('there is no migration')
  await expect(migrate(db, [{ ...first, checksum: 'changed' }, ...rest], silent)).rejects.toThrow(MigrationError)
})

test('an older version survives what a newer one added at the end', async () => {
  expect(await migrate(db, shipped, silent)).toBe(0)
  await db.script(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29991231000000_newer', now())`,
  )
  expect(await migrate(db, shipped, silent)).toBe(0)
  expect(errors).toEqual([])
})
