import type { Services } from '../../platform/services'
import { reviewTopic } from './ask-for-review'
import { type Progress, readProgress } from './read-progress'

type Options = { services: Pick<Services, 'db' | 'live'>; userId: string; submissionId: string; signal: AbortSignal }

/** How far it is, now and whenever that changes, to the end. A message only wakes it: what it says is read from the database. */
export async function* followReview({ services, userId, submissionId, signal }: Options): AsyncGenerator<Progress> {
  const wakes = services.live.subscribe(reviewTopic(submissionId), signal)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const progress = await readProgress({ services, userId, submissionId })
      yield progress
      if (progress.state !== 'pending') return
      const wake = await wakes.next()
      if (wake.done === true) return
    }
  } finally {
    await wakes.return?.()
  }
}
