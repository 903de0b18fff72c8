import type { Database, Tx } from '../platform/db/database'
import type { LearningEvent } from './event-kinds'
import type { Projection, StorableEvent } from './ledger'
import { findByKey, insertEvent, readRootEvents } from './stored-events'

export type RebuildReport = { people: number; events: number; added: number; removed: number }

type React = (
  tx: Tx,
  event: LearningEvent,
  store: (derived: StorableEvent) => Promise<LearningEvent | undefined>,
) => Promise<void>

const peopleAtOnce = 200
const eventsAtOnce = 500

/**
 * Computes every projection again from what people did. What followed from it is derived again under the same keys:
 * a row that still follows keeps its id, a new one is added, one that no longer follows is removed. One person a
 * transaction, so that learners wait for a moment at most.
 */
export async function rebuildLedger(options: {
  db: Database
  projections: Projection[]
  react: React
  onProgress: ((report: RebuildReport) => void) | undefined
}): Promise<RebuildReport> {
  const report: RebuildReport = { people: 0, events: 0, added: 0, removed: 0 }
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const people = await options.db.client.user.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: peopleAtOnce,
      select: { id: true },
    })
    for (const { id } of people) {
      const done = await options.db.transaction((tx) => rebuildPerson(tx, id, options))
      report.people += 1
      report.events += done.events
      report.added += done.added
      report.removed += done.removed
      last = id
    }
    options.onProgress?.(report)
    if (people.length < peopleAtOnce) return report
  }
}

async function rebuildPerson(tx: Tx, userId: string, options: { projections: Projection[]; react: React }) {
  // Recording an event takes a share of this lock by its foreign key, so nothing new slips in between.
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR UPDATE`
  await tx.$queryRaw`SELECT set_config('guildhall.rebuilding', ${userId}, true)`
  for (const projection of options.projections) await projection.reset(tx, userId)

  const kept: string[] = []
  let added = 0
  let events = 0
  const store = async (derived: StorableEvent) => {
    const inserted = await insertEvent(tx, derived)
    if (inserted !== undefined) added += 1
    const stored = inserted ?? (await findByKey(tx, derived.idempotencyKey))
    if (stored === undefined || kept.includes(stored.id)) return undefined // followed already: live took it once, too
    kept.push(stored.id)
    return stored
  }

  let after = 0n
  for (;;) {
    const roots = await readRootEvents(tx, { userId, after, limit: eventsAtOnce })
    for (const root of roots) {
      await options.react(tx, root, store)
      after = root.seq
      events += 1
    }
    if (roots.length < eventsAtOnce) break
  }
  const removed = await tx.$executeRaw`
    DELETE FROM learning_events WHERE user_id = ${userId}::uuid AND cause_id IS NOT NULL AND id <> ALL (${kept}::uuid[])`
  await tx.$queryRaw`SELECT set_config('guildhall.rebuilding', '', true)`
  return { events, added, removed }
}
