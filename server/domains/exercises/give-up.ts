import type { Services } from '../../platform/services'
import { describeStanding } from './describe-standing'
import { holdOwnExercise } from './find-own-exercise'
import { findProgress, saveProgress } from './find-progress'
import { zoneOf } from './read-zone'

/** From now on the solution can be seen. Passing later still completes the module, and brings no points. */
export async function giveUp({
  services,
  userId,
  exerciseId,
}: {
  services: Pick<Services, 'db' | 'clock' | 'ledger'>
  userId: string
  exerciseId: string
}) {
  return services.db.transaction(async (tx, after) => {
    const exercise = await holdOwnExercise(tx, { userId, exerciseId })
    const now = services.clock.now()
    const { passedAt, gaveUpAt } = await findProgress(tx, { userId, exerciseId })
    if (passedAt === null && gaveUpAt === null) {
      await saveProgress(tx, { userId, exerciseId, change: { gaveUpAt: now } })
      await services.ledger.record(tx, after, {
        userId,
        kind: 'gave_up_exercise',
        subjectType: 'exercise',
        subjectId: exerciseId,
        payload: { title: exercise.title, course: exercise.course.title },
        key: `exercise:${exerciseId}:gave-up`,
        occurredAt: now,
        timeZone: await zoneOf(tx, userId),
      })
    }
    return describeStanding({ tx, userId, exercise, now })
  })
}
