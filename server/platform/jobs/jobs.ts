import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock'
import type { AfterCommit, Database, Tx } from '../db/database'
import type { Log } from '../log'
import { backoffMs } from './backoff'
import { createCron } from './cron'
import { createJobStore, insertJob, type NewJob } from './job-store'
import { pruneJobs } from './prune-jobs'
import type { JobHandler } from './run-job'
import { createTellNodes } from './tell-nodes'
import { createWorker, type WorkerTuning } from './worker'

export type Jobs = {
  /** Part of the caller's transaction: rolled back with it, ready when it is in. */
  enqueue(tx: Tx, after: AfterCommit, job: NewJob): Promise<void>
  /** Queues that nobody here registered are left to the nodes that did (an older or newer version beside this one). */
  register(queue: string, handler: JobHandler): void
  /** One node runs it once in each slot of so many seconds (1 to 86,400), whatever their number. The payload is `{}`. */
  every(name: string, seconds: number, handler: JobHandler): void
  start(): Promise<void>
  stop(graceMs: number): Promise<void>
  /** For tests: when nothing is ready or running on this node. What waits for its time or its next attempt isn't ready. */
  idle(): Promise<void>
}

const tuningByDefault: WorkerTuning = { concurrency: 4, leaseMs: 30_000, pollMs: 5_000, backoffMs, chance: Math.random }

export function createJobs(parts: { db: Database; clock: Clock; log: Log }, tuning: Partial<WorkerTuning> = {}): Jobs {
  const { db, clock, log } = parts
  const settings = { ...tuningByDefault, ...tuning }
  const handlers = new Map<string, JobHandler>()
  const worker = createWorker({ store: createJobStore(db, settings.leaseMs), handlers, log, tuning: settings })
  const cron = createCron({ db, clock, log, onWon: () => worker.wake() })
  const others = createTellNodes({ db, log, node: randomUUID() })

  const register = (queue: string, handler: JobHandler): void => {
    if (handlers.has(queue)) throw new Error(`two handlers for the queue ${queue}`)
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
        if (inMs > 0) return worker.wakeIn(inMs)
        worker.wake()
        others.tell()
      })
    },
    register,
    every,
    start: async () => {
      await others.listen(() => worker.wake())
      worker.start()
      cron.start()
    },
    stop: async (graceMs) => {
      cron.stop()
      await worker.stop(graceMs)
      await others.stop()
    },
    idle: () => worker.idle(),
  }
}
