import type { Tx } from '../../platform/db/database'

/** The learner's own, by which the ledger counts days. A job has no request that would say it. */
export async function zoneOf(tx: Tx, userId: string): Promise<string> {
  const profile = await tx.userProfile.findUnique({ where: { userId }, select: { timezone: true } })
  return profile?.timezone ?? 'UTC'
}
