import { {CONTAINER|pascal} } from './collection'
import { {ENTITY|pascal} } from './entity'
import { accept, type Result, refuse } from './result'
import { type Happened, type Listener, Signal } from './signal'
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
  readonly #store: Store
  readonly #all: {CONTAINER|pascal}
  readonly #unreadable: number
  readonly #signal = new Signal()
  #last: Promise<unknown> = Promise.resolve()

  private constructor(store: Store, all: {CONTAINER|pascal}, unreadable: number) {
    this.#store = store
    this.#all = all
    this.#unreadable = unreadable
  }

  static async open({ store, limit }: { store: Store; limit: number }): Promise<App> {
    const { readable, unreadable } = await store.fetchAll()
    return new App(store, new {CONTAINER|pascal}(limit, readable), unreadable)
  }

  on(listener: Listener): () => void {
    return this.#signal.on(listener)
  }

  register(raw: unknown): Promise<Answer> {
    return this.#inTurn(async () => {
      const parsed = {ENTITY|pascal}.register(raw)
      if (!parsed.ok) return parsed
      const checked = this.#all.check(parsed.value)
      if (!checked.ok) return checked
      const saved = await this.#save(checked.value)
      if (!saved.ok) return saved
      const { id, {METRIC|camel} } = saved.value
      this.#all.add(saved.value)
      this.#signal.tell({ type: 'registered', id, {METRIC|camel} })
      return saved
    })
  }

  revise(id: string, {METRIC|camel}: number): Promise<Answer> {
    return this.#change(
      id,
      (before) => before.revise({METRIC|camel}),
      (before, after) => ({ type: 'revised', id, from: before.{METRIC|camel}, to: after.{METRIC|camel} }),
    )
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
      counts: this.#all.counts(),
      free: this.#all.free,
      top: this.#all.ranked().slice(0, 3),
      unreadable: this.#unreadable,
      unheard: this.#signal.unheard,
    }
  }

  #advance(id: string, step: Step): Promise<Answer> {
    return this.#change(
      id,
      (before) => before.advance(step),
      (before, after) => ({ type: 'advanced', id, from: before.state, to: after.state }),
    )
  }

  /** Every change takes the same way: find, decide, save, keep, tell. */
  #change(
    id: string,
    decide: (before: {ENTITY|pascal}) => Answer,
    describe: (before: {ENTITY|pascal}, after: {ENTITY|pascal}) => Happened,
  ): Promise<Answer> {
    return this.#inTurn(async () => {
      const before = this.#all.get(id)
      if (before === undefined) return refuse('unknown')
      const decided = decide(before)
      if (!decided.ok) return decided
      const saved = await this.#save(decided.value)
      if (!saved.ok) return saved
      this.#all.replace(saved.value)
      this.#signal.tell(describe(before, saved.value))
      return saved
    })
  }

  /** Nothing is kept or told before it is written: memory may be lost, and then has to agree with the store. */
  async #save(one: {ENTITY|pascal}): Promise<Answer> {
    try {
      await this.#store.save(one)
      return accept(one)
    } catch {
      return refuse('unavailable')
    }
  }

  /** One command after the other, so that each decides on what the one before it left behind. */
  #inTurn(command: () => Promise<Answer>): Promise<Answer> {
    const turn = this.#last.then(command)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
