import * as z from 'zod'
import { areDistinct, storedText, storedWords } from '../../platform/db/stored-text'

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

const archetypeSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(50)

const blueprintSlug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)

const goals = z.array(storedWords(300)).max(20)

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
  rigor: z.enum(['standard', 'advanced']).optional(),
})

const questionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

/** One variable as it stands on the page: found in the text (with the words it came from) or given by hand. */
const draftVariable = z.strictObject({
  key: archetypeVariable.shape.key,
  value: storedWords(200),
  source: z.enum(['found', 'given']),
  span: z.tuple([z.number().int().min(0), z.number().int().min(0)]).nullable(),
})

/** What somebody has said so far. Every part is optional: they may go back and forth, and leave. */
const draftState = z.strictObject({
  /** Slug of the blueprint that the course is to be made from. Without it: the Universal Blueprint. */
  blueprint: blueprintSlug.optional(),
  /** Option by question of the playful questionnaire. */
  quiz: z
    .record(questionId, questionId)
    .refine((all) => Object.keys(all).length <= 20)
    .optional(),
  archetype: archetypeSlug.optional(),
  domain: storedWords(100).optional(),
  passion: storedText(4_000).optional(),
  variables: z
    .array(draftVariable)
    .max(40)
    .refine((all) => areDistinct(all.map(({ key }) => key)), 'has the same key twice')
    .optional(),
  /** What the text leaves open, with guesses to choose from. Not there: nobody has read it yet. */
  questions: z
    .array(z.strictObject({ key: archetypeVariable.shape.key, suggestions: z.array(storedWords(60)).max(5) }))
    .max(20)
    .optional(),
  skillLevel: z.enum(['beginner', 'intermediate', 'advanced', 'expert']).optional(),
  learningStyle: z.enum(['visual', 'auditory', 'kinesthetic', 'reading']).nullable().optional(),
  timeConstraints: timeConstraints.optional(),
  goals: goals.optional(),
  rigor: z.enum(['standard', 'advanced']).optional(),
  codeLanguage: z.enum(['javascript', 'typescript', 'python']).optional(),
  /** In the order in which they were asked; null is "I don't know". */
  placement: z
    .strictObject({
      seed: z.number().int(),
      answers: z.array(z.strictObject({ question: questionId, answer: questionId.nullable() })).max(8),
      /** Given up or left out before it came to its own end. */
      skipped: z.boolean(),
    })
    .optional(),
  /** Chosen once a draft, so that making the course twice makes one. */
  creationKey: z.uuid(),
})

export const onboardingJson = {
  'archetypes.variables': archetypeVariables,
  'learning_profiles.goals': goals,
  'learning_profiles.time_constraints': timeConstraints,
  'learning_profiles.preferences': teachingPreferences,
  'onboarding_drafts.state': draftState,
}
