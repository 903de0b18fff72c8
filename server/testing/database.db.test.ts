import { expect, test } from 'vitest'
import { testDatabase } from './database'
import { keepReferenceRows, resetScript } from './template'

const { db, reset } = await testDatabase()

const person = { email: 'ada@example.org', username: 'ada', passwordHash: 'x' }

async function addPersonWithHistory() {
  const user = await db.client.user.create({ data: person })
  await db.client.auditEntry.create({ data: { action: 'test', subjectType: 'user', subjectId: user.id } })
  return db.client.learningEvent.create({
    data: {
      userId: user.id,
      kind: 'test',
      subjectType: 'user',
      payload: {},
      occurredAt: new Date(),
      localDay: new Date(),
      idempotencyKey: user.id,
    },
  })
}

test('a reset empties what triggers protect too, and counts from one again', async () => {
  const first = await addPersonWithHistory()
  await reset()
  expect(await db.client.user.count()).toBe(0)
  expect(await db.client.learningEvent.count()).toBe(0)
  expect(await db.client.auditEntry.count()).toBe(0)
  const again = await addPersonWithHistory()
  expect(again.seq).toBe(first.seq)
})

test('the triggers are back after a reset', async () => {
  await reset()
  await addPersonWithHistory()
  await expect(db.script('TRUNCATE learning_events CASCADE')).rejects.toThrow('append-only')
})

test('the migrations of the template stay', async () => {
  await reset()
  const rows = await db.client.$queryRaw<unknown[]>`SELECT 1 FROM _prisma_migrations`
  expect(rows.length).toBeGreaterThan(0)
})

test('rows that a migration brought are as it brought them', async () => {
  await reset()
  await db.script("CREATE TABLE words (word text PRIMARY KEY); INSERT INTO words VALUES ('brought')")
  await keepAgain()
  await db.script("UPDATE words SET word = 'changed'; INSERT INTO words VALUES ('added')")
  await db.script(await resetScript(db))
  expect(await db.client.$queryRaw`SELECT word FROM words`).toEqual([{ word: 'brought' }])
  await db.script('DROP TABLE words')
  await keepAgain()
})

async function keepAgain() {
  await db.script('DROP SCHEMA test_reference CASCADE')
  await keepReferenceRows(db)
}

test('tests run in a zone with an odd offset', () => {
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(-345)
})
