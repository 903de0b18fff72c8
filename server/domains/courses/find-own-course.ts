import type { CourseStatus } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'

declare const owned: unique symbol
/** Minted here only: the proof that the course is the caller's. */
export type OwnCourse = { id: string; status: CourseStatus; [owned]: true }

/** Somebody else's course does not exist for this person. Locked, so that changes of one course take turns. */
export async function findOwnCourse(
  tx: Tx,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<OwnCourse> {
  const [course] = await tx.$queryRaw<{ id: string; status: CourseStatus }[]>`
    SELECT id, status::text AS status FROM generated_courses
    WHERE id = ${courseId}::uuid AND user_id = ${userId}::uuid FOR NO KEY UPDATE`
  if (course === undefined) throw courseNotFound()
  // The one place that may say so: the query above has just shown it.
  return course as OwnCourse
}

export const courseNotFound = (): AppError =>
  new AppError('not_found', { userMessage: 'There is no such course. Your courses are on your home page.' })

/** What somebody learns is counted only in a course that is going on. */
export function refuseAtRest({ status }: OwnCourse): void {
  if (status === 'paused')
    throw new AppError('conflict', { userMessage: 'This course is paused. Resume it, and go on where you were.' })
  if (status === 'archived')
    throw new AppError('conflict', {
      userMessage: 'This course is in the archive. Take it out, and go on where you were.',
    })
  if (status === 'draft')
    throw new AppError('conflict', { userMessage: 'This course is still being made. Try again in a moment.' })
}
