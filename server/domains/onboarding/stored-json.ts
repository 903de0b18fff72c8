import * as z from 'zod'
import { areDistinct, storedWords } from '../../platform/db/stored-text'

const archetypeVariable = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
    .max(50),
  kind: z.enum(['entity', 'quantity', 'container', 'action', 'actor', 'place', 'event']),
  /** The question that asks for it. */
  prompt: storedWords(200),
  examples: z.array(storedWords(60)).min(1).max(10),
})

const archetypeVariables = z
  .array(archetypeVariable)
  .max(20)
  .refine((all) => areDistinct(all.map(({ key }) => key)), 'has the same key twice')

const timeConstraints = z.strictObject({
  hoursPerWeek: z.number().min(0.5).max(100),
  preferredTimes: z
    .array(z.enum(['early_morning', 'morning', 'midday', 'afternoon', 'evening', 'night']))
    .max(6)
    .refine(areDistinct, 'names a time twice'),
})

/** How somebody wants to be taught. */
const teachingPreferences = z.strictObject({
  codeLanguage: z.enum(['javascript', 'typescript', 'python']).optional(),
  explanations: z.enum(['short', 'thorough']).optional(),
  firstShow: z.enum(['example', 'rule']).optional(),
  pace: z.enum(['gentle', 'steady', 'brisk']).optional(),
})

export const onboardingJson = {
  'archetypes.variables': archetypeVariables,
  'learning_profiles.goals': z.array(storedWords(300)).max(20),
  'learning_profiles.time_constraints': timeConstraints,
  'learning_profiles.preferences': teachingPreferences,
}
