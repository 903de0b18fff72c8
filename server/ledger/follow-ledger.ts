import * as z from 'zod'
import type { Services } from '../platform/services'
import { toDto } from './event-dto'
import { newestSeq, readEvents } from './stored-events'

export const announceQueue = 'ledger.announce'
export const ledgerTopic = (userId: string): string => `ledger:${userId}`

const job = z.object({ userId: z.uuid(), seq: z.string() })
const pageSize = 100

/** The job after the commit: tells every node that this person's ledger has grown. What grew is read from the database. */
export async function announceEvent({
  services,
  payload,
}: {
  services: Pick<Services, 'live'>
  payload: unknown
}): Promise<void> {
  const { userId, seq } = job.parse(payload)
  await services.live.announce(ledgerTopic(userId), { seq })
}

type Options = { services: Pick<Services, 'db' | 'live'>; userId: string; after: string | null; signal: AbortSignal }

/** Everything after a position, then everything that comes. A message only wakes it, so a lost or doubled one does no harm. */
export async function* followLedger({ services, userId, after, signal }: Options) {
  const { db, live } = services
  const wakes = live.subscribe(ledgerTopic(userId), signal)[Symbol.asyncIterator]()
  try {
    let position = after === null ? await newestSeq(db.client, userId) : BigInt(after)
    for (;;) {
      for (;;) {
        const events = await readEvents(db.client, { userId, after: position, limit: pageSize, oldestFirst: true })
        for (const event of events) {
          yield toDto(event)
          position = event.seq
        }
        if (events.length < pageSize) break
      }
      const wake = await wakes.next()
      if (wake.done === true) return
    }
  } finally {
    await wakes.return?.()
  }
}
