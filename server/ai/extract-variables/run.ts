import type { AiTask } from '../ai'
import { extractVariables as readByRules } from './built-in'
import { objectTo, placeSpans } from './objection'
import { extractPrompt, promptVersion } from './prompt'
import { type Extracted, type ExtractInput, extracted } from './schema'

/** Finds the words of a passion that a course needs. */
export const extractVariables: AiTask<ExtractInput, Extracted> = {
  name: 'extract-variables',
  promptVersion,
  schema: extracted,
  prompt: extractPrompt,
  mend: placeSpans,
  objection: objectTo,
  builtIn: readByRules,
  maxOutputTokens: 900,
}
