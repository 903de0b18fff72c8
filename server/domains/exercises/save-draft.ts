import type { Services } from '../../platform/services'
import { checkWork, type Work } from './check-work'
import { findOwnExercise, holdCourse } from './find-own-exercise'
import { asColumns, asWork, isSameWork, readWork } from './read-work'

/**
 * Keeps what somebody is writing, on top of the version that they wrote it on. Where another window was faster nothing is
 * overwritten, and they hear what stands there. Also in a course at rest: what was typed is not lost.
 */
export async function saveDraft({
  services: { db, clock },
  userId,
  input: { exerciseId, version, ...work },
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  input: Work & { exerciseId: string; version: number }
}) {
  return db.transaction(async (tx) => {
    await holdCourse(tx, { userId, exerciseId })
    const exercise = await findOwnExercise(tx, { userId, address: { exerciseId } })
    const wanted = checkWork({ exercise, work })
    const where = { userId_exerciseId: { userId, exerciseId } }
    const there = await tx.exerciseDraft.findUnique({ where })
    if (there !== null) {
      const stands = readWork(there, { table: 'exercise_drafts', id: exerciseId })
      const savedAt = there.savedAt.toISOString()
      // The answer to the first try may have been lost on its way.
      if (isSameWork(stands, wanted)) return { saved: true, version: there.version, savedAt, conflict: null }
      if (there.version !== version) return { saved: false, version: there.version, savedAt, conflict: asWork(stands) }
    }
    const now = clock.now()
    const data = { ...asColumns(wanted), version: Math.max(version, there?.version ?? 0) + 1, savedAt: now }
    await tx.exerciseDraft.upsert({ where, create: { userId, exerciseId, ...data }, update: data })
    return { saved: true, version: data.version, savedAt: now.toISOString(), conflict: null }
  })
}
