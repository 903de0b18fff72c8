import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import { findOwnCourse, refuseAtRest } from './find-own-course'

/** A module that its owner may work on now: of a course that is going on, and not locked. */
export async function findOwnModule(
  tx: Tx,
  { userId, courseId, concept }: { userId: string; courseId: string; concept: string },
) {
  const course = await findOwnCourse(tx, { userId, courseId })
  refuseAtRest(course)
  const module = await tx.generatedModule.findUnique({
    where: { courseId_conceptSlug: { courseId: course.id, conceptSlug: concept } },
    select: {
      id: true,
      courseId: true,
      title: true,
      conceptSlug: true,
      content: true,
      progress: {
        where: { userId },
        select: { id: true, status: true, sectionsRead: true, lastReadAt: true, timeSpentSeconds: true },
      },
    },
  })
  const [progress] = module?.progress ?? []
  if (module === null || progress === undefined)
    throw new AppError('not_found', { userMessage: 'There is no such module in this course.' })
  if (progress.status === 'locked')
    throw new AppError('conflict', { userMessage: 'This module is still locked. The course page says what opens it.' })
  const { _max: seen } = await tx.moduleProgress.aggregate({ where: { userId }, _max: { lastReadAt: true } })
  return { ...module, progress, lastSeenAt: seen.lastReadAt }
}
