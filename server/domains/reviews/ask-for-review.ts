import * as z from 'zod'
import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Jobs } from '../../platform/jobs/jobs'
import { rubricVersion } from './core/rubric'

export const reviewQueue = 'reviews.make'
export const reviewJob = z.object({ submissionId: z.uuid() })
export const reviewTopic = (submissionId: string): string => `review:${submissionId}`

/** Of one request; another one after a failure has a key of its own. */
export const reviewJobKey = (submissionId: string, requestedAtMs: string): string =>
  `review:${submissionId}:${requestedAtMs}`

type Asking = {
  jobs: Pick<Jobs, 'enqueue'>
  tx: Tx
  after: AfterCommit
  userId: string
  submissionId: string
  now: Date
}

/**
 * Asks for an attempt to be reviewed, with the job that does it. What is reviewed already, or asked for, stays as it is,
 * however many ask at once: the row is the lock.
 */
export async function askForReview({ jobs, tx, after, userId, submissionId, now }: Asking): Promise<void> {
  const [asked] = await tx.$queryRaw<{ ms: string }[]>`
    INSERT INTO review_requests (submission_id, user_id, requested_at)
    SELECT ${submissionId}::uuid, ${userId}::uuid, ${now.toISOString()}::timestamptz
    WHERE NOT EXISTS (
      SELECT 1 FROM architecture_reviews WHERE submission_id = ${submissionId}::uuid AND rubric_version = ${rubricVersion}::int)
    ON CONFLICT (submission_id) DO UPDATE SET status = 'pending', step = 'waiting', finished_at = NULL,
      requested_at = greatest(excluded.requested_at, review_requests.requested_at + interval '1 millisecond')
    WHERE review_requests.status <> 'pending'
    RETURNING (extract(epoch FROM requested_at) * 1000)::bigint::text AS ms`
  if (asked === undefined) return
  const dedupeKey = reviewJobKey(submissionId, asked.ms)
  await jobs.enqueue(tx, after, { queue: reviewQueue, payload: { submissionId }, dedupeKey })
}
