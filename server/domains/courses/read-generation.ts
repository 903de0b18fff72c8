import type { Services } from '../../platform/services'
import { describeGeneration, type Generation, generationSelect } from './describe-generation'
import { courseNotFound } from './find-own-course'

/** How far the last making of a course is. */
export async function readGeneration({
  services: { db, jobs },
  userId,
  courseId,
}: {
  services: Pick<Services, 'db' | 'jobs'>
  userId: string
  courseId: string
}): Promise<Generation> {
  const course = await db.client.generatedCourse.findFirst({
    where: { id: courseId, userId },
    select: { generation: { select: generationSelect } },
  })
  if (course === null) throw courseNotFound()
  return describeGeneration({ jobs, tx: db.client, stored: course.generation })
}
