import type { Database } from '../../platform/db/database'
import { refuseUnkind } from '../onboarding/refuse-unkind'
import { findOwnCourse, refuseUnmade } from './find-own-course'

/** Everybody reads it on a shared page, so it is held to what a course may be about. */
export async function renameCourse({
  db,
  userId,
  courseId,
  title,
}: {
  db: Database
  userId: string
  courseId: string
  title: string
}): Promise<void> {
  refuseUnkind(title)
  await db.transaction(async (tx) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    refuseUnmade(own)
    await tx.generatedCourse.update({ where: { id: own.id }, data: { title }, select: { id: true } })
  })
}
