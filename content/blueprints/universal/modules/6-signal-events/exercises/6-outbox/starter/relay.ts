import type { Fact, Store } from './database'

export interface RelayOptions {
  readonly store: Store
  /** Throws if it could not be sent. */
  readonly send: (fact: Fact) => void
  /** The most tries in one run. */
  readonly batch: number
  readonly maxAttempts: number
}

export interface Round {
  readonly sent: readonly string[]
  readonly failed: readonly string[]
}

export function makeRelay(options: RelayOptions): () => Round {
  throw new Error('The relay is not built yet.')
}
