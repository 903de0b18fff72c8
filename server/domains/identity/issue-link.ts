import type { OneTimePurpose } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import type { Services } from '../../platform/services'

const lifetimeMinutes: Record<OneTimePurpose, number> = {
  verify_email: 3 * 24 * 60,
  change_email: 60,
  reset_password: 30,
}
const paths: Record<OneTimePurpose, string> = {
  verify_email: '/verify-email',
  change_email: '/confirm-email',
  reset_password: '/reset-password',
}

/** A link for a mail. A newer one of the same purpose makes the older ones void. */
export async function issueLink(options: {
  services: Services
  tx: Tx
  userId: string
  email: string
  purpose: OneTimePurpose
}): Promise<string> {
  const { services, tx, userId, email, purpose } = options
  const now = services.clock.now()
  const token = services.random.token(32)
  await tx.oneTimeToken.deleteMany({ where: { userId, purpose } })
  await tx.oneTimeToken.create({
    data: {
      userId,
      purpose,
      email,
      tokenHash: sha256(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMinutes[purpose] * 60_000),
    },
  })
  return `${services.config.linkOrigin}${paths[purpose]}?token=${token}`
}
