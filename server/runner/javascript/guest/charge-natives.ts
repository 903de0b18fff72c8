import type { Callable } from './realm'

export type Charges = { total: () => number }

/**
 * The interpreter counts loops and calls, and sees nothing of what happens inside of a built-in. So the built-ins whose work
 * grows with their input are charged by its length: as much as the loop that would do the same.
 */
export function chargeNatives(): Charges {
  let total = 0
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect
  const { isArray } = Array
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const lengthOf = (value: unknown): number => (typeof value === 'string' || isArray(value) ? value.length : 0)
  type Price = (self: unknown, first: unknown, result: unknown) => number

  /** To these it matters how many arguments there are; for the others a missing one is the same as undefined. */
  const counting = new Set(['splice', 'toSpliced', 'concat', 'lastIndexOf', 'unshift'])
  // These two are what most calls are, so they are written out: programs call them millions of times.
  const chargeSelf = (native: Callable): Callable => {
    const invoke = Function.prototype.call.bind(native)
    return {
      charged(this: unknown, a: unknown, b: unknown, c: unknown): unknown {
        total += typeof this === 'string' || isArray(this) ? this.length + 1 : 1
        return invoke(this, a, b, c)
      },
    }.charged
  }
  const chargeResult = (native: Callable): Callable => {
    const invoke = Function.prototype.call.bind(native)
    return {
      charged(this: unknown, a: unknown, b: unknown, c: unknown): unknown {
        const result: unknown = invoke(this, a, b, c)
        total += typeof result === 'string' || isArray(result) ? result.length + 1 : 1
        return result
      },
    }.charged
  }
  // Methods, so that they can't be constructed either.
  const wrapperOf = (key: string, native: Callable, price: Price): Callable => {
    if (counting.has(key))
      return {
        charged(this: unknown, ...args: unknown[]): unknown {
          total += price(this, args[0], undefined) + 1
          return apply(native, this, args)
        },
      }.charged
    if (price === bySelf) return chargeSelf(native)
    if (price === byResult) return chargeResult(native)
    const invoke = Function.prototype.call.bind(native)
    return {
      charged(this: unknown, a: unknown, b: unknown, c: unknown): unknown {
        total += price(this, a, undefined) + 1
        return invoke(this, a, b, c)
      },
    }.charged
  }
  const wrap = (holder: object, key: string, price: Price) => {
    const native: unknown = getOwnPropertyDescriptor(holder, key)?.value
    if (!isCallable(native)) return
    const charged = wrapperOf(key, native, price)
    for (const name of ['name', 'length']) {
      const value: unknown = Reflect.get(native, name)
      defineProperty(charged, name, { value, configurable: true })
    }
    // Some have two names, as trimStart and trimLeft.
    for (const name of Reflect.ownKeys(holder)) {
      const other = getOwnPropertyDescriptor(holder, name)
      if (other?.value === native) defineProperty(holder, name, { ...other, value: charged })
    }
  }
  const bySelf: Price = (self) => lengthOf(self)
  const byResult: Price = (_self, _first, result) => lengthOf(result)
  const byText: Price = (_self, text) => lengthOf(text)
  const bySorting: Price = (self) => Math.ceil(lengthOf(self) * Math.log2(lengthOf(self) + 2))

  const list = (names: string) => names.split(' ')
  const ofArrays =
    'indexOf lastIndexOf includes concat join reverse fill splice shift unshift copyWithin flat toReversed toSpliced with'
  for (const key of list(ofArrays)) wrap(Array.prototype, key, bySelf)
  for (const key of list('sort toSorted')) wrap(Array.prototype, key, bySorting)
  wrap(Array.prototype, 'slice', byResult)
  wrap(Array, 'from', byResult)
  // Spreading and `for … of` read an array by its iterator.
  wrap(Array.prototype, 'values', bySelf)

  const ofStrings =
    'indexOf lastIndexOf includes split replace replaceAll trim trimStart trimEnd toUpperCase toLowerCase match matchAll search normalize localeCompare concat'
  for (const key of list(ofStrings)) wrap(String.prototype, key, bySelf)
  for (const key of list('repeat padStart padEnd slice substring substr')) wrap(String.prototype, key, byResult)

  for (const key of list('keys values entries getOwnPropertyNames fromEntries')) wrap(Object, key, byResult)
  wrap(JSON, 'parse', byText)
  wrap(JSON, 'stringify', byResult)
  // One that goes on from match to match looks at each part of the text once, however often it is asked.
  const byMatch: Price = (self, text, result) => {
    const goes = (flag: string) => typeof self === 'object' && self !== null && Reflect.get(self, flag) === true
    if (!goes('sticky') && !goes('global')) return lengthOf(text)
    if (typeof result === 'object' && result !== null) return lengthOf(Reflect.get(result, 0)) + 1
    return goes('sticky') ? 1 : lengthOf(text)
  }
  wrap(RegExp.prototype, 'exec', byMatch)

  const mapSize = getOwnPropertyDescriptor(Map.prototype, 'size')?.get
  const setSize = getOwnPropertyDescriptor(Set.prototype, 'size')?.get
  const sizeBy =
    (getter: Callable | undefined): Price =>
    (self) => {
      if (typeof self !== 'object') return 0
      try {
        return getter === undefined ? 0 : Number(apply(getter, self, []))
      } catch {
        return 0
      }
    }
  for (const key of list('entries values keys')) wrap(Map.prototype, key, sizeBy(mapSize))
  for (const key of list(
    'values union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  ))
    wrap(Set.prototype, key, sizeBy(setSize))

  const typedArray = Reflect.getPrototypeOf(Uint8Array.prototype)
  const byTypedLength: Price = (self) => {
    const length: unknown = typeof self === 'object' && self !== null ? Reflect.get(self, 'length') : 0
    return typeof length === 'number' ? length : 0
  }
  if (typedArray !== null)
    for (const key of list(
      'fill set slice sort indexOf lastIndexOf includes join reverse copyWithin toSorted toReversed with',
    ))
      wrap(typedArray, key, byTypedLength)
  return { total: () => total }
}
