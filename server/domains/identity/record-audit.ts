import type { Tx } from '../../platform/db/database'

type Entry = {
  tx: Tx
  actorId: string | null
  action: string
  subjectType: string
  subjectId: string | null
  details?: Record<string, string>
  requestId: string
  at: Date
}

/** In the transaction of the change, so that there is neither a change without its entry nor an entry without its change. */
export async function recordAudit({ tx, at, details = {}, ...entry }: Entry): Promise<void> {
  await tx.auditEntry.create({ data: { ...entry, details, occurredAt: at } })
}
