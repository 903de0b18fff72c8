type Compare = (a: unknown, b: unknown) => unknown

/**
 * Where a comparison contradicts itself, as one that never says 0, the order depends on which elements are compared. Programs
 * that were written for Node lean on its order, so short lists are sorted here in Node's steps: a run, then insertions by
 * halves. Long ones are left to the engine.
 */
export function sortShort(): void {
  const shortest = 2
  const longest = 63
  const { apply, deleteProperty, defineProperty, has } = Reflect
  const { isArray } = Array
  const isCompare = (value: unknown): value is Compare => typeof value === 'function'

  const isBefore = (compare: Compare, a: unknown, b: unknown) => Number(compare(a, b)) < 0
  const sort = (list: unknown[], compare: Compare): void => {
    const isDescending = isBefore(compare, list[1], list[0])
    let run = 2
    while (run < list.length && isBefore(compare, list[run], list[run - 1]) === isDescending) run += 1
    if (isDescending)
      for (let low = 0, high = run - 1; low < high; low += 1, high -= 1) {
        const held = list[low]
        list[low] = list[high]
        list[high] = held
      }
    for (let at = run; at < list.length; at += 1) {
      const pivot = list[at]
      let left = 0
      let right = at
      while (left < right) {
        const middle = left + ((right - left) >> 1)
        if (isBefore(compare, pivot, list[middle])) right = middle
        else left = middle + 1
      }
      for (let to = at; to > left; to -= 1) list[to] = list[to - 1]
      list[left] = pivot
    }
  }
  /** What is there, sorted; undefined comes last and is not compared. */
  const sorted = (given: unknown[], compare: Compare, fillsHoles: boolean): unknown[] => {
    const list: unknown[] = []
    let undefinedCount = 0
    const { length } = given
    for (let at = 0; at < length; at += 1) {
      if (!fillsHoles && !has(given, at)) continue
      const value = given[at]
      if (value === undefined) undefinedCount += 1
      else list[list.length] = value
    }
    if (list.length >= shortest) sort(list, compare)
    for (; undefinedCount > 0; undefinedCount -= 1) list[list.length] = undefined
    return list
  }
  const isShort = (self: unknown): self is unknown[] => isArray(self) && self.length <= longest

  const native = { sort: Array.prototype.sort, toSorted: Reflect.get(Array.prototype, 'toSorted') }
  const methods = {
    sort(this: unknown, compare: unknown): unknown {
      if (!isCompare(compare) || !isShort(this)) return apply(native.sort, this, [compare])
      const before = this.length
      const list = sorted(this, compare, false)
      for (let at = 0; at < list.length; at += 1) this[at] = list[at]
      for (let at = list.length; at < before; at += 1) deleteProperty(this, at)
      return this
    },
    toSorted(this: unknown, compare: unknown): unknown {
      if (!isCompare(compare) || !isShort(this)) return apply(native.toSorted, this, [compare])
      return sorted(this, compare, true)
    },
  }
  for (const [name, value] of Object.entries(methods))
    defineProperty(Array.prototype, name, { value, writable: true, configurable: true })
}
