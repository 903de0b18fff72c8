import type { Database } from '../../platform/db/database'

export async function listTokens({ db, userId }: { db: Database; userId: string }) {
  const rows = await db.client.apiToken.findMany({
    where: { userId },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, name: true, scopes: true, createdAt: true, lastUsedAt: true, expiresAt: true, revokedAt: true },
  })
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }))
}
