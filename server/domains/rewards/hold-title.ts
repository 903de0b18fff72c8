import type { EventOf } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'

/** The title that stands beside a name is the one earned last; the history keeps when each was first earned. */
export async function holdTitle({ tx, event }: { tx: Tx; event: EventOf<'title_earned'> }): Promise<void> {
  const { id, userId, payload, occurredAt } = event
  await tx.$executeRaw`
    INSERT INTO learner_stats (user_id, title) VALUES (${userId}::uuid, ${payload.title})
    ON CONFLICT (user_id) DO UPDATE SET title = EXCLUDED.title`
  await tx.$executeRaw`
    INSERT INTO title_history (id, user_id, title, earned_at)
    VALUES (${id}::uuid, ${userId}::uuid, ${payload.title}, ${occurredAt}::timestamptz)
    ON CONFLICT (user_id, title) DO NOTHING`
}
