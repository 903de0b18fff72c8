import type { Entry } from './log'

/** How often each {ACTOR} has done it. */
export class Tally {
  readonly counts = new Map<string, number>()
  at = 0

  catchUp(entries: readonly Entry[]): void {
    for (const { at, fact } of entries) {
      this.at = at
      if (fact.type === 'done') this.counts.set(fact.by, this.times(fact.by) + 1)
    }
  }

  times(by: string): number {
    return this.counts.get(by) ?? 0
  }
}
