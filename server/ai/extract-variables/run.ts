import type { AiTask } from '../ai'
import { extractVariables as readByRules } from './built-in'
import { objectTo } from './objection'
import { extractPrompt, promptVersion } from './prompt'
import { type Extracted, type ExtractInput, extracted, type Told, told } from './schema'
import { toOutput } from './to-output'

/** Finds the words of a passion that a course needs. */
export const extractVariables: AiTask<ExtractInput, Extracted, Told> = {
  name: 'extract-variables',
  promptVersion,
  schema: extracted,
  answer: { schema: told, toOutput },
  prompt: extractPrompt,
  objection: objectTo,
  builtIn: readByRules,
  maxOutputTokens: 900,
}
