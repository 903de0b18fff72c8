import type { SkillLevel } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { onboardingJson } from './stored-json'

/** For whoever has not said. */
export const usualHours = 4

export type Pace = { hoursPerWeek: number; level: SkillLevel; goals: string[] }

/** How much somebody can do in a week, how far they are and what for; null when they have not said. */
export async function readPace(tx: Tx, { userId }: { userId: string }): Promise<Pace | null> {
  const profile = await tx.learningProfile.findUnique({
    where: { userId },
    select: { id: true, skillLevel: true, goals: true, timeConstraints: true },
  })
  if (profile === null) return null
  const at = (column: string) => ({ table: 'learning_profiles', id: profile.id, column })
  const { hoursPerWeek } = readStored(
    onboardingJson['learning_profiles.time_constraints'],
    profile.timeConstraints,
    at('time_constraints'),
  )
  const goals = readStored(onboardingJson['learning_profiles.goals'], profile.goals, at('goals'))
  return { hoursPerWeek, level: profile.skillLevel, goals }
}
