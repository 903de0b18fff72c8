export type Entry = { id: string; {ACTOR|camel}: string; {METRIC|camel}: number }
export type Page = { entries: Entry[]; more: boolean }

const pageSize = 20

export class {CONTAINER|pascal} {
  readonly #byId = new Map<string, Entry>()
  /** The ids that came last, newest first, whether they are still here or not. */
  readonly #recent: string[] = []

  constructor(first: readonly Entry[] = []) {
    for (const entry of first) this.add(entry)
  }

  get size(): number {
    return this.#byId.size
  }

  /** In the order in which they came. */
  get entries(): Entry[] {
    return [...this.#byId.values()].map((entry) => ({ ...entry }))
  }

  get recentIds(): string[] {
    return [...this.#recent]
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  find(id: string): Entry | undefined {
    const known = this.#byId.get(id)
    return known === undefined ? undefined : { ...known }
  }

  add(entry: Entry): void {
    if (this.#byId.has(entry.id)) throw new Error(`The id ${entry.id} is taken.`)
    this.#byId.set(entry.id, { ...entry })
    this.#recent.unshift(entry.id)
    this.#recent.splice(5)
  }

  remove(id: string): boolean {
    return this.#byId.delete(id)
  }

  revise(id: string, {METRIC|camel}: number): boolean {
    const known = this.#byId.get(id)
    if (known === undefined) return false
    known.{METRIC|camel} = {METRIC|camel}
    return true
  }

  average{METRIC|pascal}(): number | undefined {
    if (this.#byId.size === 0) return undefined
    let sum = 0
    for (const entry of this.#byId.values()) sum += entry.{METRIC|camel}
    return sum / this.#byId.size
  }

  /** Takes over what another {CONTAINER} has and this one lacks. Says how many those were. */
  takeOver(other: {CONTAINER|pascal}): number {
    const lacking = other.entries.filter((entry) => !this.has(entry.id))
    for (const entry of lacking) this.add(entry)
    return lacking.length
  }

  /** The next page after this entry, highest {METRIC} first; without an entry, the first page. */
  page(after?: Entry): Page {
    const ranked = this.entries.sort(byRank)
    const rest = after === undefined ? ranked : ranked.filter((entry) => byRank(after, entry) < 0)
    return { entries: rest.slice(0, pageSize), more: rest.length > pageSize }
  }

  /** The entries of one {ACTOR}, in the order in which they came. */
  of(name: string): Entry[] {
    return this.entries.filter((entry) => entry.{ACTOR|camel} === name)
  }
}

/** A total order: the id decides between equals. */
function byRank(left: Entry, right: Entry): number {
  if (left.{METRIC|camel} !== right.{METRIC|camel}) return right.{METRIC|camel} - left.{METRIC|camel}
  if (left.id === right.id) return 0
  return left.id < right.id ? -1 : 1
}
