import type { Database } from '../db/database'

const batch = 5_000

/**
 * Done jobs are remembered for a day (their dedupe keys have to be), dead ones for 30, so that somebody can look at
 * them. In batches, because on the embedded engine everybody waits for a long statement.
 */
export async function pruneJobs(db: Database): Promise<number> {
  let total = 0
  for (;;) {
    const deleted = await db.client.$executeRaw`
      DELETE FROM jobs WHERE id IN (
        SELECT id FROM jobs WHERE done_at < now() - interval '1 day' OR failed_at < now() - interval '30 days' LIMIT ${batch}::int
      )`
    total += deleted
    if (deleted < batch) return total
  }
}
