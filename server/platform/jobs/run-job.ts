import type { Log } from '../log'
import type { ClaimedJob, JobStore } from './job-store'

/** What a handler gets besides its payload. `signal` aborts when the lease is lost and at the end of a stop's grace. */
export type JobRun = { signal: AbortSignal; attempt: number; log: Log }

/** Runs at least once, so it has to be idempotent. Whatever it throws means: again later. */
export type JobHandler = (payload: unknown, run: JobRun) => Promise<void>

export type RunJob = {
  store: JobStore
  job: ClaimedJob
  handler: JobHandler
  signal: AbortSignal
  log: Log
  retryInMs: number
  /** Called when the handler has ended, before its outcome is saved. */
  onHandled: () => void
  /** A job that a stopping server cut short did nothing wrong: it goes back without losing an attempt. */
  isStopping: () => boolean
}

/** Never rejects. True when the job will be tried again after `retryInMs`. */
export async function runJob({
  store,
  job,
  handler,
  signal,
  log: base,
  retryInMs,
  onHandled,
  isStopping,
}: RunJob): Promise<boolean> {
  const log = base.with({ queue: job.queue, jobId: String(job.id), attempt: job.attempt })
  const outcome = await attempt(handler, job, { signal, attempt: job.attempt, log })
  onHandled()
  try {
    if (outcome.ok) {
      if (!(await store.complete(job))) log.warn('job was done, but another worker had taken it over')
      return false
    }
    if (signal.aborted && isStopping()) {
      await store.release(job)
      return false
    }
    const next = await store.fail(job, describeError(outcome.error), retryInMs)
    if (next === 'dead') log.error('job failed for good', { error: outcome.error })
    else if (next === 'retry') log.warn('job failed and will be tried again', { error: outcome.error, retryInMs })
    return next === 'retry'
  } catch (error) {
    log.error('how a job ended could not be saved; it runs again after its lease', { error })
    return false
  }
}

type Outcome = { ok: true } | { ok: false; error: unknown }

async function attempt(handler: JobHandler, job: ClaimedJob, run: JobRun): Promise<Outcome> {
  try {
    await handler(job.payload, run)
    return { ok: true }
  } catch (error) {
    return { ok: false, error }
  }
}

/** For the table. Prisma quotes values of the query in all lines but the last; PostgreSQL refuses NUL in a text. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return clean(String(error))
  const message = error.name.startsWith('PrismaClient')
    ? (error.message.trim().split('\n').at(-1) ?? '')
    : error.message
  return clean(`${error.name}: ${message}`)
}

const clean = (text: string): string => text.replaceAll('\0', '').slice(0, 2_000)
