import type { Database } from '../../platform/db/database'
import { courseNotFound } from './find-own-course'

/** How far the last making of a course is. A course that was there before generations were counted is done. */
export async function readGeneration({ db, userId, courseId }: { db: Database; userId: string; courseId: string }) {
  const course = await db.client.generatedCourse.findFirst({
    where: { id: courseId, userId },
    select: {
      generation: {
        select: { state: true, purpose: true, modulesDone: true, modulesTotal: true, notice: true, revision: true },
      },
    },
  })
  if (course === null) throw courseNotFound()
  return (
    course.generation ??
    ({ state: 'done', purpose: 'create', modulesDone: 0, modulesTotal: 0, notice: null, revision: 0 } as const)
  )
}
