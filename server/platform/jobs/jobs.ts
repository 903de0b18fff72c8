import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import type { AfterCommit, Database, Tx } from '../db/database'
import type { Log } from '../log'
import { backoffMs } from './backoff'
import { createCron } from './cron'
import { createJobStore, findAliveJobs, insertJob, type NewJob } from './job-store'
import { pruneJobs } from './prune-jobs'
import type { JobHandler } from './run-job'
import { createTellNodes } from './tell-nodes'
import { createWorker, type Worker, type WorkerTuning } from './worker'

export type Jobs = {
  /** Part of the caller's transaction: rolled back with it, ready when it is in. */
  enqueue(tx: Tx, after: AfterCommit, job: NewJob): Promise<void>
  /**
   * Queues that nobody here registered are left to the nodes that did (an older or newer version beside this one). A slow
   * queue, whose jobs take minutes, has places of its own: it can't keep mails waiting.
   */
  register(queue: string, handler: JobHandler, options?: { slow?: boolean }): void
  /** One node runs it once in each slot of so many seconds (1 to 86,400), whatever their number. The payload is `{}`. */
  every(name: string, seconds: number, handler: JobHandler): void
  /** Which of these dedupe keys belong to a job that is going on or will be run: not done, not given up. */
  findAlive(tx: Tx, dedupeKeys: readonly string[]): Promise<Set<string>>
  start(): Promise<void>
  stop(graceMs: number): Promise<void>
  /** For tests: when nothing is ready or running on this node. What waits for its time or its next attempt isn't ready. */
  idle(): Promise<void>
}

/** `concurrency` is for the quick queues. */
export type JobsTuning = WorkerTuning & { slowConcurrency: number }

const tuningByDefault: JobsTuning = {
  concurrency: 4,
  slowConcurrency: 2,
  leaseMs: 30_000,
  pollMs: 5_000,
  backoffMs,
  chance: Math.random,
}

export function createJobs(parts: { db: Database; clock: Clock; log: Log }, tuning: Partial<JobsTuning> = {}): Jobs {
  const { db, clock, log } = parts
  const settings = { ...tuningByDefault, ...tuning }
  const store = createJobStore(db, settings.leaseMs)
  const makeLane = (concurrency: number) => {
    const handlers = new Map<string, JobHandler>()
    return { handlers, worker: createWorker({ store, handlers, log, tuning: { ...settings, concurrency } }) }
  }
  const lanes = { quick: makeLane(settings.concurrency), slow: makeLane(settings.slowConcurrency) }
  const workers = [lanes.quick.worker, lanes.slow.worker]
  const wakeAll = (): void => {
    for (const worker of workers) worker.wake()
  }
  const laneOf = (queue: string) => [lanes.quick, lanes.slow].find(({ handlers }) => handlers.has(queue))
  const cron = createCron({ db, clock, log, onWon: () => lanes.quick.worker.wake() })
  const others = createTellNodes({ db, log, node: randomUUID() })

  const register: Jobs['register'] = (queue, handler, { slow = false } = {}) => {
    if (laneOf(queue) !== undefined) throw new Error(`two handlers for the queue ${queue}`)
    const { handlers, worker } = slow ? lanes.slow : lanes.quick
    handlers.set(queue, handler)
    worker.wake()
  }
  const every = (name: string, seconds: number, handler: JobHandler): void => {
    register(name, handler)
    cron.every(name, seconds)
  }
  every('jobs.prune', 3_600, async () => void (await pruneJobs(db)))

  return {
    enqueue: async (tx, after, job) => {
      if (!(await insertJob(tx, job))) return
      after.commit(() => {
        const inMs = job.runAt === undefined ? 0 : job.runAt.getTime() - clock.now().getTime()
        const here = laneOf(job.queue)?.worker
        if (inMs > 0) return here?.wakeIn(inMs)
        here?.wake()
        others.tell()
      })
    },
    register,
    every,
    findAlive: findAliveJobs,
    start: async () => {
      await others.listen(wakeAll)
      for (const worker of workers) worker.start()
      cron.start()
    },
    stop: async (graceMs) => {
      cron.stop()
      await Promise.all(workers.map((worker) => worker.stop(graceMs)))
      await others.stop()
    },
    idle: async () => {
      // A job of one lane may ask for one of the other.
      do {
        for (const worker of workers) await worker.idle()
      } while (!(await areAtRest(workers)))
    },
  }
}

const areAtRest = async (workers: readonly Worker[]): Promise<boolean> =>
  (await Promise.all(workers.map((worker) => worker.isAtRest()))).every((isAtRest) => isAtRest)
