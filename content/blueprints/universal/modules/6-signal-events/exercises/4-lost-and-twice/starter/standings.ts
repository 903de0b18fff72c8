import type { Listener } from './hub'
import { makeInbox } from './inbox'

/** What we remember of the facts: the latest {METRIC} of each {ENTITY}, and how often each {ACTOR} was there. */
export class Standings {
  readonly #latest = new Map<string, number>()
  readonly #counts = new Map<string, number>()

  /** To be given to the hub. */
  readonly listener: Listener = makeInbox((fact) => {
    this.#latest.set(fact.id, fact.{METRIC|camel})
    this.#counts.set(fact.by, this.countOf(fact.by) + 1)
  })

  /** By the highest version that was delivered, whatever came last. */
  latestOf(id: string): number | undefined {
    return this.#latest.get(id)
  }

  /** Each fact counts once, late or not. */
  countOf(name: string): number {
    return this.#counts.get(name) ?? 0
  }
}
