import * as z from 'zod'
import { storedWords } from '../../platform/db/stored-text'

/** What is known about a module and its learner when somebody is asked to open it for them. */
export type EnrichInput = {
  concept: string
  moduleTitle: string
  objectives: string[]
  domain: string
  variables: Record<string, string>
  examples: { id: string; title: string }[]
}

export const enrichOutput = z.strictObject({
  /** Markdown: two to four short paragraphs. */
  story: z.strictObject({ title: storedWords(100), body: storedWords(1_500).min(40) }),
  /** Beside an example: what it means in this learner's world. */
  notes: z.array(z.strictObject({ exampleId: z.string().max(60), text: storedWords(800).min(20) })).max(12),
})

export type EnrichOutput = z.output<typeof enrichOutput>
