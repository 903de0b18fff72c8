import type { Services } from '../../platform/services'
import { deviceInfo } from '../../platform/session/session-store'

type Options = { services: Services; userId: string; currentPublicId: string | null }

export async function listSessions({ services, userId, currentPublicId }: Options) {
  const rows = await services.db.client.session.findMany({
    where: { userId, expiresAt: { gt: services.clock.now() } },
    orderBy: { lastActivityAt: 'desc' },
    take: 100,
    select: { publicId: true, deviceInfo: true, ipAddress: true, startedAt: true, lastActivityAt: true },
  })
  return {
    sessions: rows.map((row) => ({
      id: row.publicId,
      ...deviceInfo.parse(row.deviceInfo),
      ipAddress: row.ipAddress,
      startedAt: row.startedAt.toISOString(),
      lastActivityAt: row.lastActivityAt.toISOString(),
      current: row.publicId === currentPublicId,
    })),
  }
}
