import type { LearningEvent } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'

/** The learner's counters, one step on. Days are the learner's own, as recorded with the event. */
export async function countActivity({ tx, event }: { tx: Tx; event: LearningEvent }): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO learner_stats AS s (user_id, events_recorded, active_days, last_active_day, last_activity_at)
    VALUES (${event.userId}::uuid, 1, 1, ${event.localDay}::date, ${event.occurredAt}::timestamptz)
    ON CONFLICT (user_id) DO UPDATE SET
      events_recorded = s.events_recorded + 1,
      active_days = s.active_days + (s.last_active_day IS NULL OR EXCLUDED.last_active_day > s.last_active_day)::int,
      last_active_day = GREATEST(s.last_active_day, EXCLUDED.last_active_day),
      last_activity_at = GREATEST(s.last_activity_at, EXCLUDED.last_activity_at)`
}
