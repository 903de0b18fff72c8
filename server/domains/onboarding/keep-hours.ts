import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { onboardingJson } from './stored-json'

/** So many hours a week from now on; the times of the day stay. Who has no learning profile gets none: its level is not ours to guess. */
export async function keepHours({
  tx,
  userId,
  hoursPerWeek,
}: {
  tx: Tx
  userId: string
  hoursPerWeek: number
}): Promise<void> {
  const profile = await tx.learningProfile.findUnique({
    where: { userId },
    select: { id: true, timeConstraints: true },
  })
  if (profile === null) return
  const schema = onboardingJson['learning_profiles.time_constraints']
  const before = readStored(schema, profile.timeConstraints, {
    table: 'learning_profiles',
    id: profile.id,
    column: 'time_constraints',
  })
  const timeConstraints = schema.parse({ ...before, hoursPerWeek })
  await tx.learningProfile.update({ where: { userId }, data: { timeConstraints }, select: { id: true } })
}
