import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { describeGeneration, generationSelect } from './describe-generation'
import { findOwnCourse, refuseUnmade } from './find-own-course'
import { settleCourse } from './settle-module'

/**
 * Paused, put into the archive, or taken up again. What was completed is completed again when it comes out of the archive,
 * and what could not be made waits again to be tried once more.
 */
export async function setCourseStatus({
  services,
  userId,
  timeZone,
  courseId,
  status,
}: {
  services: Pick<Services, 'db' | 'ledger' | 'clock' | 'jobs'>
  userId: string
  timeZone: string
  courseId: string
  status: 'active' | 'paused' | 'archived'
}): Promise<void> {
  await services.db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    const { completedAt, generation } = await tx.generatedCourse.findUniqueOrThrow({
      where: { id: own.id },
      select: { completedAt: true, generation: { select: generationSelect } },
    })
    const now = services.clock.now()
    const put = (data: { status: 'active' | 'paused' | 'archived' | 'draft'; resumedAt?: Date }) =>
      tx.generatedCourse.update({ where: { id: own.id }, data, select: { id: true } })

    if (own.isUnmade) {
      const { state } = await describeGeneration({ jobs: services.jobs, tx, stored: generation })
      if (state !== 'failed' || status === 'paused') refuseUnmade(own)
      else await put({ status: status === 'archived' ? 'archived' : 'draft' })
      return
    }
    if (completedAt !== null && status === 'paused')
      throw new AppError('conflict', { userMessage: 'This course is completed; there is nothing left to pause.' })
    if (own.status === 'completed' && status === 'active') return
    const isResumed = status === 'active' && own.status !== 'active'
    await put({ status, ...(isResumed ? { resumedAt: now } : {}) })
    const at = { now, timeZone }
    if (status === 'active') await settleCourse({ services, tx, after, userId, courseId: own.id, at })
  })
}
