import type { EventOf } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'

/** What a first pass was worth then: a rebuild adds up the same. */
export async function addExperience({ tx, event }: { tx: Tx; event: EventOf<'passed_exercise'> }): Promise<void> {
  const { userId, payload } = event
  await tx.$executeRaw`
    INSERT INTO learner_stats AS s (user_id, total_xp) VALUES (${userId}::uuid, ${payload.xp}::int)
    ON CONFLICT (user_id) DO UPDATE SET total_xp = s.total_xp + EXCLUDED.total_xp`
}
