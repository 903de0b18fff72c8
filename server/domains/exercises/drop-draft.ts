import type { Services } from '../../platform/services'
import { findOwnExercise } from './find-own-exercise'

/** Back to how the exercise begins. */
export async function dropDraft({
  services: { db },
  userId,
  exerciseId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  exerciseId: string
}): Promise<void> {
  await findOwnExercise(db.client, { userId, address: { exerciseId } })
  await db.client.exerciseDraft.deleteMany({ where: { userId, exerciseId } })
}
