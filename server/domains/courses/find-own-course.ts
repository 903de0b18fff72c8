import type { CourseStatus } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'

declare const owned: unique symbol
/** Minted here only: the proof that the course is the caller's. */
export type OwnCourse = {
  id: string
  status: CourseStatus
  /** Nothing of it is there yet: it is being made, or could not be. */
  isUnmade: boolean
  [owned]: true
}

/** Somebody else's course does not exist for this person. Locked, so that changes of one course take turns. */
export async function findOwnCourse(
  tx: Tx,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<OwnCourse> {
  const [course] = await tx.$queryRaw<Omit<OwnCourse, typeof owned>[]>`
    SELECT c.id, c.status::text AS status, c.status = 'draft' OR (c.status = 'archived' AND EXISTS (
      SELECT 1 FROM course_generations g WHERE g.course_id = c.id AND g.purpose = 'create' AND g.state <> 'done'
    )) AS "isUnmade"
    FROM generated_courses c WHERE c.id = ${courseId}::uuid AND c.user_id = ${userId}::uuid FOR NO KEY UPDATE OF c`
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
  if (status === 'draft') throw notMadeYet()
}

/** The making of it gives it its name, its words and its contents. */
export function refuseUnmade({ isUnmade }: OwnCourse): void {
  if (isUnmade) throw notMadeYet()
}

const notMadeYet = () =>
  new AppError('conflict', {
    userMessage:
      'This course has not been made yet. Its page says how far it is, and what to do if something stopped it.',
  })
