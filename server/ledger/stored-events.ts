import { Prisma } from '../generated/prisma/client'
import type { Tx } from '../platform/db/database'
import { readStored, StoredDataError } from '../platform/db/stored-data'
import { eventKinds, isEventKind, type LearningEvent } from './event-kinds'

type Row = Omit<LearningEvent, 'payload' | 'kind'> & { kind: string; payload: unknown }

const columns = Prisma.sql`id, seq, user_id AS "userId", kind, subject_type AS "subjectType", subject_id AS "subjectId", payload,
  occurred_at AS "occurredAt", to_char(local_day, 'YYYY-MM-DD') AS "localDay", cause_id AS "causeId"`

type Reader = Pick<Tx, '$queryRaw'>

/** Newest first unless told otherwise; `before` and `after` are positions in the ledger, exclusive. */
export async function readEvents(
  db: Reader,
  where: { userId: string; before?: bigint; after?: bigint; limit: number; oldestFirst?: boolean },
): Promise<LearningEvent[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM learning_events
    WHERE user_id = ${where.userId}::uuid
      AND seq < ${where.before ?? 9223372036854775807n} AND seq > ${where.after ?? 0n}
    ORDER BY seq ${where.oldestFirst === true ? Prisma.sql`ASC` : Prisma.sql`DESC`} LIMIT ${where.limit}`
  return rows.map(parseEvent)
}

export async function newestSeq(db: Reader, userId: string): Promise<bigint> {
  const [row] = await db.$queryRaw<
    { seq: bigint }[]
  >`SELECT seq FROM learning_events WHERE user_id = ${userId}::uuid ORDER BY seq DESC LIMIT 1`
  return row?.seq ?? 0n
}

/** Oldest first, and only what did not follow from something else. */
export async function readRootEvents(
  db: Reader,
  where: { userId: string; after: bigint; limit: number },
): Promise<LearningEvent[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${columns} FROM learning_events
    WHERE user_id = ${where.userId}::uuid AND cause_id IS NULL AND seq > ${where.after}
    ORDER BY seq LIMIT ${where.limit}`
  return rows.map(parseEvent)
}

export async function findByKey(db: Reader, idempotencyKey: string): Promise<LearningEvent | undefined> {
  const [row] = await db.$queryRaw<
    Row[]
  >`SELECT ${columns} FROM learning_events WHERE idempotency_key = ${idempotencyKey}`
  return row === undefined ? undefined : parseEvent(row)
}

/** Undefined when an event with this key is there already. */
export async function insertEvent(
  tx: Tx,
  event: Omit<LearningEvent, 'seq'> & { idempotencyKey: string },
): Promise<LearningEvent | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    INSERT INTO learning_events (id, user_id, kind, subject_type, subject_id, payload, occurred_at, local_day, cause_id, idempotency_key)
    VALUES (${event.id}::uuid, ${event.userId}::uuid, ${event.kind}, ${event.subjectType}, ${event.subjectId}::uuid,
            ${JSON.stringify(event.payload)}::jsonb, ${event.occurredAt}::timestamptz, ${event.localDay}::date, ${event.causeId}::uuid, ${event.idempotencyKey})
    ON CONFLICT (idempotency_key) DO NOTHING
    RETURNING ${columns}`
  return row === undefined ? undefined : parseEvent(row)
}

function parseEvent(row: Row): LearningEvent {
  const { kind } = row
  if (!isEventKind(kind))
    throw new StoredDataError({ table: 'learning_events', id: row.id, path: 'kind', problem: `unknown kind ${kind}` })
  const payload = readStored(eventKinds[kind], row.payload, { table: 'learning_events', id: row.id, column: 'payload' })
  return assembleEvent({ ...row, kind, payload })
}

/** The schema of `kind` has accepted `payload`, which is what the union says; TypeScript cannot follow the pair through a lookup. */
function assembleEvent(
  event: Omit<Row, 'kind' | 'payload'> & { kind: LearningEvent['kind']; payload: LearningEvent['payload'] },
): LearningEvent {
  return event as LearningEvent
}
