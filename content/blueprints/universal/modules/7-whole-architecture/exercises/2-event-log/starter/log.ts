import { evolve, type Fact, type Held, toFact } from './facts'

/** `at` is the place in the log, from 1. */
export type Entry = Readonly<{ at: number; fact: Readonly<Fact> }>

export type Appended = { ok: true; at: number } | { ok: false; reason: 'conflict' | 'impossible'; at: number }

export class {CONTAINER|pascal}Log {
  readonly entries: Entry[] = []
  readonly present = new Map<string, Held>()

  static from(raws: readonly unknown[]): {CONTAINER|pascal}Log {
    const log = new {CONTAINER|pascal}Log()
    for (const raw of raws) {
      const fact = toFact(raw)
      if (fact !== undefined) log.append([fact], log.at)
    }
    return log
  }

  /** The place of the last entry; 0 while there is none. */
  get at(): number {
    return this.entries.length
  }

  /** All of the facts or none, and only from somebody who has seen everything before them. */
  append(facts: readonly Fact[], _expectedAt: number): Appended {
    for (const fact of facts) {
      const after = evolve(this.present.get(fact.id), fact)
      if (after === undefined) return { ok: false, reason: 'impossible', at: this.at }
      this.present.set(fact.id, after)
      this.entries.push({ at: this.at + 1, fact })
    }
    return { ok: true, at: this.at }
  }

  /** What came after a place, in order. */
  since(at: number): readonly Entry[] {
    return this.entries.filter((entry) => entry.at > at)
  }

  /** What was true right after a place; without one, what is true now. */
  stateAt(_at: number = this.at): Map<string, Held> {
    return this.present
  }
}
