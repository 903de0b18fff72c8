import type { Prisma } from '../../generated/prisma/client'
import { eventKinds } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'
import { makeUser } from './identity'
import { momentOf, nextNumber } from './variety'

/** A row of the ledger that nothing reacted to. `services.ledger.record` is the way for everything else. */
export async function makeLearningEvent(tx: Tx, overrides: Partial<Prisma.LearningEventUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const userId = overrides.userId ?? (await makeUser(tx)).id
  return tx.learningEvent.create({
    data: {
      kind: 'joined',
      subjectType: 'user',
      subjectId: userId,
      payload: eventKinds.joined.parse({ username: `member-${number}` }),
      occurredAt: momentOf(number),
      localDay: momentOf(number),
      idempotencyKey: `event-${number}`,
      ...overrides,
      userId,
    },
  })
}
