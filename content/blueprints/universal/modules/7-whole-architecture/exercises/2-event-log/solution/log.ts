import { evolve, type Fact, type Held, toFact } from './facts'

/** `at` is the place in the log, from 1. */
export type Entry = Readonly<{ at: number; fact: Readonly<Fact> }>

export type Appended = { ok: true; at: number } | { ok: false; reason: 'conflict' | 'impossible'; at: number }

/** Grows at its end and nowhere else. What is true now is worked out of it, and so is what was true then. */
export class {CONTAINER|pascal}Log {
  readonly #entries: Entry[] = []
  readonly #present = new Map<string, Held>()

  /** A log with a hole in it would replay to something that never was, so one bad entry stops the reading. */
  static from(raws: readonly unknown[]): {CONTAINER|pascal}Log {
    const log = new {CONTAINER|pascal}Log()
    for (const [at, raw] of raws.entries()) {
      const fact = toFact(raw)
      if (fact === undefined || !log.append([fact], at).ok) throw new Error(`Entry ${at + 1} cannot be read.`)
    }
    return log
  }

  /** The place of the last entry; 0 while there is none. */
  get at(): number {
    return this.#entries.length
  }

  /** All of the facts or none, and only from somebody who has seen everything before them. */
  append(facts: readonly Fact[], expectedAt: number): Appended {
    if (expectedAt !== this.at) return { ok: false, reason: 'conflict', at: this.at }
    const changed = new Map<string, Held>()
    for (const fact of facts) {
      const after = evolve(changed.get(fact.id) ?? this.#present.get(fact.id), fact)
      if (after === undefined) return { ok: false, reason: 'impossible', at: this.at }
      changed.set(fact.id, after)
    }
    for (const [id, after] of changed) this.#present.set(id, after)
    for (const fact of facts) {
      this.#entries.push(Object.freeze({ at: this.at + 1, fact: Object.freeze({ ...fact }) }))
    }
    return { ok: true, at: this.at }
  }

  /** What came after a place, in order. */
  since(at: number): readonly Entry[] {
    return this.#entries.slice(Math.max(0, at))
  }

  /** What was true right after a place; without one, what is true now. */
  stateAt(at: number = this.at): Map<string, Held> {
    const state = new Map<string, Held>()
    for (const { fact } of this.#entries.slice(0, Math.max(0, at))) {
      const after = evolve(state.get(fact.id), fact)
      if (after !== undefined) state.set(fact.id, after)
    }
    return state
  }
}
