import type { AiTask } from '../ai'
import { openModule } from './built-in'
import { objectTo } from './objection'
import { enrichPrompt, promptVersion } from './prompt'
import { type EnrichInput, type EnrichOutput, enrichOutput } from './schema'

/** Opens a module for one learner. */
export const enrichModule: AiTask<EnrichInput, EnrichOutput> = {
  name: 'enrich-module',
  promptVersion,
  schema: enrichOutput,
  prompt: enrichPrompt,
  objection: objectTo,
  builtIn: openModule,
  maxOutputTokens: 1_200,
}
