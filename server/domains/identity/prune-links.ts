import type { Clock } from '../../platform/clock'
import type { Database } from '../../platform/db/database'

/** A used or expired link is of no more use to anybody. */
export async function pruneLinks({ db, clock }: { db: Database; clock: Clock }): Promise<void> {
  await db.client.oneTimeToken.deleteMany({
    where: { OR: [{ expiresAt: { lte: clock.now() } }, { usedAt: { not: null } }] },
  })
}
