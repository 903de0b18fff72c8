import type { Services } from '../../platform/services'

/** What nobody came back for. */
export async function pruneDrafts({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  await db.client.onboardingDraft.deleteMany({ where: { expiresAt: { lte: clock.now() } } })
}
