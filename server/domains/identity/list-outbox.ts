import type { Database } from '../../platform/db/database'

const pageSize = 50

export async function listOutbox({ db, cursor }: { db: Database; cursor: string | null }) {
  const rows = await db.client.mail.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    ...(cursor === null ? {} : { cursor: { id: cursor }, skip: 1 }),
    take: pageSize + 1,
    select: { id: true, toAddress: true, subject: true, status: true, createdAt: true },
  })
  const mails = rows
    .slice(0, pageSize)
    .map(({ toAddress, createdAt, ...row }) => ({ ...row, to: toAddress, createdAt: createdAt.toISOString() }))
  return { mails, nextCursor: rows.length > pageSize ? (mails.at(-1)?.id ?? null) : null }
}
