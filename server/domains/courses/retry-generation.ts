import { readStored } from '../../platform/db/stored-data'
import type { Services } from '../../platform/services'
import { findOwnCourse } from './find-own-course'
import { requestGeneration } from './request-generation'
import { coursesJson } from './stored-json'

/** What failed is asked for once more. While it is being made, or when it is there, asking again changes nothing. */
export async function retryGeneration({
  services: { db, jobs },
  userId,
  courseId,
}: {
  services: Pick<Services, 'db' | 'jobs'>
  userId: string
  courseId: string
}): Promise<void> {
  await db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    const failed = await tx.courseGeneration.findFirst({
      where: { courseId: own.id, state: 'failed' },
      select: { purpose: true, request: true },
    })
    if (failed === null) return
    const request = readStored(coursesJson['course_generations.request'], failed.request, {
      table: 'course_generations',
      id: own.id,
      column: 'request',
    })
    await requestGeneration({ jobs, tx, after, courseId: own.id, purpose: failed.purpose, request })
  })
}
