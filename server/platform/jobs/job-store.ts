import type { Database, Tx } from '../db/database'

export type NewJob = {
  queue: string
  payload: object
  runAt?: Date
  /** While a job with this key is remembered (a day after it was done, 30 days after it failed), another is ignored. */
  dedupeKey?: string
  maxAttempts?: number
}

export type ClaimedJob = {
  id: bigint
  queue: string
  payload: unknown
  /** 1 for the first. */
  attempt: number
  /** Proof of the lease. Whoever holds an old one can no longer say how the job ended. */
  token: string
}

export type Claim = {
  jobs: ClaimedJob[] /** Given up: the last worker allowed to try never came back. */
  lost: { id: bigint; queue: string }[]
}

/** Everything that the queue says to the database. Times are the database's own: the clocks of nodes differ. */
export type JobStore = {
  claim(queues: string[], limit: number): Promise<Claim>
  /** Returns the tokens that still hold. */
  extendLeases(tokens: string[]): Promise<string[]>
  /** These three are false when the lease was lost in between; then somebody else has the job, and nothing is changed. */
  complete(job: ClaimedJob): Promise<boolean>
  fail(job: ClaimedJob, error: string, retryInMs: number): Promise<'retry' | 'dead' | 'lost'>
  release(job: ClaimedJob): Promise<boolean>
  anyReady(queues: string[]): Promise<boolean>
}

/** Cut to the millisecond, because the column rounds: half a millisecond ahead of now is not ready at the wake-up. */
export async function insertJob(tx: Tx, job: NewJob): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO jobs (queue, payload, run_at, dedupe_key, max_attempts)
    VALUES (${job.queue}, ${JSON.stringify(job.payload)}::jsonb,
      coalesce(${job.runAt?.toISOString() ?? null}::timestamptz, date_trunc('milliseconds', now())),
      ${job.dedupeKey ?? null}, ${job.maxAttempts ?? 5})
    ON CONFLICT (dedupe_key) DO NOTHING`
  return inserted === 1
}

/**
 * A job whose last attempt was begun by a worker that has been silent for a lease is over as well, though nobody has
 * written that down yet.
 */
export async function findAliveJobs(tx: Tx, dedupeKeys: readonly string[]): Promise<Set<string>> {
  if (dedupeKeys.length === 0) return new Set()
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT dedupe_key AS key FROM jobs
    WHERE dedupe_key = ANY(${[...dedupeKeys]}::text[]) AND done_at IS NULL AND failed_at IS NULL
      AND (attempts < max_attempts OR locked_until > now())`
  return new Set(rows.map(({ key }) => key))
}

export function createJobStore(db: Database, leaseMs: number): JobStore {
  const sql = db.client
  return {
    claim: (queues, limit) => claim(db, leaseMs, queues, limit),
    extendLeases: async (tokens) => {
      const kept = await sql.$queryRaw<{ token: string }[]>`
        UPDATE jobs SET locked_until = now() + ${leaseMs}::int * interval '1 millisecond'
        WHERE lock_token = ANY(${tokens}::uuid[]) AND done_at IS NULL AND failed_at IS NULL
        RETURNING lock_token::text AS token`
      return kept.map((row) => row.token)
    },
    complete: async ({ id, token }) => {
      const changed = await sql.$executeRaw`
        UPDATE jobs SET done_at = now(), locked_until = NULL, lock_token = NULL
        WHERE id = ${id} AND lock_token = ${token}::uuid`
      return changed === 1
    },
    fail: async ({ id, token }, error, retryInMs) => {
      const [row] = await sql.$queryRaw<{ dead: boolean }[]>`
        UPDATE jobs SET last_error = ${error}, locked_until = NULL, lock_token = NULL,
          failed_at = CASE WHEN attempts >= max_attempts THEN now() END,
          run_at = now() + ${retryInMs}::int * interval '1 millisecond'
        WHERE id = ${id} AND lock_token = ${token}::uuid
        RETURNING failed_at IS NOT NULL AS dead`
      if (row === undefined) return 'lost'
      return row.dead ? 'dead' : 'retry'
    },
    release: async ({ id, token }) => {
      const changed = await sql.$executeRaw`
        UPDATE jobs SET locked_until = NULL, lock_token = NULL, attempts = attempts - 1
        WHERE id = ${id} AND lock_token = ${token}::uuid`
      return changed === 1
    },
    anyReady: async (queues) => {
      const [row] = await sql.$queryRaw<{ ready: boolean }[]>`
        SELECT EXISTS (
          SELECT 1 FROM jobs WHERE queue = ANY(${queues}::text[]) AND done_at IS NULL AND failed_at IS NULL
            AND run_at <= now() AND (locked_until IS NULL OR locked_until < now())
        ) AS ready`
      return row?.ready ?? false
    },
  }
}

type ClaimedRow = { id: bigint; queue: string; payload: unknown; attempts: number; token: string | null }

/**
 * Takes what is ready, and what somebody took whose lease ran out. If that was the last attempt allowed, the job is
 * given up here: the worker that should have said so is gone.
 */
async function claim(db: Database, leaseMs: number, queues: string[], limit: number): Promise<Claim> {
  const rows = await db.client.$queryRaw<ClaimedRow[]>`
    WITH ready AS (
      SELECT id, attempts >= max_attempts AS exhausted FROM jobs
      WHERE queue = ANY(${queues}::text[]) AND done_at IS NULL AND failed_at IS NULL
        AND run_at <= now() AND (locked_until IS NULL OR locked_until < now())
      ORDER BY run_at, id LIMIT ${limit}::int
      FOR UPDATE SKIP LOCKED
    )
    UPDATE jobs SET
      attempts = CASE WHEN exhausted THEN attempts ELSE attempts + 1 END,
      lock_token = CASE WHEN exhausted THEN NULL ELSE gen_random_uuid() END,
      locked_until = CASE WHEN exhausted THEN NULL ELSE now() + ${leaseMs}::int * interval '1 millisecond' END,
      failed_at = CASE WHEN exhausted THEN now() END,
      last_error = CASE WHEN exhausted THEN 'The worker of the last attempt never came back.' ELSE last_error END
    FROM ready WHERE jobs.id = ready.id
    RETURNING jobs.id, jobs.queue, jobs.payload, jobs.attempts, jobs.lock_token::text AS token`
  const result: Claim = { jobs: [], lost: [] }
  for (const { id, queue, payload, attempts, token } of rows) {
    if (token === null) result.lost.push({ id, queue })
    else result.jobs.push({ id, queue, payload, attempt: attempts, token })
  }
  return result
}
