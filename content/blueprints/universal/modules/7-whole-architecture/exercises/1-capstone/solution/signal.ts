import type { State } from './workflow'

/** What has happened. It is in the past tense because nobody can refuse it any more. */
export type Happened =
  | Readonly<{ type: 'registered'; id: string; {METRIC|camel}: number }>
  | Readonly<{ type: 'revised'; id: string; from: number; to: number }>
  | Readonly<{ type: 'advanced'; id: string; from: State; to: State }>

export type Listener = (event: Happened) => void

export class Signal {
  readonly #listeners = new Map<symbol, Listener>()
  #unheard = 0

  /** Gives back the way to stop listening. */
  on(listener: Listener): () => void {
    const subscription = Symbol('subscription')
    this.#listeners.set(subscription, listener)
    return () => void this.#listeners.delete(subscription)
  }

  /** One listener that fails must cost neither the others nor the one who tells. */
  tell(event: Happened): void {
    Object.freeze(event)
    for (const [subscription, listener] of [...this.#listeners]) {
      if (!this.#listeners.has(subscription)) continue // it left during this round
      try {
        listener(event)
      } catch {
        this.#unheard += 1
      }
    }
  }

  /** How often a listener has failed: what is caught has to be visible somewhere. */
  get unheard(): number {
    return this.#unheard
  }
}
