import * as z from 'zod'

/** What is read of a passion. Past it people repeat themselves, and the cost of reading stays bounded. */
export const longestPassion = 20_000

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(50)

/** Lower case, a singular noun phrase or a base verb, no article. */
const value = z.string().min(1).max(60)

export const extractInput = z.object({
  passion: z.string().max(longestPassion),
  /** A slug, or a name in any case. */
  archetype: z.string().max(50).nullable(),
})

export const extracted = z.strictObject({
  variables: z.array(
    z.strictObject({
      key,
      value,
      confidence: z.number().min(0).max(1),
      /** [start, end) in UTF-16 units of the passion as it was given: the words that the value comes from. */
      span: z.tuple([z.int().min(0), z.int().min(0)]).nullable(),
    }),
  ),
  /** Every other key of the archetype. What the text leaves open is asked, never guessed. */
  questions: z.array(z.strictObject({ key, prompt: z.string().min(1).max(200), suggestions: z.array(value).max(5) })),
  archetype: z.strictObject({
    slug: z.string().min(1).max(50),
    /** Nobody chose it: it is what the words sound like. */
    suggested: z.boolean(),
    reason: z.string().min(1).max(300),
    confidence: z.number().min(0).max(1),
  }),
})

export type ExtractInput = z.output<typeof extractInput>
export type Extracted = z.output<typeof extracted>
