export type Completion = {
  text: string
  /** What it took, as the endpoint says; 0 where it does not. */
  inputTokens: number
  outputTokens: number
}

export type Question = {
  system: string
  user: string
  /** The answer's shape, for endpoints that can hold to one. */
  schema: { name: string; json: Record<string, unknown> }
  maxOutputTokens: number
  signal: AbortSignal
}

/**
 * - `unavailable`: nobody there, too slow, too busy, an error of theirs. Another question now would fare no better.
 * - `cut`: the answer broke off, or was too long.
 * - `refused`: it would not answer this.
 */
export type FaultKind = 'unavailable' | 'cut' | 'refused'

export class ModelFault extends Error {
  override name = 'ModelFault'
  readonly kind: FaultKind
  /** For the person whose course it is: "it did not answer in time". */
  readonly problem: string
  readonly usage: { inputTokens: number; outputTokens: number }

  constructor(kind: FaultKind, problem: string, details: { cause?: unknown; usage?: ModelFault['usage'] } = {}) {
    super(problem, { cause: details.cause })
    this.kind = kind
    this.problem = problem
    this.usage = details.usage ?? { inputTokens: 0, outputTokens: 0 }
  }
}

export type Model = {
  name: string
  /** Throws a ModelFault and nothing else, but for the abort that the caller asked for. */
  complete(question: Question): Promise<Completion>
}
