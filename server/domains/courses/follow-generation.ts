import type { Services } from '../../platform/services'
import { isOpen } from './describe-generation'
import { readGeneration } from './read-generation'
import { generationTopic } from './request-generation'

type Options = {
  services: Pick<Services, 'db' | 'jobs' | 'live'>
  userId: string
  courseId: string
  signal: AbortSignal
}

/** How far it is, now and whenever that changes, to the end. A message only wakes it: what it says is read from the database. */
export async function* followGeneration({ services, userId, courseId, signal }: Options) {
  const wakes = services.live.subscribe(generationTopic(courseId), signal)[Symbol.asyncIterator]()
  try {
    for (;;) {
      const generation = await readGeneration({ services, userId, courseId })
      yield generation
      if (!isOpen(generation)) return
      const wake = await wakes.next()
      if (wake.done === true) return
    }
  } finally {
    await wakes.return?.()
  }
}
