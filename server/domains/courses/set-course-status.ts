import type { Services } from '../../platform/services'
import { findOwnCourse, refuseAtRest } from './find-own-course'
import { settleCourse } from './settle-module'

/** Paused, put into the archive, or taken up again. What was completed is completed again when it comes out of the archive. */
export async function setCourseStatus({
  services,
  userId,
  timeZone,
  courseId,
  status,
}: {
  services: Pick<Services, 'db' | 'ledger' | 'clock'>
  userId: string
  timeZone: string
  courseId: string
  status: 'active' | 'paused' | 'archived'
}): Promise<void> {
  await services.db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    if (own.status === 'draft') refuseAtRest(own)
    // A completed course has nothing to pause.
    if (own.status === 'completed' && status !== 'archived') return
    await tx.generatedCourse.update({ where: { id: own.id }, data: { status }, select: { id: true } })
    const at = { now: services.clock.now(), timeZone }
    if (status === 'active') await settleCourse({ services, tx, after, userId, courseId: own.id, at })
  })
}
