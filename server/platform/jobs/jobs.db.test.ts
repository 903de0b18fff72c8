import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { testDatabase } from '../../testing/database'
import { systemClock } from '../clock'
import type { Database } from '../db/database'
import { openPostgres } from '../db/postgres'
import { createLog } from '../log'
import { createJobStore, type NewJob } from './job-store'
import { createJobs, type Jobs, type JobsTuning } from './jobs'
import { pruneJobs } from './prune-jobs'

const { db, url, reset, errors } = await testDatabase()
/** On PostgreSQL the second node has a pool of its own; the embedded engine has one process. */
const otherDb: Database =
  url === null ? db : await openPostgres({ url, directUrl: url, poolSize: 4, onError: (error) => errors.push(error) })
afterAll(async () => {
  if (otherDb !== db) await otherDb.close()
})

const lines: string[] = []
const log = createLog({ level: 'debug', write: (line) => lines.push(line), now: () => new Date() })
const nodes: Jobs[] = []

beforeEach(async () => {
  await reset()
  lines.length = 0
})
afterEach(async () => {
  await Promise.all(nodes.splice(0).map((node) => node.stop(1_000)))
})

/** Polls far apart: what arrives sooner was woken. */
function makeNode(tuning: Partial<JobsTuning> = {}, on: Database = db, clock = systemClock): Jobs {
  const node = createJobs({ db: on, clock, log }, { pollMs: 60_000, backoffMs: () => 1, ...tuning })
  nodes.push(node)
  return node
}

const enqueue = (node: Jobs, ...jobs: NewJob[]): Promise<void> =>
  db.transaction(async (tx, after) => {
    for (const job of jobs) await node.enqueue(tx, after, job)
  })

const rowsOf = (queue: string) => db.client.job.findMany({ where: { queue }, orderBy: { id: 'asc' } })

test('200 jobs, two nodes, each exactly once', async () => {
  const seen: unknown[] = []
  const both = [makeNode({ concurrency: 3 }), makeNode({ concurrency: 3 }, otherDb)]
  const shares = both.map(() => 0)
  for (const [index, node] of both.entries()) {
    node.register('count', async (payload) => {
      seen.push(payload)
      shares[index] = (shares[index] ?? 0) + 1
      await new Promise((resolve) => setTimeout(resolve, 1))
    })
    await node.start()
  }
  const [first] = both
  if (first === undefined) throw new Error('no node')
  await enqueue(first, ...Array.from({ length: 200 }, (_, n) => ({ queue: 'count', payload: { n } })))
  await vi.waitFor(() => expect(seen).toHaveLength(200), { timeout: 15_000 })
  await Promise.all(both.map((node) => node.idle()))
  expect(new Set(seen.map((payload) => JSON.stringify(payload))).size).toBe(200)
  expect(seen).toHaveLength(200)
  expect(Math.min(...shares)).toBeGreaterThan(0) // the other node was woken across, its poll is a minute away
  expect((await rowsOf('count')).every((row) => row.doneAt !== null && row.attempts === 1)).toBe(true)
})

