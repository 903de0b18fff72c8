import { sha256 } from '../../platform/digest'
import type { Services } from '../../platform/services'
import type { RunProgress } from '../../runner/contract'

/** Each person has keys of their own: what somebody else calls theirs is another run. */
export const runTopic = (userId: string, key: string): string => `exercises.run:${userId}:${sha256(key).slice(0, 32)}`

export type RunMessage = { progress: RunProgress[]; isOver: boolean }

/** A live message has less than 7 KB, and a name up to 300 characters of 3 bytes. */
const mostAtOnce = 6
const mostWaiting = 1_000

/**
 * Says how a run goes on, to whoever follows it on any node. What comes while a message is under way goes with the next
 * one, so that a quick run is a few messages and not one a test.
 */
export function tellRun({
  services: { live, log },
  userId,
  key,
}: {
  services: Pick<Services, 'live' | 'log'>
  userId: string
  /** null: nobody can follow it. */
  key: string | null
}): { tell(progress: RunProgress): void; end(): Promise<void> } {
  if (key === null) return { tell: () => undefined, end: () => Promise.resolve() }
  const topic = runTopic(userId, key)
  const waiting: RunProgress[] = []
  let sending: Promise<void> | undefined

  const announce = (message: RunMessage) =>
    live.announce(topic, message).catch((error: unknown) => log.debug('progress of a run was not told', { error }))

  const send = async (): Promise<void> => {
    while (waiting.length > 0) await announce({ progress: waiting.splice(0, mostAtOnce), isOver: false })
    sending = undefined
  }

  return {
    tell: (progress) => {
      if (waiting.length >= mostWaiting) return
      waiting.push(progress)
      sending ??= send()
    },
    end: async () => {
      await sending
      await announce({ progress: [], isOver: true })
    },
  }
}
