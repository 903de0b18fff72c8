import { {CONTAINER|pascal} } from './collection'
import { {ENTITY|pascal} } from './entity'
import { accept, type Result, refuse } from './result'
import { type Listener, Signal } from './signal'
import type { State, Step } from './workflow'

/** What the app needs of a place that remembers, in the app's own words. Adapters follow it, not the other way round. */
export type Store = {
  fetchAll(): Promise<{ readable: readonly {ENTITY|pascal}[]; unreadable: number }>
  /** Writes {ENTITY|a} in place of what was written before under the same id. */
  save(one: {ENTITY|pascal}): Promise<void>
}

export type Overview = Readonly<{
  counts: Readonly<Record<State, number>>
  free: number
  /** The three that have the highest {METRIC}. */
  top: readonly {ENTITY|pascal}[]
  unreadable: number
  unheard: number
}>

type Answer = Result<{ENTITY|pascal}>

export class App {
  readonly #signal = new Signal()

  private constructor(
    readonly store: Store,
    readonly all: {CONTAINER|pascal},
  ) {}

  static async open({ store, limit }: { store: Store; limit: number }): Promise<App> {
    const { readable } = await store.fetchAll()
    return new App(store, new {CONTAINER|pascal}(limit, readable))
  }

  on(listener: Listener): () => void {
    return this.#signal.on(listener)
  }

  async register(raw: unknown): Promise<Answer> {
    const parsed = {ENTITY|pascal}.register(raw)
    if (!parsed.ok) return parsed
    const { id, {METRIC|camel} } = parsed.value
    const added = this.all.add(parsed.value)
    if (!added.ok) return added
    this.#signal.tell({ type: 'registered', id, {METRIC|camel} })
    await this.store.save(parsed.value)
    return added
  }

  async revise(id: string, {METRIC|camel}: number): Promise<Answer> {
    const found = this.all.get(id)
    if (found === undefined) return refuse('unknown')
    const from = found.{METRIC|camel}
    const revised = found.revise({METRIC|camel})
    if (!revised.ok) return revised
    this.#signal.tell({ type: 'revised', id, from, to: {METRIC|camel} })
    await this.store.save(revised.value)
    return revised
  }

  makeReady(id: string): Promise<Answer> {
    return this.#advance(id, 'makeReady')
  }

  {ACTION|camel}(id: string): Promise<Answer> {
    return this.#advance(id, '{ACTION|camel}')
  }

  withdraw(id: string): Promise<Answer> {
    return this.#advance(id, 'withdraw')
  }

  overview(): Overview {
    return {
      counts: this.all.counts(),
      free: this.all.free,
      top: this.all.ranked().slice(0, 3),
      unreadable: 0,
      unheard: this.#signal.unheard,
    }
  }

  async #advance(id: string, step: Step): Promise<Answer> {
    const found = this.all.get(id)
    if (found === undefined) return refuse('unknown')
    const from = found.state
    const advanced = found.advance(step)
    if (!advanced.ok) return advanced
    this.#signal.tell({ type: 'advanced', id, from, to: found.state })
    await this.store.save(found)
    return accept(found)
  }
}
