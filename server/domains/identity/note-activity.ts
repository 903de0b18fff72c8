import type { Services } from '../../platform/services'

/** Called at most once a minute and session: enough for "last seen", not enough to slow anything down. */
export async function noteActivity({
  services,
  userId,
  sessionPublicId,
  ip,
}: {
  services: Services
  userId: string
  sessionPublicId: string
  ip: string | null
}): Promise<void> {
  await services.sessions.touch(sessionPublicId, ip)
  await services.db.client
    .$executeRaw`UPDATE users SET last_active_at = ${services.clock.now()}::timestamptz WHERE id = ${userId}::uuid`
}
