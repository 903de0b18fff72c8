/** {ACTOR|a|capital} {ACTION|past} {ENTITY|a}. */
export interface Fact {
  /** Given once by the sender, and the same each time the fact is delivered. */
  readonly key: string
  /** Which {ENTITY}. */
  readonly id: string
  /** Counts the facts about one {ENTITY}: 1, 2, 3. */
  readonly version: number
  readonly {METRIC|camel}: number
  readonly by: string
}

export type Listener = (fact: Fact) => void

export class Hub {
  readonly #listeners: Listener[] = []
  readonly #failures: unknown[] = []

  /** Returns a function that ends the subscription. */
  on(listener: Listener): () => void {
    this.#listeners.push(listener)
    return () => {
      const position = this.#listeners.indexOf(listener)
      this.#listeners.splice(position, 1)
    }
  }

  /** Tells everybody. Who fails is noted, and the others hear it nevertheless. */
  tell(fact: Fact): void {
    for (const listener of this.#listeners) {
      try {
        listener(fact)
      } catch (error) {
        this.#failures.push(error)
      }
    }
  }

  failures(): readonly unknown[] {
    return [...this.#failures]
  }
}
