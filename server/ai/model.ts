import { estimateTokens, type Tokens } from './core/count-tokens'

/** What it took is what the endpoint says, and an estimate where it says nothing. */
export type Completion = Tokens & { text: string }

export type Question = {
  system: string
  user: string
  /** The answer's shape, for endpoints that can hold to one. */
  schema: { name: string; json: Record<string, unknown> }
  maxOutputTokens: number
  signal: AbortSignal
}

/** What it takes to read a question, as far as one can tell without asking. */
export const estimateInput = ({ system, user, schema }: Question): number =>
  estimateTokens(system, user, JSON.stringify(schema.json))

/**
 * - `unavailable`: nobody there, too slow, too busy, an error of theirs. Another question now would fare no better.
 * - `rejected`: it doesn't take this question. Another one may fare better.
 * - `cut`: the answer broke off, or was too long.
 * - `refused`: it would not answer this.
 */
export type FaultKind = 'unavailable' | 'rejected' | 'cut' | 'refused'

export class ModelFault extends Error {
  override name = 'ModelFault'
  readonly kind: FaultKind
  /** For the person whose course it is: "it did not answer in time". */
  readonly problem: string
  /** What it took all the same. */
  readonly usage: Tokens

  constructor(kind: FaultKind, problem: string, details: { cause?: unknown; usage?: Tokens } = {}) {
    super(problem, { cause: details.cause })
    this.kind = kind
    this.problem = problem
    this.usage = details.usage ?? { inputTokens: 0, outputTokens: 0 }
  }
}

export type Model = {
  name: string
  /** Throws a ModelFault and nothing else, but for an abort by the caller that is no lack of patience. */
  complete(question: Question): Promise<Completion>
}
