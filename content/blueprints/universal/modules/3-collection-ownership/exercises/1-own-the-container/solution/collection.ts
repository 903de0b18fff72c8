export type {ENTITY|pascal} = { id: string; {METRIC|camel}: number }

export class {CONTAINER|pascal} {
  readonly #capacity: number
  /** Records of its own, which nobody outside has a reference to. */
  readonly #entries = new Map<string, {ENTITY|pascal}>()

  constructor(capacity: number, first: readonly {ENTITY|pascal}[] = []) {
    this.#capacity = capacity
    for (const entry of first) this.add(entry)
  }

  get size(): number {
    return this.#entries.size
  }

  add(entry: {ENTITY|pascal}): void {
    if (this.#entries.has(entry.id)) {
      throw new Error(`The {CONTAINER} already has {ENTITY|a} with the id ${entry.id}.`)
    }
    if (this.#entries.size >= this.#capacity) {
      throw new Error(`The {CONTAINER} takes ${this.#capacity} at most.`)
    }
    this.#entries.set(entry.id, { ...entry })
  }

  revise(id: string, {METRIC|camel}: number): void {
    const known = this.#entries.get(id)
    if (known === undefined) throw new Error(`The {CONTAINER} has no {ENTITY} with the id ${id}.`)
    known.{METRIC|camel} = {METRIC|camel}
  }

  remove(id: string): boolean {
    return this.#entries.delete(id)
  }

  find(id: string): {ENTITY|pascal} | undefined {
    const known = this.#entries.get(id)
    return known === undefined ? undefined : { ...known }
  }

  all(): {ENTITY|pascal}[] {
    return [...this.#entries.values()].map((entry) => ({ ...entry }))
  }

  average{METRIC|pascal}(): number | undefined {
    if (this.#entries.size === 0) return undefined
    let sum = 0
    for (const entry of this.#entries.values()) sum += entry.{METRIC|camel}
    return sum / this.#entries.size
  }

  *[Symbol.iterator](): Iterator<{ENTITY|pascal}> {
    yield* this.all()
  }
}
