import type { Clock } from '../clock'
import type { Database } from '../db/database'

const batch = 5_000
/** The clocks of nodes differ a little. */
const marginMs = 60_000

/** A limit that has run empty is the same as none. */
export async function pruneRateLimits({ db, clock }: { db: Database; clock: Clock }): Promise<number> {
  const before = new Date(clock.now().getTime() - marginMs).toISOString()
  let total = 0
  for (;;) {
    const deleted = await db.client.$executeRaw`
      DELETE FROM rate_limits WHERE key IN (SELECT key FROM rate_limits WHERE free_at < ${before}::timestamptz LIMIT ${batch}::int)
        AND free_at < ${before}::timestamptz`
    total += deleted
    if (deleted < batch) return total
  }
}
