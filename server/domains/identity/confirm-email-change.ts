import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { emailChangedLetter } from './core/letters'
import { recordAudit } from './record-audit'
import { redeemLink } from './redeem-link'

export async function confirmEmailChange({
  services,
  token,
  requestId,
}: {
  services: Services
  token: string
  requestId: string
}): Promise<void> {
  const { db, clock, mail } = services
  const now = clock.now()
  await db.transaction(async (tx, after) => {
    const { userId, email } = await redeemLink({ tx, token, purpose: 'change_email', now })
    // Two people confirm one address at once: the second waits for the first, and then finds it taken.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${email}, 0))`
    const taken = await tx.user.findUnique({ where: { email }, select: { id: true } })
    if (taken !== null)
      throw new AppError('conflict', {
        userMessage: 'Another account uses this address by now. Yours stays as it was.',
      })
    const before = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true, username: true } })
    await tx.user.update({ where: { id: userId }, data: { email, emailVerifiedAt: now }, select: { id: true } })
    await tx.oneTimeToken.deleteMany({ where: { userId, usedAt: null } })
    await recordAudit({
      tx,
      actorId: userId,
      action: 'email.changed',
      subjectType: 'user',
      subjectId: userId,
      requestId,
      at: now,
    })
    await mail.send(tx, after, { userId, to: before.email, ...emailChangedLetter(before.username, email) })
  })
}
