import type { EventOf } from '../../ledger/event-kinds'
import type { Derive } from '../../ledger/ledger'
import type { Tx } from '../../platform/db/database'

const firstTitle = 'Novice'

/** Everyone starts on the lowest rung, and the ledger says since when. */
export async function awardFirstTitle({
  tx,
  event,
  derive,
}: {
  tx: Tx
  event: EventOf<'joined'>
  derive: Derive
}): Promise<void> {
  await derive(tx, {
    kind: 'title_earned',
    subjectType: 'user',
    subjectId: event.userId,
    payload: { title: firstTitle },
    key: `title:${event.userId}:${firstTitle}`,
  })
}
