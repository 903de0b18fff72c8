import type { {ENTITY|pascal} } from './entity'
import { accept, type Result, refuse } from './result'
import { isFinal, type State } from './workflow'

/** The one owner of all {ENTITY|plural}: whatever is about more than one of them is decided here. */
export class {CONTAINER|pascal} {
  readonly #limit: number
  readonly #known = new Map<string, {ENTITY|pascal}>()
  #open = 0

  /** What is there already stays, even where the limit has been lowered since. */
  constructor(limit: number, known: Iterable<{ENTITY|pascal}> = []) {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError('The limit is a whole number, 1 or more.')
    this.#limit = limit
    for (const one of known) this.#put(one)
  }

  get(id: string): {ENTITY|pascal} | undefined {
    return this.#known.get(id)
  }

  /** Places that are left. What is done or withdrawn takes none. */
  get free(): number {
    return Math.max(0, this.#limit - this.#open)
  }

  /** What `add` would answer, without adding. */
  check(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    if (this.#known.has(one.id)) return refuse('duplicate')
    if (!isFinal(one.state) && this.free === 0) return refuse('full')
    return accept(one)
  }

  add(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    const checked = this.check(one)
    if (checked.ok) this.#put(one)
    return checked
  }

  replace(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    if (!this.#known.has(one.id)) return refuse('unknown')
    this.#put(one)
    return accept(one)
  }

  counts(): Record<State, number> {
    const counts = { registered: 0, ready: 0, done: 0, withdrawn: 0 }
    for (const { state } of this.#known.values()) counts[state] += 1
    return counts
  }

  /** The highest {METRIC} first; where two are equal, by id, so that the order never depends on chance. */
  ranked(): {ENTITY|pascal}[] {
    return [...this.#known.values()].sort(
      (one, other) => other.{METRIC|camel} - one.{METRIC|camel} || (one.id < other.id ? -1 : 1),
    )
  }

  /** The only place that writes, so the number of open ones cannot drift away from what is there. */
  #put(one: {ENTITY|pascal}): void {
    const before = this.#known.get(one.id)
    if (before !== undefined && !isFinal(before.state)) this.#open -= 1
    if (!isFinal(one.state)) this.#open += 1
    this.#known.set(one.id, one)
  }
}