test('a rolled back transaction leaves no job behind', async () => {
  const node = makeNode()
  const handler = vi.fn(async () => undefined)
  node.register('q', handler)
  await node.start()
  const work = db.transaction(async (tx, after) => {
    await node.enqueue(tx, after, { queue: 'q', payload: {} })
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  await node.idle()
  expect(handler).toHaveBeenCalledTimes(0)
  expect(await rowsOf('q')).toEqual([])
})

test('what was enqueued while nobody ran is done after the start', async () => {
  const node = makeNode()
  const seen: unknown[] = []
  await enqueue(node, { queue: 'q', payload: { a: [1, 'ü', null] } })
  node.register('q', async (payload) => void seen.push(payload))
  await node.start()
  await node.idle()
  expect(seen).toEqual([{ a: [1, 'ü', null] }])
})

test('a handler may use transactions and enqueue more', async () => {
  const node = makeNode({ concurrency: 4 })
  const seen: string[] = []
  node.register('parent', async () => {
    await db.transaction(async (tx, after) => {
      await tx.$queryRaw`SELECT 1`
      await node.enqueue(tx, after, { queue: 'child', payload: {} })
    })
    seen.push('parent')
  })
  node.register('child', async () => void seen.push('child'))
  await node.start()
  await enqueue(node, ...Array.from({ length: 8 }, () => ({ queue: 'parent', payload: {} })))
  await node.idle()
  expect(seen.filter((name) => name === 'parent')).toHaveLength(8)
  expect(seen.filter((name) => name === 'child')).toHaveLength(8)
})

test('slow jobs, however many, hold no quick one up', async () => {
  const node = makeNode({ concurrency: 1, slowConcurrency: 1 })
  const seen: string[] = []
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow = async () => {
    seen.push('slow')
    await held
    // And what a slow job asks for is waited for as well.
    await enqueue(node, { queue: 'quick', payload: {} })
  }
  node.register('slow', slow, { slow: true })
  node.register('quick', async () => void seen.push('quick'))
  await node.start()
  await enqueue(node, ...['slow', 'slow', 'slow', 'quick'].map((queue) => ({ queue, payload: {} })))
  await vi.waitFor(() => expect([...seen].sort()).toEqual(['quick', 'slow']), { timeout: 15_000 })
  release()
  await node.idle()
  expect([...seen].sort()).toEqual(['quick', 'quick', 'quick', 'quick', 'slow', 'slow', 'slow'])
})

test('alive is a job that waits or runs; not one that is over, also where nobody was left to say so', async () => {
  const node = makeNode()
  const ago = new Date(Date.now() - 60_000)
  const soon = new Date(Date.now() + 60_000)
  const lock = { lockToken: '00000000-0000-4000-8000-000000000000' }
  await db.client.job.createMany({
    data: [
      { dedupeKey: 'waits' },
      { dedupeKey: 'comes again', attempts: 4, maxAttempts: 5, runAt: soon },
      { dedupeKey: 'runs for the last time', attempts: 5, maxAttempts: 5, lockedUntil: soon, ...lock },
      { dedupeKey: 'died and may again', attempts: 4, maxAttempts: 5, lockedUntil: ago, ...lock },
      { dedupeKey: 'died for the last time', attempts: 5, maxAttempts: 5, lockedUntil: ago, ...lock },
      { dedupeKey: 'done', attempts: 1, doneAt: ago },
      { dedupeKey: 'failed', attempts: 5, failedAt: ago },
    ].map((job) => ({ queue: 'nobody works here', payload: {}, ...job })),
  })
  const all = await db.client.job.findMany({ select: { dedupeKey: true } })
  const keys = [...all.flatMap(({ dedupeKey }) => dedupeKey ?? []), 'never asked for']
  const alive = await db.transaction((tx) => node.findAlive(tx, keys))
  expect([...alive].sort()).toEqual(['comes again', 'died and may again', 'runs for the last time', 'waits'])
})

test('a dedupe key lets one through, also after it was done', async () => {
  const node = makeNode()
  const handler = vi.fn(async () => undefined)
  node.register('q', handler)
  await node.start()
  await enqueue(node, { queue: 'q', payload: {}, dedupeKey: 'k' }, { queue: 'q', payload: {}, dedupeKey: 'k' })
  await node.idle()
  await enqueue(node, { queue: 'q', payload: {}, dedupeKey: 'k' })
  await node.idle()
  expect(handler).toHaveBeenCalledTimes(1)
})

test('a job for later waits for its time', async () => {
  const node = makeNode()
  let ranAt = 0
  node.register('q', async () => {
    ranAt = Date.now()
  })
  await node.start()
  const runAt = new Date(Date.now() + 700)
  await enqueue(node, { queue: 'q', payload: {}, runAt })
  await vi.waitFor(() => expect(ranAt).not.toBe(0), { timeout: 3_000, interval: 10 })
  expect(ranAt).toBeGreaterThanOrEqual(runAt.getTime() - 5)
})

test('failing jobs come back, and are dead after the last attempt', async () => {
  const node = makeNode()
  const attempts: number[] = []
  node.register('q', async (_payload, { attempt }) => {
    attempts.push(attempt)
    throw new TypeError(`broken\0 ${'x'.repeat(3_000)}`)
  })
  await node.start()
  await enqueue(node, { queue: 'q', payload: {}, maxAttempts: 3 })
  await vi.waitFor(async () => expect((await rowsOf('q'))[0]?.failedAt).toBeInstanceOf(Date), { timeout: 5_000 })
  expect(attempts).toEqual([1, 2, 3])
  const [row] = await rowsOf('q')
  expect(row).toMatchObject({ attempts: 3, doneAt: null, lockToken: null, lockedUntil: null })
  expect(row?.lastError).toMatch(/^TypeError: broken x+$/)
  expect(row?.lastError).toHaveLength(2_000)
  expect(lines.filter((line) => line.includes('failed for good'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('will be tried again'))).toHaveLength(2)
})

test('the backoff decides when the next attempt is due', async () => {
  const node = makeNode({ backoffMs: (attempt) => attempt * 600_000 })
  node.register('q', () => Promise.reject(new Error('no')))
  await node.start()
  await enqueue(node, { queue: 'q', payload: {} })
  await node.idle()
  const [row] = await rowsOf('q')
  const dueInMs = (row?.runAt.getTime() ?? 0) - Date.now()
  expect(dueInMs).toBeGreaterThan(590_000)
  expect(dueInMs).toBeLessThanOrEqual(601_000)
})

test('a worker that died loses its job when the lease is over', async () => {
  const node = makeNode({ pollMs: 50 })
  await enqueue(node, { queue: 'q', payload: {} })
  const { jobs } = await createJobStore(otherDb, 30_000).claim(['q'], 1) // and then it dies
  expect(jobs).toHaveLength(1)
  const attempts: number[] = []
  node.register('q', async (_payload, { attempt }) => void attempts.push(attempt))
  await node.start()
  await node.idle()
  expect(attempts).toEqual([])
  await db.client.job.updateMany({ where: { queue: 'q' }, data: { lockedUntil: new Date(Date.now() - 1_000) } })
  await vi.waitFor(() => expect(attempts).toEqual([2]), { timeout: 3_000, interval: 20 })
})

test('if that was the last attempt, the job is dead', async () => {
  const node = makeNode()
  await enqueue(node, { queue: 'q', payload: {}, maxAttempts: 1 })
  await createJobStore(db, 0).claim(['q'], 1)
  await new Promise((resolve) => setTimeout(resolve, 5))
  const handler = vi.fn(async () => undefined)
  node.register('q', handler)
  await node.start()
  await node.idle()
  expect(handler).toHaveBeenCalledTimes(0)
  const [row] = await rowsOf('q')
  expect(row).toMatchObject({
    attempts: 1,
    lockToken: null,
    lastError: 'The worker of the last attempt never came back.',
  })
  expect(row?.failedAt).toBeInstanceOf(Date)
  expect(lines.join()).toContain('never came back')
})

test('who lost the lease has no say in how the job ends', async () => {
  const node = makeNode()
  await enqueue(node, { queue: 'q', payload: {} })
  const short = createJobStore(db, 0)
  const [before] = (await short.claim(['q'], 1)).jobs
  await new Promise((resolve) => setTimeout(resolve, 5))
  const store = createJobStore(db, 30_000)
  const [now] = (await store.claim(['q'], 1)).jobs
  if (before === undefined || now === undefined) throw new Error('nothing was claimed')
  expect(await store.complete(before)).toBe(false)
  expect(await store.fail(before, 'too late', 0)).toBe('lost')
  expect(await store.release(before)).toBe(false)
  expect(await store.extendLeases([before.token, now.token])).toEqual([now.token])
  expect(await store.complete(now)).toBe(true)
  expect((await rowsOf('q'))[0]).toMatchObject({ attempts: 2, lastError: null })
})

test('a released job keeps its attempts', async () => {
  const node = makeNode()
  await enqueue(node, { queue: 'q', payload: {} })
  const store = createJobStore(db, 30_000)
  const [job] = (await store.claim(['q'], 1)).jobs
  if (job === undefined) throw new Error('nothing was claimed')
  expect(await store.release(job)).toBe(true)
  expect((await store.claim(['q'], 1)).jobs[0]?.attempt).toBe(1)
})

test('a long job outlives several leases', async () => {
  const node = makeNode({ leaseMs: 600, pollMs: 40 })
  let ran = 0
  node.register('q', async () => {
    ran += 1
    await new Promise((resolve) => setTimeout(resolve, 1_500))
  })
  await node.start()
  await enqueue(node, { queue: 'q', payload: {} })
  await node.idle()
  expect(ran).toBe(1)
  expect((await rowsOf('q'))[0]).toMatchObject({ attempts: 1 })
})

test('queues that nobody here knows are left alone', async () => {
  const node = makeNode()
  await node.start()
  await enqueue(node, { queue: 'from-the-future', payload: {} })
  await node.idle()
  expect((await rowsOf('from-the-future'))[0]).toMatchObject({ attempts: 0, doneAt: null, failedAt: null })
})

test('stop waits for what runs; what is left is there for the next start', async () => {
  const node = makeNode({ concurrency: 1 })
  let ran = 0
  node.register('q', async () => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    ran += 1
  })
  await node.start()
  await enqueue(node, { queue: 'q', payload: {} }, { queue: 'q', payload: {} })
  await vi.waitFor(async () => expect(await db.client.job.count({ where: { queue: 'q', attempts: 1 } })).toBe(1))
  await node.stop(5_000)
  expect(ran).toBe(1)
  expect((await rowsOf('q')).map((row) => row.doneAt !== null)).toEqual([true, false])
})

test('two nodes, one slot: one run', async () => {
  const clock = { now: () => new Date('2026-05-05T12:34:56Z') }
  const handler = vi.fn(async () => undefined)
  const both = [makeNode({}, db, clock), makeNode({}, otherDb, clock)]
  for (const node of both) node.every('sweep', 3_600, handler)
  await Promise.all(both.map((node) => node.start()))
  await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1))
  await Promise.all(both.map((node) => node.idle()))
  expect(handler).toHaveBeenCalledTimes(1)
  const again = makeNode({}, db, clock)
  again.every('sweep', 3_600, handler)
  await again.start()
  await vi.waitFor(async () => expect(await db.client.job.count({ where: { doneAt: null } })).toBe(0))
  await again.idle()
  expect(handler).toHaveBeenCalledTimes(1)
})

