import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { clockOf } from './core/reward'
import { describeStanding } from './describe-standing'
import { holdOwnExercise } from './find-own-exercise'
import { findProgress, saveProgress } from './find-progress'

/** Starts the time of an exercise that has a limit, or starts it again once it is over. While it runs it runs on. */
export async function startClock({
  services: { db, clock },
  userId,
  exerciseId,
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  exerciseId: string
}) {
  return db.transaction(async (tx) => {
    const exercise = await holdOwnExercise(tx, { userId, exerciseId })
    const minutes = exercise.timeLimitMinutes
    if (minutes === null)
      throw new AppError('conflict', { userMessage: 'This exercise has no time limit: take the time you like.' })
    const now = clock.now()
    const { startedAt, starts } = await findProgress(tx, { userId, exerciseId })
    if (startedAt === null || clockOf({ minutes, startedAt, now }).isOver)
      await saveProgress(tx, { userId, exerciseId, change: { startedAt: now, starts: starts + 1 } })
    return describeStanding({ tx, userId, exercise, now })
  })
}
