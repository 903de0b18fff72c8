import * as z from 'zod'
import type { Database } from '../db/database'
import type { Log } from '../log'
import { createSubscriber, type Subscriber } from './subscriber'

const channel = 'guildhall_live'
/** PostgreSQL takes less than 8,000 bytes in a NOTIFY. */
const largestBytes = 7 * 1024
const queueLimit = 256

const envelope = z.object({ topic: z.string(), payload: z.unknown() })

export type Live = {
  /** To all nodes. After the commit, from a job: inside a transaction it would make all commits take turns. */
  announce(topic: string, payload: object): Promise<void>
  /**
   * From this call on, not from the first read, so subscribe first and then read what is there. Yields payloads, and
   * `lagged` where some may be missing. Ends when the signal aborts and when the node stops.
   */
  subscribe(topic: string, signal: AbortSignal): AsyncIterable<unknown>
  start(): Promise<void>
  stop(): Promise<void>
}

/** One listener a node, whatever the number of readers: it sorts by topic in the process. */
export function createLive({ db, log }: { db: Pick<Database, 'listen' | 'notify'>; log: Log }): Live {
  const topics = new Map<string, Set<Subscriber>>()
  let stopListening: (() => Promise<void>) | undefined

  const everybody = (): Subscriber[] => [...topics.values()].flatMap((subscribers) => [...subscribers])

  const deliver = (text: string): void => {
    const message = envelope.safeParse(parseJson(text))
    if (!message.success) {
      log.warn('a live message that nobody understands was dropped')
      return
    }
    for (const subscriber of topics.get(message.data.topic) ?? []) subscriber.push(message.data.payload)
  }

  const remove = (topic: string, subscriber: Subscriber): void => {
    const subscribers = topics.get(topic)
    subscribers?.delete(subscriber)
    if (subscribers?.size === 0) topics.delete(topic)
  }

  return {
    announce: async (topic, payload) => {
      const text = JSON.stringify({ topic, payload })
      const bytes = Buffer.byteLength(text)
      if (bytes > largestBytes)
        throw new RangeError(`a live message on ${topic} has ${bytes} bytes; send ids and let readers fetch the rest`)
      await db.notify(channel, text)
    },
    subscribe: (topic, signal) => {
      const subscriber = createSubscriber({
        limit: queueLimit,
        onEnd: () => {
          signal.removeEventListener('abort', subscriber.end)
          remove(topic, subscriber)
        },
      })
      topics.set(topic, (topics.get(topic) ?? new Set<Subscriber>()).add(subscriber))
      if (signal.aborted) subscriber.end()
      else signal.addEventListener('abort', subscriber.end, { once: true })
      return subscriber.messages
    },
    start: async () => {
      stopListening = await db.listen(channel, deliver, () => {
        for (const subscriber of everybody()) subscriber.lose()
      })
    },
    stop: async () => {
      for (const subscriber of everybody()) subscriber.end()
      await stopListening?.()
    },
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
