import type { EventOf } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'

/** The title that stands beside a name is the one earned last. */
export async function holdTitle({ tx, event }: { tx: Tx; event: EventOf<'title_earned'> }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO learner_stats (user_id, title) VALUES (${event.userId}::uuid, ${event.payload.title})
    ON CONFLICT (user_id) DO UPDATE SET title = EXCLUDED.title`
}
