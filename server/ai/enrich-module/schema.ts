import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** What is known about a module and its learner when somebody is asked to open it for them. */
export type EnrichInput = {
  concept: string
  moduleTitle: string
  objectives: string[]
  domain: string
  /** Its slug; null where none was chosen. */
  archetype: string | null
  variables: Record<string, string>
  examples: { id: string; title: string }[]
}

/** In UTF-16 units. A lesson takes titles of 200 and bodies of 5,000. */
export const longest = { title: 100, body: 2_000 }

export const enrichOutput = z.strictObject({
  /** Markdown: two to four short paragraphs. */
  story: z.strictObject({ title: storedWords(longest.title), body: storedWords(longest.body).min(40) }),
  /** Beside an example: what it means in this learner's world. */
  notes: z.array(z.strictObject({ exampleId: z.string().max(60), text: storedWords(800).min(20) })).max(12),
})

export type EnrichOutput = z.output<typeof enrichOutput>
