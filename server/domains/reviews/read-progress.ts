import type * as z from 'zod'
import type { Services } from '../../platform/services'
import { refusalOf } from './core/refuse-review'
import { attemptNotFound } from './find-own-attempt'
import { type progress, reviewStep } from './schema'

export type Progress = z.output<typeof progress>

/** How far the review of one's own attempt is. */
export async function readProgress({
  services: { db },
  userId,
  submissionId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  submissionId: string
}): Promise<Progress> {
  const attempt = await db.client.submission.findFirst({
    where: { id: submissionId, userId },
    select: {
      status: true,
      exercise: { select: { kind: true, past: { select: { kind: true } } } },
      reviewRequest: { select: { status: true, step: true } },
      _count: { select: { reviews: true } },
    },
  })
  if (attempt === null) throw attemptNotFound()
  const { status, exercise, reviewRequest: request } = attempt
  if (request?.status === 'pending')
    return { state: 'pending', step: reviewStep.catch('waiting').parse(request.step), refusal: null }
  if (attempt._count.reviews > 0) return { state: 'done', step: 'done', refusal: null }
  if (request?.status === 'failed') return { state: 'failed', step: 'failed', refusal: null }
  return {
    state: 'none',
    step: 'waiting',
    refusal: refusalOf({ status, form: exercise.past?.kind ?? exercise.kind }),
  }
}
