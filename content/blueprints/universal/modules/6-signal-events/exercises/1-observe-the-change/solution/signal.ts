export type Listener<Fact> = (fact: Fact) => void

export interface Signal<Fact> {
  /** Returns a function that ends this subscription. */
  on(listener: Listener<Fact>): () => void
  tell(fact: Fact): void
}

export function createSignal<Fact extends object>(
  onFailure: (error: unknown, fact: Fact) => void,
): Signal<Fact> {
  // An object for each subscription: the same function may be in here twice.
  const subscriptions = new Set<{ readonly listener: Listener<Fact> }>()
  const waiting: Fact[] = []
  let busy = false

  function deliver(fact: Fact): void {
    for (const subscription of [...subscriptions]) {
      if (!subscriptions.has(subscription)) continue
      try {
        subscription.listener(fact)
      } catch (error) {
        onFailure(error, fact)
      }
    }
  }

  return {
    on(listener) {
      const subscription = { listener }
      subscriptions.add(subscription)
      return () => void subscriptions.delete(subscription)
    },
    tell(fact) {
      waiting.push(fact)
      if (busy) return
      busy = true
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) deliver(next)
      } finally {
        busy = false
      }
    },
  }
}
