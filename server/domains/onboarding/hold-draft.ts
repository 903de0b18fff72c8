import type * as z from 'zod'
import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { sha256 } from '../../platform/digest'
import { onboardingJson } from './stored-json'

export type DraftState = z.output<(typeof onboardingJson)['onboarding_drafts.state']>

/** Who asks: an account, a browser that holds a token, or both (somebody who has just signed up). */
export type Visitor = { userId: string | null; token: string | null }

/** Two tabs of one account, or of one browser, take turns: also while one of them signs up. */
export async function takeTurn(tx: Tx, { userId, token }: Visitor): Promise<void> {
  for (const holder of [userId, token])
    if (holder !== null) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`draft:${holder}`}, 0))`
}

export type Draft = { id: string; state: DraftState }

/**
 * The draft of this account, or the one that this browser began and that no account has yet. Where there are both, the one
 * that was written last: somebody who says something new before signing in means that.
 */
export async function findDraft(
  tx: Tx | Prisma.TransactionClient,
  { visitor, now }: { visitor: Visitor; now: Date },
): Promise<Draft | null> {
  const { userId, token } = visitor
  const own: Prisma.OnboardingDraftWhereInput[] = [
    ...(userId === null ? [] : [{ userId }]),
    ...(token === null ? [] : [{ userId: null, tokenHash: sha256(token) }]),
  ]
  if (own.length === 0) return null
  const row = await tx.onboardingDraft.findFirst({
    where: { OR: own, expiresAt: { gt: now } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, state: true },
  })
  if (row === null) return null
  const at = { table: 'onboarding_drafts', id: row.id, column: 'state' }
  return { ...row, state: readStored(onboardingJson['onboarding_drafts.state'], row.state, at) }
}
