import type { EventOf } from '../../ledger/event-kinds'
import type { Derive } from '../../ledger/ledger'
import type { Tx } from '../../platform/db/database'

/** The first attempt that passes is what the exercise is passed by. */
export async function notePass(happening: {
  tx: Tx
  event: EventOf<'attempted_exercise'>
  derive: Derive
}): Promise<void> {
  const { tx, event, derive } = happening
  const { title, course, concept, exerciseKind, score, firstPass } = event.payload
  if (event.subjectId === null || firstPass === null) return
  await derive(tx, {
    kind: 'passed_exercise',
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    payload: { title, course, concept, exerciseKind, score, ...firstPass },
    key: `exercise:${event.subjectId}:passed`,
  })
}
