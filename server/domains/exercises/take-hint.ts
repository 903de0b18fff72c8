import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { nextHint } from './core/reward'
import { describeStanding } from './describe-standing'
import { holdOwnExercise } from './find-own-exercise'
import { findProgress, saveProgress } from './find-progress'
import { zoneOf } from './read-zone'

/**
 * Shows the next hint, for what it costs. It is asked for by its id, so that the same question twice is one hint; after
 * passing it costs nothing.
 */
export async function takeHint({
  services,
  userId,
  input: { exerciseId, hintId },
}: {
  services: Pick<Services, 'db' | 'clock' | 'ledger'>
  userId: string
  input: { exerciseId: string; hintId: string }
}) {
  return services.db.transaction(async (tx, after) => {
    const exercise = await holdOwnExercise(tx, { userId, exerciseId })
    const now = services.clock.now()
    const progress = await findProgress(tx, { userId, exerciseId })
    const hint = exercise.hints.find(({ id }) => id === hintId)
    if (hint === undefined)
      throw new AppError('not_found', { userMessage: 'There is no such hint. Load the page again.' })
    if (!progress.hintsRevealed.includes(hintId)) {
      const next = nextHint(exercise.hints, progress.hintsRevealed)
      if (next?.id !== hintId)
        throw new AppError('conflict', { userMessage: 'Another hint comes first. Load the page again to see which.' })
      const hintsRevealed = [...progress.hintsRevealed, hintId]
      await saveProgress(tx, { userId, exerciseId, change: { hintsRevealed } })
      await services.ledger.record(tx, after, {
        userId,
        kind: 'took_hint',
        subjectType: 'exercise',
        subjectId: exerciseId,
        payload: {
          title: exercise.title,
          course: exercise.course.title,
          hint: hintId,
          penalty: progress.passedAt === null ? hint.penalty : 0,
        },
        key: `exercise:${exerciseId}:hint:${hintId}`,
        occurredAt: now,
        timeZone: await zoneOf(tx, userId),
      })
    }
    return { hint, standing: await describeStanding({ tx, userId, exercise, now }) }
  })
}
