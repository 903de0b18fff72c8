import type { Database } from '../../platform/db/database'

type Stats = { title: string; eventsRecorded: number; activeDays: number; totalXp: number }

/** Read on every visit of the home page, so the statement goes to the database as it is. */
export async function readStats({ db, userId }: { db: Database; userId: string }): Promise<Stats> {
  const [stats] = await db.client.$queryRaw<Stats[]>`
    SELECT title, events_recorded AS "eventsRecorded", active_days AS "activeDays", total_xp AS "totalXp"
    FROM learner_stats WHERE user_id = ${userId}::uuid`
  if (stats === undefined) throw new Error(`user ${userId} has no stats`) // the first event, joining, makes them
  return stats
}
