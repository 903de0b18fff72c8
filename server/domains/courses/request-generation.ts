import * as z from 'zod'
import type { GenerationPurpose } from '../../generated/prisma/enums'
import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Jobs } from '../../platform/jobs/jobs'
import { coursesJson } from './stored-json'

export const generationQueue = 'courses.generate'
export const generationAttempts = 5
export const generationTopic = (courseId: string): string => `generation:${courseId}`

export const generationJob = z.object({ courseId: z.uuid(), revision: z.number().int() })

export type GenerationRequest = z.output<(typeof coursesJson)['course_generations.request']>

/** Asks for a course to be made, or made anew. A request that comes later overtakes the one before it. */
export async function requestGeneration({
  jobs,
  tx,
  after,
  courseId,
  purpose,
  request,
}: {
  jobs: Jobs
  tx: Tx
  after: AfterCommit
  courseId: string
  purpose: GenerationPurpose
  request: GenerationRequest
}): Promise<void> {
  const fresh = {
    purpose,
    request: coursesJson['course_generations.request'].parse(request),
    state: 'waiting' as const,
    modulesDone: 0,
    notice: null,
    finishedAt: null,
  }
  const { revision } = await tx.courseGeneration.upsert({
    where: { courseId },
    create: { courseId, ...fresh },
    update: { ...fresh, revision: { increment: 1 } },
    select: { revision: true },
  })
  const payload = { courseId, revision }
  const dedupeKey = `${generationQueue}:${courseId}:${revision}`
  await jobs.enqueue(tx, after, { queue: generationQueue, payload, dedupeKey, maxAttempts: generationAttempts })
}
