import type { Services } from '../../platform/services'
import { retryQueue } from './retry-submission'

const atOnce = 200
const minutesLeftAlone = 10

/** Attempts that still wait though nobody looks after them any more, as after a job that was given up: each gets another. */
export async function sweepSubmissions({
  services: { db, jobs, clock },
}: {
  services: Pick<Services, 'db' | 'jobs' | 'clock'>
}): Promise<number> {
  const now = clock.now()
  return db.transaction(async (tx, after) => {
    const waiting = await tx.submission.findMany({
      where: { status: 'pending', submittedAt: { lt: new Date(now.getTime() - minutesLeftAlone * 60_000) } },
      orderBy: { submittedAt: 'asc' },
      take: atOnce,
      select: { id: true },
    })
    const slot = Math.floor(now.getTime() / 3_600_000)
    const keys = ({ id }: { id: string }) => [
      `submission:${id}`,
      `submission:${id}:${slot}`,
      `submission:${id}:${slot - 1}`,
    ]
    const alive = await jobs.findAlive(tx, waiting.flatMap(keys))
    const left = waiting.filter((one) => !keys(one).some((key) => alive.has(key)))
    for (const { id } of left)
      await jobs.enqueue(tx, after, {
        queue: retryQueue,
        payload: { submissionId: id },
        dedupeKey: `submission:${id}:${slot}`,
        maxAttempts: 10,
      })
    return left.length
  })
}
