import type { Entry } from './log'

/** How often each {ACTOR} has done it: a projection, which can be thrown away and read from the log again. */
export class Tally {
  readonly #times = new Map<string, number>()
  #at = 0

  /** Entries come at least once. One that is known already changes nothing; one that is missing is never skipped. */
  catchUp(entries: readonly Entry[]): void {
    for (const { at, fact } of entries) {
      if (at <= this.#at) continue
      if (at > this.#at + 1) throw new Error(`Entry ${this.#at + 1} is missing.`)
      if (fact.type === 'done') this.#times.set(fact.by, this.times(fact.by) + 1)
      this.#at = at
    }
  }

  times(by: string): number {
    return this.#times.get(by) ?? 0
  }

  /** The place up to which it has read. */
  get at(): number {
    return this.#at
  }
}
