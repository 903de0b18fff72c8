import type { Database } from '../platform/db/database'
import { toDto } from './event-dto'
import { readEvents } from './stored-events'

type Options = { db: Database; userId: string; before: string | null; limit: number }

export async function readLedgerPage({ db, userId, before, limit }: Options) {
  const events = await readEvents(db.client, {
    userId,
    limit: limit + 1,
    ...(before === null ? {} : { before: BigInt(before) }),
  })
  const page = events.slice(0, limit)
  return { events: page.map(toDto), nextBefore: events.length > limit ? (page.at(-1)?.seq.toString() ?? null) : null }
}
