import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { openPostgres } from '../db/postgres'
import { createLog } from '../log'
import { createLive } from './live'
import { lagged } from './subscriber'

const { db, url, errors } = await testDatabase()
const otherDb =
  url === null ? db : await openPostgres({ url, directUrl: url, poolSize: 2, onError: (error) => errors.push(error) })
const log = createLog({ level: 'error', write: (line) => errors.push(line), now: () => new Date() })
const here = createLive({ db, log })
const there = createLive({ db: otherDb, log })

beforeAll(async () => {
  await Promise.all([here.start(), there.start()])
})
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()])
  if (otherDb !== db) await otherDb.close()
})

test('what one node announces, readers on every node get once', async () => {
  const abort = new AbortController()
  const readers = [here, there].map((node) => node.subscribe('user:1', abort.signal)[Symbol.asyncIterator]())
  await here.announce('user:2', { n: 0 })
  await here.announce('user:1', { n: 1, text: "it's; \\ ü\n" })
  await there.announce('user:1', { n: 2 })
  for (const reader of readers) {
    const seen = [(await reader.next()).value, (await reader.next()).value]
    expect(seen).toEqual(expect.arrayContaining([{ n: 1, text: "it's; \\ ü\n" }, { n: 2 }]))
  }
  abort.abort()
})

test('the largest message allowed gets through', async () => {
  const abort = new AbortController()
  const reader = there.subscribe('large', abort.signal)[Symbol.asyncIterator]()
  const text = 'x'.repeat(7 * 1024 - JSON.stringify({ topic: 'large', payload: { text: '' } }).length)
  await here.announce('large', { text })
  expect((await reader.next()).value).toEqual({ text })
  abort.abort()
})

// Only PostgreSQL has connections that can break.
if (url !== null) {
  test('a listener whose connection broke comes back, and readers know', async () => {
    const abort = new AbortController()
    const readers = [here, there].map((node) => node.subscribe('a', abort.signal)[Symbol.asyncIterator]())
    await db.client.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`
    for (const reader of readers) expect((await reader.next()).value).toEqual(lagged)
    await here.announce('a', { n: 1 })
    for (const reader of readers) expect((await reader.next()).value).toEqual({ n: 1 })
    expect(errors.splice(0).length).toBeGreaterThan(0)
    abort.abort()
  })
}
