import type { Counts } from './counts'
import type { {ENTITY|pascal} } from './events'
import type { Highest } from './highest'
import type { Notices } from './notices'

export class Desk {
  readonly #done = new Set<string>()
  readonly #counts: Counts
  readonly #highest: Highest
  readonly #notices: Notices

  constructor(counts: Counts, highest: Highest, notices: Notices) {
    this.#counts = counts
    this.#highest = highest
    this.#notices = notices
  }

  /** False if it was done before. */
  {ACTION|camel}(entry: {ENTITY|pascal}, by: string): boolean {
    if (this.#done.has(entry.id)) return false
    this.#counts.byName.set(by, (this.#counts.byName.get(by) ?? 0) + 1)
    this.#notices.send(`${by}: ${entry.id}`)
    const leader = this.#highest.entry
    if (leader === undefined || entry.{METRIC|camel} > leader.{METRIC|camel}) this.#highest.entry = entry
    this.#done.add(entry.id)
    return true
  }
}
