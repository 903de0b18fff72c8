import * as z from 'zod'
import type { GenerationPurpose } from '../../generated/prisma/enums'
import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { coursesJson } from './stored-json'

export const generationQueue = 'courses.generate'
export const generationAttempts = 5
export const generationTopic = (courseId: string): string => `generation:${courseId}`

/** One job for each request, whoever looks for it. */
export const jobKey = ({ courseId, revision }: { courseId: string; revision: number }): string =>
  `${generationQueue}:${courseId}:${revision}`

export const generationJob = z.object({ courseId: z.uuid(), revision: z.number().int() })

export type GenerationRequest = z.output<(typeof coursesJson)['course_generations.request']>

/** Asks for a course to be made, or made anew. A request that comes later overtakes the one before it. */
export async function requestGeneration({
  services: { jobs, clock },
  tx,
  after,
  courseId,
  purpose,
  request,
}: {
  services: Pick<Services, 'jobs' | 'clock'>
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
    requestedAt: clock.now(),
    finishedAt: null,
  }
  const { revision } = await tx.courseGeneration.upsert({
    where: { courseId },
    create: { courseId, ...fresh },
    update: { ...fresh, revision: { increment: 1 } },
    select: { revision: true },
  })
  const payload = { courseId, revision }
  const job = { queue: generationQueue, payload, dedupeKey: jobKey(payload), maxAttempts: generationAttempts }
  await jobs.enqueue(tx, after, job)
}
