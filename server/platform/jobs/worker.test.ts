import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLog } from '../log'
import type { ClaimedJob, JobStore } from './job-store'
import type { JobHandler } from './run-job'
import { createWorker, type WorkerTuning } from './worker'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const tuning: WorkerTuning = { concurrency: 2, leaseMs: 30_000, pollMs: 5_000, backoffMs: () => 1_000, chance: () => 0 }

/** A table in memory. What happens to it between nodes is tested in jobs.db.test.ts. */
function memoryStore(count = 0) {
  let waiting: ClaimedJob[] = Array.from({ length: count }, (_, index) => ({
    id: BigInt(index),
    queue: 'q',
    payload: index,
    attempt: 1,
    token: `t${index}`,
  }))
  const said: string[] = []
  const lost = new Set<string>()
  const store: JobStore = {
    claim: async (_queues, limit) => {
      said.push('claim')
      const jobs = waiting.slice(0, limit)
      waiting = waiting.slice(limit)
      return { jobs, lost: [] }
    },
    extendLeases: async (tokens) => {
      said.push('extend')
      return tokens.filter((token) => !lost.has(token))
    },
    complete: async (job) => {
      said.push(`complete ${job.id}`)
      return !lost.has(job.token)
    },
    fail: async (job) => {
      said.push(`fail ${job.id}`)
      waiting.push({ ...job, attempt: job.attempt + 1 })
      return 'retry'
    },
    release: async (job) => {
      said.push(`release ${job.id}`)
      return true
    },
    anyReady: async () => waiting.length > 0,
  }
  return { store, said, lost, add: (job: ClaimedJob) => void waiting.push(job) }
}

function workerOf(store: JobStore, handler: JobHandler) {
  const lines: string[] = []
  const log = createLog({ level: 'debug', write: (line) => lines.push(line), now: () => new Date() })
  return { worker: createWorker({ store, handlers: new Map([['q', handler]]), log, tuning }), lines }
}

const never = () => new Promise<void>(() => undefined)
const untilAborted: JobHandler = (_payload, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

test('two idle workers ask the database less than 0.3 times a second', async () => {
  const { store, said } = memoryStore()
  const { worker } = workerOf(store, never)
  worker.start()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(said.length / 600).toBeLessThan(0.3)
  await worker.stop(0)
})

test('no more at once than it may, and the rest without waiting for a poll', async () => {
  const { store } = memoryStore(5)
  let inside = 0
  let most = 0
  const done: unknown[] = []
  const { worker } = workerOf(store, async (payload) => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 10))
    inside -= 1
    done.push(payload)
  })
  worker.start()
  await vi.advanceTimersByTimeAsync(100)
  expect(most).toBe(2)
  expect(done).toEqual([0, 1, 2, 3, 4])
})

test('a wake-up runs what was added between two polls', async () => {
  const { store, said, add } = memoryStore()
  const { worker } = workerOf(store, async () => undefined)
  worker.start()
  await vi.advanceTimersByTimeAsync(10)
  add({ id: 7n, queue: 'q', payload: {}, attempt: 1, token: 't' })
  worker.wake()
  await vi.advanceTimersByTimeAsync(0)
  expect(said).toContain('complete 7')
})

test('a job that failed comes back after its backoff, not at the next poll', async () => {
  const { store } = memoryStore(1)
  const attempts: number[] = []
  const { worker } = workerOf(store, async (_payload, { attempt }) => {
    attempts.push(attempt)
    if (attempt === 1) throw new Error('not yet')
  })
  worker.start()
  await vi.advanceTimersByTimeAsync(999)
  expect(attempts).toEqual([1])
  await vi.advanceTimersByTimeAsync(10)
  expect(attempts).toEqual([1, 2])
})

test('a long job keeps its lease', async () => {
  const { store, said } = memoryStore(1)
  const { worker } = workerOf(store, () => new Promise((resolve) => setTimeout(resolve, 65_000)))
  worker.start()
  await vi.advanceTimersByTimeAsync(70_000)
  expect(said.filter((word) => word === 'extend')).toHaveLength(6)
  expect(said).toContain('complete 0')
})

test('a handler whose lease was lost is told so', async () => {
  const { store, lost } = memoryStore(1)
  let reason: unknown
  const { worker } = workerOf(store, async (payload, run) => {
    await Promise.resolve(untilAborted(payload, run)).catch((error: unknown) => {
      reason = error
    })
  })
  worker.start()
  await vi.advanceTimersByTimeAsync(1)
  lost.add('t0')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reason).toMatchObject({ message: 'the lease was lost' })
})

test('stop waits for what runs and claims nothing more', async () => {
  const { store, said } = memoryStore(3)
  const { worker } = workerOf(store, () => new Promise((resolve) => setTimeout(resolve, 2_000)))
  worker.start()
  await vi.advanceTimersByTimeAsync(1)
  let stopped = false
  const stopping = worker.stop(5_000).then(() => {
    stopped = true
  })
  await vi.advanceTimersByTimeAsync(1_900)
  expect(stopped).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  await stopping
  expect(said.filter((word) => word !== 'claim')).toEqual(['complete 0', 'complete 1'])
  expect(vi.getTimerCount()).toBe(0)
})

test('at the end of the grace it aborts, and the job goes back without losing an attempt', async () => {
  const { store, said } = memoryStore(1)
  const { worker } = workerOf(store, untilAborted)
  worker.start()
  await vi.advanceTimersByTimeAsync(1)
  const stopping = worker.stop(5_000)
  await vi.advanceTimersByTimeAsync(5_000)
  await stopping
  expect(said).toContain('release 0')
})

test('a handler that does not listen cannot hold the stop up', async () => {
  const { store } = memoryStore(1)
  const { worker, lines } = workerOf(store, never)
  worker.start()
  await vi.advanceTimersByTimeAsync(1)
  const stopping = worker.stop(5_000)
  await vi.advanceTimersByTimeAsync(6_000)
  await stopping
  expect(lines.join()).toContain('stopped while jobs were running')
})

test('a database that is away for a while costs nothing but the wait', async () => {
  const { store } = memoryStore(1)
  let away = true
  const done: unknown[] = []
  const flaky: JobStore = {
    ...store,
    claim: async (queues, limit) => {
      if (away) throw new Error('no connection')
      return store.claim(queues, limit)
    },
  }
  const { worker, lines } = workerOf(flaky, async (payload) => void done.push(payload))
  worker.start()
  await vi.advanceTimersByTimeAsync(5_500)
  expect(done).toEqual([])
  expect(lines.join()).toContain('could not be claimed')
  away = false
  await vi.advanceTimersByTimeAsync(5_500)
  expect(done).toEqual([0])
})

test('an outcome that cannot be saved is logged, and the worker goes on', async () => {
  const { store } = memoryStore(2)
  const handled: unknown[] = []
  const { worker, lines } = workerOf(
    { ...store, complete: () => Promise.reject(new Error('no connection')) },
    async (payload) => void handled.push(payload),
  )
  worker.start()
  await vi.advanceTimersByTimeAsync(10)
  expect(handled).toEqual([0, 1])
  expect(lines.join()).toContain('could not be saved')
})
