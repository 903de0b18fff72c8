import { sha256 } from '../../platform/digest'
import type { Services } from '../../platform/services'
import { draftDays } from './draft-cookie'
import { type DraftState, findDraft, takeTurn, type Visitor } from './hold-draft'
import { onboardingJson } from './stored-json'

/**
 * Changes what somebody has said so far, and begins it where there is nothing yet. `token` is what the browser has to
 * hold, for as long as the draft lives from now on; null: an account has it.
 */
export async function saveDraft({
  services: { db, clock, random },
  visitor,
  change,
}: {
  services: Pick<Services, 'db' | 'clock' | 'random'>
  visitor: Visitor
  change: (state: DraftState) => DraftState
}): Promise<{ token: string | null }> {
  return db.transaction(async (tx) => {
    const now = clock.now()
    await takeTurn(tx, visitor)
    const draft = await findDraft(tx, { visitor, now })
    const state = change(draft?.state ?? { creationKey: random.uuid() })
    const stored = onboardingJson['onboarding_drafts.state'].parse(state)
    const { userId } = visitor
    const kept = { state: stored, expiresAt: new Date(now.getTime() + draftDays * 86_400_000), updatedAt: now }
    // An account has one draft, and no browser opens it any more.
    if (userId !== null) {
      await tx.onboardingDraft.deleteMany({ where: { userId, ...(draft === null ? {} : { id: { not: draft.id } }) } })
      const owned = { ...kept, userId, tokenHash: sha256(random.token(32)) }
      if (draft === null) await tx.onboardingDraft.create({ data: { ...owned, createdAt: now } })
      else await tx.onboardingDraft.update({ where: { id: draft.id }, data: owned })
      return { token: null }
    }
    if (draft !== null) {
      await tx.onboardingDraft.update({ where: { id: draft.id }, data: kept })
      return { token: visitor.token }
    }
    const token = random.token(32)
    await tx.onboardingDraft.create({ data: { ...kept, tokenHash: sha256(token), createdAt: now } })
    return { token }
  })
}
