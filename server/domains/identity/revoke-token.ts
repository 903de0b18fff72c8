import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { recordAudit } from './record-audit'

export async function revokeToken({
  services,
  userId,
  id,
  requestId,
}: {
  services: Services
  userId: string
  id: string
  requestId: string
}): Promise<void> {
  const now = services.clock.now()
  await services.db.transaction(async (tx) => {
    const { count } = await tx.apiToken.updateMany({ where: { id, userId, revokedAt: null }, data: { revokedAt: now } })
    if (count === 0)
      throw new AppError('not_found', { userMessage: 'There is no such token, or it was revoked already.' })
    await recordAudit({
      tx,
      actorId: userId,
      action: 'token.revoked',
      subjectType: 'api_token',
      subjectId: id,
      requestId,
      at: now,
    })
  })
}
