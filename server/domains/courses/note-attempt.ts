import type { EventOf } from '../../ledger/event-kinds'
import type { Tx } from '../../platform/db/database'

/** Who tries an exercise works on its module. */
export async function noteAttempt({ tx, event }: { tx: Tx; event: EventOf<'attempted_exercise'> }): Promise<void> {
  const { userId, subjectId, payload, occurredAt } = event
  if (subjectId === null) return
  const exercise = await tx.exercise.findUnique({ where: { id: subjectId }, select: { moduleId: true } })
  if (exercise === null) return
  const where = { userId, moduleId: exercise.moduleId }
  const row = await tx.moduleProgress.findUnique({
    where: { userId_moduleId: where },
    select: { status: true, attempts: true, consecutiveFailures: true },
  })
  if (row === null) return
  await tx.moduleProgress.update({
    where: { userId_moduleId: where },
    data: {
      attempts: row.attempts + 1,
      consecutiveFailures: payload.passed ? 0 : row.consecutiveFailures + 1,
      lastAttemptAt: occurredAt,
      ...(row.status === 'available' ? { status: 'in_progress' as const } : {}),
    },
    select: { id: true },
  })
}
