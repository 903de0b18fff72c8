import type { Services } from '../../platform/services'
import { reviewJobKey, reviewQueue } from './ask-for-review'

const atOnce = 200
const minutesLeftAlone = 10

/** Reviews that are still waited for though no job sees to them any more, as after processes that died: each gets another. */
export async function sweepReviews({
  services: { db, jobs, clock },
}: {
  services: Pick<Services, 'db' | 'jobs' | 'clock'>
}): Promise<number> {
  const now = clock.now()
  return db.transaction(async (tx, after) => {
    const waiting = await tx.reviewRequest.findMany({
      where: { status: 'pending', requestedAt: { lt: new Date(now.getTime() - minutesLeftAlone * 60_000) } },
      orderBy: { requestedAt: 'asc' },
      take: atOnce,
      select: { submissionId: true, requestedAt: true },
    })
    const slot = Math.floor(now.getTime() / 3_600_000)
    const keys = ({ submissionId, requestedAt }: (typeof waiting)[number]) => {
      const key = reviewJobKey(submissionId, `${requestedAt.getTime()}`)
      return { first: key, again: `${key}:${slot}`, before: `${key}:${slot - 1}` }
    }
    const alive = await jobs.findAlive(
      tx,
      waiting.flatMap((one) => Object.values(keys(one))),
    )
    const left = waiting.filter((one) => !Object.values(keys(one)).some((key) => alive.has(key)))
    for (const one of left) {
      const payload = { submissionId: one.submissionId }
      await jobs.enqueue(tx, after, { queue: reviewQueue, payload, dedupeKey: keys(one).again })
    }
    return left.length
  })
}
