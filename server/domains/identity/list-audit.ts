import type { Database } from '../../platform/db/database'
import { auditDetails } from './schema'

const pageSize = 50

export async function listAudit({ db, cursor }: { db: Database; cursor: string | null }) {
  const rows = await db.client.auditEntry.findMany({
    orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    take: pageSize + 1,
  })
  const page = rows.slice(0, pageSize)
  const ids = [
    ...new Set(
      page
        .flatMap((row) => [row.actorId, row.subjectType === 'user' ? row.subjectId : null])
        .filter((id) => id !== null),
    ),
  ]
  const users = await db.client.user.findMany({ where: { id: { in: ids } }, select: { id: true, username: true } })
  const names = new Map(users.map((user) => [user.id, user.username]))
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? 'a former member'))
  const entries = page.map((row) => ({
    id: row.id,
    actor: nameOf(row.actorId),
    action: row.action,
    subjectType: row.subjectType,
    subject: row.subjectType === 'user' ? nameOf(row.subjectId) : row.subjectId,
    details: auditDetails.parse(row.details),
    occurredAt: row.occurredAt.toISOString(),
  }))
  return { entries, nextCursor: rows.length > pageSize ? (entries.at(-1)?.id ?? null) : null }
}
