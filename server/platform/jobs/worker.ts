import type { Log } from '../log'
import type { ClaimedJob, JobStore } from './job-store'
import { type JobHandler, runJob } from './run-job'

export type WorkerTuning = {
  /** Handlers at once on this node. */
  concurrency: number
  /** How long a job stays with a worker that doesn't say it's alive. It says so three times within that. */
  leaseMs: number
  pollMs: number
  backoffMs: (attempt: number, chance: number) => number
  /** In [0, 1). */
  chance: () => number
}

export type Worker = {
  start(): void
  /** Something may be ready. */
  wake(): void
  /** Something will be ready then. What is further away than the next poll is left to that. */
  wakeIn(ms: number): void
  /** Nothing runs here, and nothing that it could run is ready. */
  isAtRest(): Promise<boolean>
  idle(): Promise<void>
  stop(graceMs: number): Promise<void>
}

type Running = { abort: AbortController; handled: boolean }

/** How long a handler may take to notice that its signal was aborted. After that its job is left to the lease. */
const lastWordsMs = 1_000

/** Timers and the database's clock disagree a little; a wake-up that comes too early finds nothing until the next poll. */
const slackMs = 5

/**
 * One claim at a time, for as many jobs as there are free places; again when a wake-up came in between, or when the
 * last claim was full and a place is free. So an idle node asks once a poll, and a busy one never waits for a poll.
 * No transaction is open while a handler runs: the embedded engine has one connection.
 */
export function createWorker(parts: {
  store: JobStore
  handlers: ReadonlyMap<string, JobHandler>
  log: Log
  tuning: WorkerTuning
}): Worker {
  const { store, handlers, log, tuning } = parts
  const running = new Map<string, Running>()
  const timers = new Set<NodeJS.Timeout>()
  let phase: 'new' | 'started' | 'stopping' = 'new'
  let claiming = false
  let wanted = false
  let whenQuiet: (() => void)[] = []

  const later = (ms: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      run()
    }, ms)
    timers.add(timer.unref())
  }

  const quiet = (): boolean => running.size === 0 && !claiming
  const untilQuiet = (): Promise<void> =>
    quiet() ? Promise.resolve() : new Promise((resolve) => whenQuiet.push(resolve))
  const tellQuiet = (): void => {
    if (!quiet()) return
    const waiting = whenQuiet
    whenQuiet = []
    for (const resolve of waiting) resolve()
  }

  const run = async (job: ClaimedJob): Promise<void> => {
    const handler = handlers.get(job.queue)
    if (handler === undefined) return // only queues with a handler are ever asked for
    const entry: Running = { abort: new AbortController(), handled: false }
    running.set(job.token, entry)
    const retryInMs = tuning.backoffMs(job.attempt, tuning.chance())
    const again = await runJob({
      store,
      job,
      handler,
      signal: entry.abort.signal,
      log,
      retryInMs,
      onHandled: () => {
        entry.handled = true
      },
      isStopping: () => phase === 'stopping',
    })
    running.delete(job.token)
    if (again) wakeIn(retryInMs)
    void claim()
  }

  const claim = async (): Promise<void> => {
    if (claiming) return
    claiming = true
    try {
      while (wanted && phase === 'started' && handlers.size > 0 && running.size < tuning.concurrency) {
        wanted = false
        const free = tuning.concurrency - running.size
        const { jobs, lost } = await store.claim([...handlers.keys()], free)
        for (const job of lost)
          log.error('job failed for good: the worker of its last attempt never came back', {
            queue: job.queue,
            jobId: String(job.id),
          })
        if (jobs.length + lost.length === free) wanted = true
        for (const job of jobs) void run(job)
        // The embedded engine answers within the tick: without a pause, a backlog would keep requests and timers out.
        await new Promise((resolve) => setImmediate(resolve))
      }
    } catch (error) {
      log.warn('jobs could not be claimed; trying again at the next poll', { error })
    } finally {
      claiming = false
      tellQuiet()
    }
  }

  const wake = (): void => {
    wanted = true
    void claim()
  }

  const wakeIn = (ms: number): void => {
    if (phase === 'started' && ms < tuning.pollMs) later(Math.max(0, ms) + slackMs, wake)
  }

  /** A tenth more or less, or all nodes would ask in the same moment for ever. */
  const poll = (): void => {
    wake()
    later(tuning.pollMs * (0.9 + tuning.chance() / 5), poll)
  }

  const isAtRest = async (): Promise<boolean> => !(await store.anyReady([...handlers.keys()])) && quiet()

  let heartbeat: NodeJS.Timeout | undefined
  let beating = false
  const beat = async (): Promise<void> => {
    const tokens = [...running].filter(([, entry]) => !entry.handled).map(([token]) => token)
    if (beating || tokens.length === 0) return
    beating = true
    try {
      const kept = new Set(await store.extendLeases(tokens))
      for (const token of tokens) {
        const entry = running.get(token)
        if (entry === undefined || entry.handled || kept.has(token)) continue
        entry.abort.abort(new Error('the lease was lost'))
      }
    } catch (error) {
      log.warn('leases of running jobs could not be extended', { error })
    } finally {
      beating = false
    }
  }

  return {
    start: () => {
      if (phase !== 'new') throw new Error('jobs were started before')
      phase = 'started'
      heartbeat = setInterval(() => void beat(), tuning.leaseMs / 3).unref()
      poll()
    },
    wake,
    wakeIn,
    isAtRest,
    idle: async () => {
      for (;;) {
        await untilQuiet()
        if (phase !== 'started') throw new Error('jobs are not running')
        if (await isAtRest()) return
        wake()
      }
    },
    stop: async (graceMs) => {
      phase = 'stopping'
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
      await withinMs(untilQuiet(), graceMs)
      for (const entry of running.values()) entry.abort.abort(new Error('the server is stopping'))
      await withinMs(untilQuiet(), lastWordsMs)
      clearInterval(heartbeat)
      if (!quiet())
        log.warn('stopped while jobs were running; they run again after their lease', { count: running.size })
    },
  }
}

async function withinMs(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}
