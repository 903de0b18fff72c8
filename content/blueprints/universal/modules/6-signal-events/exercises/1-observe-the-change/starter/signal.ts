export type Listener<Fact> = (fact: Fact) => void

export interface Signal<Fact> {
  /** Returns a function that ends this subscription. */
  on(listener: Listener<Fact>): () => void
  tell(fact: Fact): void
}

export function createSignal<Fact extends object>(
  onFailure: (error: unknown, fact: Fact) => void,
): Signal<Fact> {
  throw new Error('The signal is not built yet.')
}
