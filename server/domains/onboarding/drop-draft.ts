import type { Database } from '../../platform/db/database'
import { sha256 } from '../../platform/digest'
import { takeTurn, type Visitor } from './hold-draft'

/** Forgets what was said, for those who want to begin anew. */
export async function dropDraft({ db, visitor }: { db: Database; visitor: Visitor }): Promise<void> {
  const { userId, token } = visitor
  const own = [
    ...(userId === null ? [] : [{ userId }]),
    ...(token === null ? [] : [{ userId: null, tokenHash: sha256(token) }]),
  ]
  await db.transaction(async (tx) => {
    await takeTurn(tx, visitor)
    await tx.onboardingDraft.deleteMany({ where: { OR: own } })
  })
}
