export type {ENTITY|pascal} = { readonly id: string; readonly {METRIC|camel}: number }

/** Negative if the left one comes first, positive if the right one does, zero if they are equal. */
export type Compare = (left: {ENTITY|pascal}, right: {ENTITY|pascal}) => number

export class SortedIndex {
  readonly #compare: Compare
  readonly #sorted: {ENTITY|pascal}[] = []

  constructor(compare: Compare) {
    this.#compare = compare
  }

  get size(): number {
    return this.#sorted.length
  }

  insert(entry: {ENTITY|pascal}): void {
    this.#sorted.push(entry)
    this.#sorted.sort(this.#compare)
  }

  remove(entry: {ENTITY|pascal}): boolean {
    const position = this.#sorted.findIndex(({ id }) => id === entry.id)
    if (position === -1) return false
    this.#sorted.splice(position, 1)
    return true
  }

  range(low: {ENTITY|pascal}, high: {ENTITY|pascal}): {ENTITY|pascal}[] {
    return this.#sorted.filter((each) => this.#compare(each, low) >= 0 && this.#compare(each, high) < 0)
  }

  page(after: {ENTITY|pascal} | undefined, count: number): {ENTITY|pascal}[] {
    const start = after === undefined ? 0 : this.#sorted.findIndex(({ id }) => id === after.id) + 1
    return this.#sorted.slice(start, start + count)
  }
}
