import type { Services } from '../../platform/services'
import { readGeneration } from './read-generation'
import { generationTopic } from './request-generation'

type Options = { services: Pick<Services, 'db' | 'live'>; userId: string; courseId: string; signal: AbortSignal }

/** How far it is, now and whenever that changes, to the end. A message only wakes it: what it says is read from the database. */
export async function* followGeneration({ services: { db, live }, userId, courseId, signal }: Options) {
  const wakes = live.subscribe(generationTopic(courseId), signal)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const generation = await readGeneration({ db, userId, courseId })
      yield generation
      if (generation.state === 'done' || generation.state === 'failed') return
      const wake = await wakes.next()
      if (wake.done === true) return
    }
  } finally {
    await wakes.return?.()
  }
}
