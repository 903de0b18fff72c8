import type { Services } from '../../platform/services'
import { secondsRead } from './core/reading-time'
import { findOwnModule } from './find-own-module'

/** The open page says once a minute that somebody reads. What counts is the time between, so saying it more often counts no more. */
export async function noteReading({
  services: { db, clock },
  userId,
  courseId,
  concept,
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  courseId: string
  concept: string
}): Promise<{ minutes: number }> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    const { progress, lastSeenAt } = await findOwnModule(tx, { userId, courseId, concept })
    const seconds = progress.timeSpentSeconds + secondsRead({ lastReadAt: progress.lastReadAt, lastSeenAt, now })
    const minutes = Math.floor(seconds / 60)
    await tx.moduleProgress.update({
      where: { id: progress.id },
      data: { lastReadAt: now, timeSpentSeconds: seconds, timeSpentMinutes: minutes },
    })
    return { minutes }
  })
}
