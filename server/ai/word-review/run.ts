import type { AiTask } from '../ai'
import { objectTo } from './objection'
import { promptVersion, wordPrompt } from './prompt'
import { type WordInput, type WordOutput, wordOutput } from './schema'

/** Words for a review whose points are settled. */
export const wordReview: AiTask<WordInput, WordOutput> = {
  name: 'word-review',
  promptVersion,
  schema: wordOutput,
  prompt: wordPrompt,
  objection: objectTo,
  // The rules have said it already.
  builtIn: ({ summary, facts }) => ({
    summary,
    remarks: facts.map(({ id, text, example }) => ({ factId: id, text, example })),
  }),
  maxOutputTokens: 2_500,
}
