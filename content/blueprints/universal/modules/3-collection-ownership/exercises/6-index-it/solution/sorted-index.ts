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
    // A frozen copy: whoever brought it could otherwise write to it, and it would stand in the wrong place.
    this.#sorted.splice(this.#firstAfter(entry), 0, Object.freeze({ ...entry }))
  }

  remove(entry: {ENTITY|pascal}): boolean {
    const start = this.#firstNotBefore(entry)
    const equals = this.#sorted.slice(start, this.#firstAfter(entry))
    const offset = equals.findIndex(({ id }) => id === entry.id)
    if (offset === -1) return false
    this.#sorted.splice(start + offset, 1)
    return true
  }

  range(low: {ENTITY|pascal}, high: {ENTITY|pascal}): {ENTITY|pascal}[] {
    return this.#sorted.slice(this.#firstNotBefore(low), this.#firstNotBefore(high))
  }

  page(after: {ENTITY|pascal} | undefined, count: number): {ENTITY|pascal}[] {
    if (!Number.isInteger(count) || count < 1) throw new RangeError('A page has at least one row.')
    const start = after === undefined ? 0 : this.#firstAfter(after)
    return this.#sorted.slice(start, start + count)
  }

  #firstNotBefore(mark: {ENTITY|pascal}): number {
    return this.#search((each) => this.#compare(each, mark) < 0)
  }

  #firstAfter(mark: {ENTITY|pascal}): number {
    return this.#search((each) => this.#compare(each, mark) <= 0)
  }

  /** The first position whose entry is no longer on the left. All that are stand in front of all that are not. */
  #search(isLeft: (each: {ENTITY|pascal}) => boolean): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = low + Math.floor((high - low) / 2)
      const each = this.#sorted[middle]
      if (each !== undefined && isLeft(each)) low = middle + 1
      else high = middle
    }
    return low
  }
}
