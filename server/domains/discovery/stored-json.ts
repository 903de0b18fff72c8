import * as z from 'zod'

const count = z.number().int().min(0).max(1_000_000_000)

/** What the reason rests on. Numbers only: erasing a person would have to find their id here. */
const recommendationMetadata = z.strictObject({
  /** Learners like this one who took it. */
  similarUsers: count.optional(),
  friends: count.optional(),
  /** The concept after which it comes. */
  afterConcept: z
    .string()
    .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
    .max(50)
    .optional(),
  rank: z.number().int().min(1).max(1_000_000).optional(),
  /** Starts an hour. */
  velocity: z.number().min(0).max(100_000_000).optional(),
})

export const discoveryJson = { 'recommendations.metadata': recommendationMetadata }
