export type Entry = { id: string; {ACTOR|camel}: string; {METRIC|camel}: number }
export type Page = { entries: Entry[]; more: boolean }

const pageSize = 20

/** The ids that came last, newest first, whether they are still here or not. */
const recent: string[] = []

export class {CONTAINER|pascal} {
  readonly #entries: Entry[] = []
  readonly #byId = new Map<string, Entry>()
  #sum = 0

  constructor(first: readonly Entry[] = []) {
    for (const entry of first) this.add(entry)
  }

  get size(): number {
    return this.#entries.length
  }

  /** In the order in which they came. */
  get entries(): Entry[] {
    return this.#entries.map((entry) => ({ ...entry }))
  }

  get recentIds(): string[] {
    return [...recent]
  }

  find(id: string): Entry | undefined {
    return this.#byId.get(id)
  }

  add(entry: Entry): void {
    if (this.#byId.has(entry.id)) throw new Error(`The id ${entry.id} is taken.`)
    const own = { ...entry }
    this.#entries.push(own)
    this.#byId.set(own.id, own)
    this.#sum += own.{METRIC|camel}
    recent.unshift(own.id)
    recent.splice(5)
  }

  remove(id: string): boolean {
    const known = this.#byId.get(id)
    if (known === undefined) return false
    this.#byId.delete(id)
    this.#entries.splice(this.#entries.indexOf(known), 1)
    return true
  }

  revise(id: string, {METRIC|camel}: number): boolean {
    const known = this.#byId.get(id)
    if (known === undefined) return false
    this.#sum += {METRIC|camel} - known.{METRIC|camel}
    known.{METRIC|camel} = {METRIC|camel}
    return true
  }

  average{METRIC|pascal}(): number {
    if (this.#entries.length === 0) return 0
    return this.#sum / this.#entries.length
  }

  /** Takes over what another {CONTAINER} has and this one lacks. Says how many those were. */
  takeOver(other: {CONTAINER|pascal}): number {
    let taken = 0
    for (const entry of other.entries) {
      if (this.entries.some((known) => known.id === entry.id)) continue
      this.add(entry)
      taken += 1
    }
    return taken
  }

  /** The next page after this entry, highest {METRIC} first; without an entry, the first page. */
  page(after?: Entry): Page {
    this.#entries.sort(byRank)
    const rest = after === undefined ? this.#entries : this.#entries.filter((entry) => byRank(after, entry) < 0)
    return { entries: rest.slice(0, pageSize).map((entry) => ({ ...entry })), more: rest.length > pageSize }
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