test('the next slot runs again, but not while the one before is unfinished', async () => {
  const clock = { now: () => new Date() }
  const starts: number[] = []
  const node = makeNode({}, db, clock)
  node.every('slow', 1, async () => {
    starts.push(Date.now())
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  })
  await node.start()
  await vi.waitFor(() => expect(starts.length).toBeGreaterThanOrEqual(2), { timeout: 8_000 })
  const [first = 0, second = 0] = starts
  expect(second - first).toBeGreaterThanOrEqual(1_100)
})

test('a slot has to be shorter than the memory of done jobs', () => {
  const node = createJobs({ db, clock: systemClock, log })
  expect(() => node.every('weekly', 604_800, async () => undefined)).toThrow(RangeError)
})

test('one queue, one handler', () => {
  const node = createJobs({ db, clock: systemClock, log })
  node.register('q', async () => undefined)
  expect(() => node.register('q', async () => undefined)).toThrow('two handlers')
})

test('old jobs are pruned: done ones after a day, dead ones after 30', async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000)
  await db.client.job.createMany({
    data: [
      { queue: 'done-old', doneAt: ago(25) },
      { queue: 'done-new', doneAt: ago(23) },
      { queue: 'dead-old', failedAt: ago(30 * 24 + 1) },
      { queue: 'dead-new', failedAt: ago(30 * 24 - 1) },
      { queue: 'waiting', runAt: ago(1_000) },
    ],
  })
  expect(await pruneJobs(db)).toBe(2)
  const left = await db.client.job.findMany({ orderBy: { id: 'asc' } })
  expect(left.map((row) => row.queue)).toEqual(['done-new', 'dead-new', 'waiting'])
})
