import type * as z from 'zod'
import type { provenance } from './provenance'

export type Provenance = z.output<typeof provenance>

/** Something that an engine can write: by rules, or by a model that is held to the same schema. */
export type AiTask<Input, Output, Answer = Output> = {
  name: string
  promptVersion: string
  /** What an output must look like before anything sees it. */
  schema: z.ZodType<Output>
  /** Where a model is to say less than that: what the house knows better, such as places in a text, it adds itself. */
  answer?: { schema: z.ZodType<Answer>; toOutput(answer: Answer, input: Input): Output }
  /** Learners' text goes in as data: fenced and bounded. */
  prompt(input: Input): { system: string; user: string }
  /** Why an output that fits the schema still can't be used, or null. */
  objection(output: Output, input: Input): string | null
  /** Pure: the same input and seed give the same output. */
  builtIn(input: Input, seed: number): Output
  maxOutputTokens: number
}

export type Asked<Input> = {
  input: Input
  seed: number
  /** Whose budget it is taken from. Nobody's: the built-in engine answers. */
  userId: string | null
  /** Aborted by a timeout, the built-in engine answers; for any other reason, `run` throws that reason. */
  signal?: AbortSignal
}

export type Ai = {
  /** null: none is configured. */
  model: string | null
  /** Never fails because of a model: then the built-in engine answers, and the provenance says so. */
  run<Input, Output, Answer>(
    task: AiTask<Input, Output, Answer>,
    asked: Asked<Input>,
  ): Promise<{ output: Output; provenance: Provenance }>
}
