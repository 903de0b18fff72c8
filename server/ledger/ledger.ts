import type { AfterCommit, Database, Tx } from '../platform/db/database'
import type { Jobs } from '../platform/jobs/jobs'
import type { Random } from '../platform/random'
import { localDay } from './core/local-day'
import type { EventKind, EventOf, LearningEvent, Payload } from './event-kinds'
import { type RebuildReport, rebuildLedger } from './rebuild-ledger'
import { findByKey, insertEvent } from './stored-events'

export type NewEvent<K extends EventKind = EventKind> = {
  userId: string
  kind: K
  subjectType: string
  subjectId?: string | null
  payload: Payload<K>
  /** The same thing recorded twice has the same key, and counts once. */
  key: string
  occurredAt: Date
  timeZone: string
}

/** What follows from an event: takes place, zone and person from its cause. */
export type DerivedEvent<K extends EventKind = EventKind> = Pick<
  NewEvent<K>,
  'kind' | 'subjectType' | 'subjectId' | 'payload' | 'key'
>

export type Derive = <K extends EventKind>(tx: Tx, event: DerivedEvent<K>) => Promise<void>

/** Runs in the transaction of the event. Depends on nothing but the event and its own projection, so a rebuild repeats it. */
export type Reaction<K extends EventKind = EventKind> = {
  on: K | 'every event'
  domain: string
  run(tx: Tx, event: EventOf<K>, derive: Derive): Promise<void>
}

/**
 * What another domain does about it, once, in the transaction of the event and never in a rebuild: it may write what is no
 * projection, and record what follows from that.
 */
export type Consequence<K extends EventKind = EventKind> = {
  on: K
  domain: string
  run(happening: {
    tx: Tx
    after: AfterCommit
    event: EventOf<K>
    timeZone: string
    ledger: Ledger
    jobs: Pick<Jobs, 'enqueue'>
  }): Promise<void>
}

export type Projection = { table: string; reset(tx: Tx, userId: string): Promise<void> }

export type Reactions = {
  inTransaction: Reaction[]
  consequences: Consequence[]
  /** Queues that get a job `{ eventId, userId, seq }` once the event is committed. */
  afterCommit: string[]
  projections: Projection[]
}

export type Ledger = {
  record<K extends EventKind>(tx: Tx, after: AfterCommit, event: NewEvent<K>): Promise<LearningEvent>
  rebuild(onProgress?: (report: RebuildReport) => void): Promise<RebuildReport>
}

export function createLedger(options: { db: Database; jobs: Jobs; random: Random; reactions: Reactions }): Ledger {
  const { db, jobs, random, reactions } = options

  const react = async (
    tx: Tx,
    event: LearningEvent,
    store: (derived: StorableEvent) => Promise<LearningEvent | undefined>,
  ) => {
    const derive: Derive = async (_tx, derived) => {
      const stored = await store(underCause(derived, event, random.uuid()))
      if (stored !== undefined) await react(tx, stored, store)
    }
    for (const reaction of reactions.inTransaction) {
      if (reaction.on === event.kind || reaction.on === 'every event') await reaction.run(tx, event, derive)
    }
  }

  const announce = async (tx: Tx, after: AfterCommit, event: LearningEvent) => {
    const payload = { eventId: event.id, userId: event.userId, seq: event.seq.toString() }
    for (const queue of reactions.afterCommit) await jobs.enqueue(tx, after, { queue, payload })
  }

  const ledger: Ledger = {
    async record(tx, after, entry) {
      // One event of a person at a time: so positions in the ledger grow in the order of commits, and whoever reads
      // on from the last position that they saw misses nothing.
      await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${entry.userId}::uuid FOR NO KEY UPDATE`
      const happened: LearningEvent[] = []
      const store = async (event: StorableEvent) => {
        const stored = await insertEvent(tx, event)
        if (stored === undefined) return undefined
        happened.push(stored)
        await announce(tx, after, stored)
        return stored
      }
      const root = await store(asRoot(entry, random.uuid()))
      if (root === undefined) {
        const known = await findByKey(tx, entry.key)
        if (known === undefined) throw new Error(`event ${entry.key} is neither new nor known`)
        return known
      }
      await react(tx, root, store)
      const { timeZone } = entry
      for (const event of happened)
        for (const consequence of reactions.consequences)
          if (consequence.on === event.kind) await consequence.run({ tx, after, event, timeZone, ledger, jobs })
      return root
    },
    rebuild: (onProgress) => rebuildLedger({ db, projections: reactions.projections, react, onProgress }),
  }
  return ledger
}

export type StorableEvent = Omit<LearningEvent, 'seq'> & { idempotencyKey: string }

/** Both: kind and payload come from one generic argument, a pair that the union states and TypeScript cannot follow. */
function asRoot(entry: NewEvent, id: string): StorableEvent {
  const { key, timeZone, subjectId = null, ...rest } = entry
  return {
    ...rest,
    id,
    subjectId,
    localDay: localDay(entry.occurredAt, timeZone),
    causeId: null,
    idempotencyKey: key,
  } as StorableEvent
}

function underCause(derived: DerivedEvent, cause: LearningEvent, id: string): StorableEvent {
  const { key, subjectId = null, ...rest } = derived
  const { userId, occurredAt, localDay: day } = cause
  return {
    ...rest,
    id,
    subjectId,
    userId,
    occurredAt,
    localDay: day,
    causeId: cause.id,
    idempotencyKey: key,
  } as StorableEvent
}
