import { createHash } from 'node:crypto'
import type { Clock } from '../clock'
import type { Database } from '../db/database'
import { type Pace, paceOf } from './gcra'

/** `burst` at once, refilled evenly over `perSeconds`. The name keeps limits on one subject apart. */
export type Limit = { name: string; burst: number; perSeconds: number }

export type RateLimit = {
  take(limit: Limit, subject: string): Promise<{ ok: true } | { ok: false; retryAfterSeconds: number }>
}

export function createRateLimit({ db, clock }: { db: Database; clock: Clock }): RateLimit {
  return {
    take: async (limit, subject) => {
      const now = clock.now()
      const pace = paceOf(limit)
      const { ok, freeAt } = await takeFromTable(db, keyOf(limit.name, subject), pace, now)
      if (ok) return { ok: true }
      const waitMs = freeAt + pace.intervalMs - (now.getTime() + pace.burst * pace.intervalMs)
      return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) }
    },
  }
}

/**
 * One statement decides: the row's lock lets takers of one key pass one by one, and each sees what the one before
 * left. The WHERE is gcra.ts in SQL. A refusal writes nothing (no dead rows under attack) and returns the row as it was when
 * the statement began, which is close enough for telling how long to wait.
 */
async function takeFromTable(
  db: Database,
  key: string,
  pace: Pace,
  now: Date,
): Promise<{ ok: boolean; freeAt: number }> {
  const at = now.toISOString() // as text with its zone: a Date would be read in the zone of the connection
  const latest = new Date(now.getTime() + pace.burst * pace.intervalMs).toISOString()
  const [row] = await db.client.$queryRaw<{ ok: boolean; free_at: bigint }[]>`
    WITH taken AS (
      INSERT INTO rate_limits AS limits (key, free_at)
      VALUES (${key}, ${at}::timestamptz + ${pace.intervalMs}::bigint * interval '1 millisecond')
      ON CONFLICT (key) DO UPDATE
      SET free_at = greatest(limits.free_at, ${at}::timestamptz) + ${pace.intervalMs}::bigint * interval '1 millisecond'
      WHERE greatest(limits.free_at, ${at}::timestamptz) + ${pace.intervalMs}::bigint * interval '1 millisecond' <= ${latest}::timestamptz
      RETURNING free_at
    )
    SELECT true AS ok, (extract(epoch FROM free_at) * 1000)::bigint AS free_at FROM taken
    UNION ALL
    SELECT false, (extract(epoch FROM free_at) * 1000)::bigint FROM rate_limits
    WHERE key = ${key} AND NOT EXISTS (SELECT 1 FROM taken)`
  // No row: refused by one that was not there yet when the statement began.
  if (row === undefined) return { ok: false, freeAt: now.getTime() }
  return { ok: row.ok, freeAt: Number(row.free_at) }
}

/** As JSON, so that no name and subject can be mistaken for another pair. */
function keyOf(name: string, subject: string): string {
  return createHash('sha256')
    .update(JSON.stringify([name, subject]))
    .digest('hex')
}
