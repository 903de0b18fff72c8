import type { EventOf } from '../../ledger/event-kinds'
import type { Ledger } from '../../ledger/ledger'
import type { AfterCommit, Tx } from '../../platform/db/database'
import { isWorkedThrough } from './is-worked-through'
import { completeModule } from './settle-module'

/** The last exercise of a module was passed: where everything is read as well, the module is done. */
export async function completeWorkedModule({
  tx,
  after,
  event: { userId, subjectId, occurredAt: now },
  timeZone,
  ledger,
}: {
  tx: Tx
  after: AfterCommit
  event: EventOf<'passed_exercise'>
  timeZone: string
  ledger: Ledger
}): Promise<void> {
  if (subjectId === null) return
  const exercise = await tx.exercise.findUnique({
    where: { id: subjectId },
    select: { module: { select: { id: true, courseId: true, title: true, conceptSlug: true } } },
  })
  if (exercise === null || !(await isWorkedThrough(tx, { userId, moduleId: exercise.module.id }))) return
  const services = { ledger }
  const at = { now, timeZone }
  await completeModule({ services, tx, after, userId, module: exercise.module, by: 'reading', at })
}
