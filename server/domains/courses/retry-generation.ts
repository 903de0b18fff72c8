import { readStored } from '../../platform/db/stored-data'
import type { Services } from '../../platform/services'
import { describeGeneration, generationSelect } from './describe-generation'
import { findOwnCourse, refuseAtRest } from './find-own-course'
import { requestGeneration } from './request-generation'
import { coursesJson } from './stored-json'

/** What failed is asked for once more. While it is being made, or when it is there, asking again changes nothing. */
export async function retryGeneration({
  services,
  userId,
  courseId,
}: {
  services: Pick<Services, 'db' | 'clock' | 'jobs'>
  userId: string
  courseId: string
}): Promise<void> {
  await services.db.transaction(async (tx, after) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    const stored = await tx.courseGeneration.findUnique({
      where: { courseId: own.id },
      select: { ...generationSelect, request: true },
    })
    if (stored === null) return
    const { request: asked, ...last } = stored
    const { state, purpose } = await describeGeneration({ jobs: services.jobs, tx, stored: last })
    if (state !== 'failed') return
    // Made while it is in the archive, it would come out of it unasked.
    if (own.status === 'archived' && purpose === 'create') refuseAtRest(own)
    const request = readStored(coursesJson['course_generations.request'], asked, {
      table: 'course_generations',
      id: own.id,
      column: 'request',
    })
    await requestGeneration({ services, tx, after, courseId: own.id, purpose, request })
  })
}
