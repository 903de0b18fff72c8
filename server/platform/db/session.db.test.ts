import { afterEach, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'

const { db } = await testDatabase()
const key = 'f'.repeat(64)
const add = `INSERT INTO rate_limits (key, free_at) VALUES ('${key}', now())`
const there = () => db.client.rateLimit.count({ where: { key } })
afterEach(() => db.script('DELETE FROM rate_limits'))

test('a session that ends well is one transaction, with its result', async () => {
  const rows = await db.session(async (session) => {
    await session.script(`${add}; UPDATE rate_limits SET free_at = 'epoch'`)
    return session.query<{ key: string }>('SELECT key::text AS key FROM rate_limits WHERE key = $1', [key])
  })
  expect(rows).toEqual([{ key }])
  expect(await there()).toBe(1)
})

test.each([
  ['its work throws', () => Promise.reject(new Error('stop'))],
  ['a statement fails', undefined],
])('nothing is left when %s', async (_, end) => {
  const session = db.session(async ({ script }) => {
    await script(add)
    await (end?.() ?? script('SELECT 1/0'))
  })
  await expect(session).rejects.toThrow(end === undefined ? /division by zero/ : 'stop')
  expect(await there()).toBe(0)
})

test('a failure that the work swallows is none the less a failure', async () => {
  const session = db.session(async ({ script }) => {
    await script(add)
    await script('SELECT 1/0').catch(() => undefined)
  })
  await expect(session).rejects.toThrow()
  expect(await there()).toBe(0)
})

test('others wait or go on meanwhile, and none of them fails', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = () => resolve()
  })
  const order: string[] = []
  const session = db.session(async ({ query }) => {
    await query('SELECT 1')
    await held
    order.push('session')
  })
  const write = db
    .transaction((tx) => tx.rateLimit.create({ data: { key, freeAt: new Date() } }))
    .then(() => order.push('transaction'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  release()
  await Promise.all([session, write])
  expect(order.toSorted()).toEqual(['session', 'transaction'])
  if (db.kind === 'embedded') expect(order).toEqual(['session', 'transaction'])
  expect(await there()).toBe(1)
})
