import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** What is read of a passion. Past it people repeat themselves, and the cost of reading stays bounded. */
export const longestPassion = 20_000

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
  .max(50)

/** Lower case, a singular noun phrase or a base verb, no article. */
const value = storedWords(60)

/** What is longer, or can't be stored, is no value: nobody would want it in a sentence. */
export const canBeValue = (text: string): boolean => value.safeParse(text).success

const confidence = z.number().min(0).max(1)
const mostSuggestions = 5

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
      confidence,
      /** [start, end) in UTF-16 units of the passion as it was given: the words that the value comes from. */
      span: z.tuple([z.int().min(0), z.int().min(0)]).nullable(),
    }),
  ),
  /** Every other key of the archetype. What the text leaves open is asked, never guessed. */
  questions: z.array(
    z.strictObject({ key, prompt: storedWords(200), suggestions: z.array(value).max(mostSuggestions) }),
  ),
  archetype: z.strictObject({
    slug: storedWords(50),
    /** Nobody chose it: it is what the words sound like. */
    suggested: z.boolean(),
    reason: storedWords(300),
    confidence,
  }),
})

/** What a model says of it. Where the words stand, how to ask and who chose the archetype, the house knows better. */
export const told = z.strictObject({
  variables: z.array(z.strictObject({ key, value, confidence })).max(10),
  questions: z.array(z.strictObject({ key, suggestions: z.array(storedWords(200)).max(20) })).max(10),
  archetype: z.strictObject({ slug: storedWords(50), reason: storedWords(300), confidence }),
})

export type ExtractInput = z.output<typeof extractInput>
export type Extracted = z.output<typeof extracted>
export type Told = z.output<typeof told>

/** The first that can be values, each once. */
export const asSuggestions = (texts: string[]): string[] =>
  [...new Set(texts)].filter(canBeValue).slice(0, mostSuggestions)
