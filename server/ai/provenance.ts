import * as z from 'zod'
import { storedWords } from '../platform/db/stored-text'

const engine = z.enum(['built-in', 'openai'])
const model = storedWords(100)

/** Who wrote something that no person wrote, so that it can be made again and doubted. */
export const provenance = z.strictObject({
  engine,
  model,
  promptVersion: storedWords(40),
  seed: z.number().int(),
  /** SHA-256 of what the engine was given. */
  inputHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The engine that was asked first and gave no answer that could be used. */
  insteadOf: z.strictObject({ engine, model, problem: storedWords(500) }).optional(),
})
