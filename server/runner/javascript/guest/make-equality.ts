import type { Key, Membrane } from './realm'

export type Asymmetric = { matches: (actual: unknown) => boolean; text: string }

export type Equality = {
  equals: (actual: unknown, expected: unknown, isStrict?: boolean) => boolean
  /** Whether what is expected is there, whatever else is. */
  includes: (actual: unknown, expected: unknown) => boolean
  asymmetric: (value: unknown) => Asymmetric | undefined
  makeAsymmetric: (text: string, matches: (actual: unknown) => boolean) => object
}

/**
 * When two values are the same, as Jest has it. Looks at what is there and asks no value for its opinion: neither `equals`,
 * `toJSON`, `valueOf` nor an `asymmetricMatch` that the tests did not make themselves. Each property is read once.
 */
export function makeEquality({ brandOf, entriesOf }: Membrane): Equality {
  const own = new WeakMap<object, Asymmetric>()
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  const asymmetric = (value: unknown) => (isObject(value) ? own.get(value) : undefined)
  const keysOf = (value: object): Key[] =>
    Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable === true)
  const call = (value: object, method: string): unknown => Reflect.apply(Reflect.get(value, method), value, [])
  type Mode = { isStrict: boolean; isPartial: boolean; pairs: [unknown, unknown][]; budget: { left: number } }

  const sameText = (a: object, b: object, keys: string[]) =>
    keys.every((key) => {
      const [left, right]: unknown[] = [Reflect.get(a, key), Reflect.get(b, key)]
      return (left === undefined || typeof left !== 'object') && Object.is(left, right)
    })
  const sameMembers = (a: unknown[], b: unknown[], mode: Mode) => {
    if (a.length !== b.length) return false
    const left = [...b]
    return a.every((member) => {
      const exact = left.findIndex((other) => Object.is(other, member))
      const at = exact >= 0 ? exact : left.findIndex((other) => isObject(other) && same(member, other, mode))
      if (at < 0) return false
      left.splice(at, 1)
      return true
    })
  }
  const sameMaps = (a: unknown[], b: unknown[], mode: Mode) => {
    if (a.length !== b.length) return false
    const pairsOf = (entries: unknown[]) =>
      entries.map((entry) => (Array.isArray(entry) ? [entry[0], entry[1]] : [entry]))
    const left = pairsOf(b)
    return pairsOf(a).every(([key, value]) => {
      const exact = left.findIndex((other) => Object.is(other[0], key))
      const at = exact >= 0 ? exact : left.findIndex((other) => isObject(other[0]) && same(key, other[0], mode))
      const found = left[at]
      if (found === undefined || !same(value, found[1], mode)) return false
      left.splice(at, 1)
      return true
    })
  }
  const itemsOf = (value: object): unknown[] => {
    const length: unknown = Reflect.get(value, 'length')
    if (typeof length !== 'number' || length > 10_000_000) return []
    return Array.from({ length }, (_, at): unknown => Reflect.get(value, at))
  }
  const sameProperties = (a: object, b: object, mode: Mode, leaveOut: (key: Key) => boolean) => {
    const [left, right] = [keysOf(a), keysOf(b)].map((keys) => keys.filter((key) => !leaveOut(key)))
    if (left === undefined || right === undefined) return false
    const all = mode.isPartial ? right : [...new Set([...left, ...right])]
    return all.every((key) => {
      if (mode.isPartial) return Reflect.has(a, key) && same(Reflect.get(a, key), Reflect.get(b, key), mode)
      if (mode.isStrict && left.includes(key) !== right.includes(key)) return false
      const [one, other]: unknown[] = [
        left.includes(key) ? Reflect.get(a, key) : undefined,
        right.includes(key) ? Reflect.get(b, key) : undefined,
      ]
      return same(one, other, mode)
    })
  }
  const isIndex = (key: Key) => typeof key === 'string' && /^\d+$/.test(key)
  const sameArrays = (a: object, b: object, mode: Mode) => {
    const [left, right] = [itemsOf(a), itemsOf(b)]
    if (left.length !== right.length) return false
    const isHole = (value: object, at: number) => !Reflect.has(value, at)
    const sameItems = right.every((item, at) => {
      if (mode.isStrict && isHole(a, at) !== isHole(b, at)) return false
      return same(left[at], item, mode)
    })
    return sameItems && sameProperties(a, b, mode, isIndex)
  }
  const sameObjects = (a: object, b: object, mode: Mode): boolean => {
    const brand = brandOf(a)
    if (brand !== brandOf(b)) return false
    if (mode.isStrict && Reflect.getPrototypeOf(a) !== Reflect.getPrototypeOf(b)) return false
    if (brand === 'Array' || (brand.endsWith('Array') && brand !== 'Array')) return sameArrays(a, b, mode)
    if (brand === 'Date') return Object.is(call(a, 'getTime'), call(b, 'getTime'))
    if (brand === 'RegExp') return sameText(a, b, ['source', 'flags', 'lastIndex'])
    if (brand === 'Error') return sameText(a, b, ['name', 'message'])
    if (['Boolean', 'Number', 'String', 'Symbol', 'BigInt'].includes(brand))
      return Object.is(call(a, 'valueOf'), call(b, 'valueOf'))
    if (['Promise', 'WeakMap', 'WeakSet', 'WeakRef'].includes(brand)) return false
    if (brand === 'ArrayBuffer')
      return sameArrays(
        Reflect.construct(Uint8Array, [call(a, 'slice')]),
        Reflect.construct(Uint8Array, [call(b, 'slice')]),
        mode,
      )
    if (brand === 'Map' && !sameMaps(entriesOf(a), entriesOf(b), mode)) return false
    if (brand === 'Set' && !sameMembers(entriesOf(a), entriesOf(b), mode)) return false
    return sameProperties(a, b, mode, () => false)
  }
  const same = (a: unknown, b: unknown, mode: Mode): boolean => {
    const matcher = asymmetric(b)
    if (matcher !== undefined) return matcher.matches(a)
    const mirrored = asymmetric(a)
    if (mirrored !== undefined) return mirrored.matches(b)
    if (Object.is(a, b)) return true
    if (!isObject(a) || !isObject(b)) return false
    if (mode.pairs.some((pair) => pair[0] === a && pair[1] === b)) return true
    mode.budget.left -= 1
    if (mode.pairs.length > 400 || mode.budget.left < 0)
      throw new RangeError('The values are too deep or too large to be compared.')
    mode.pairs.push([a, b])
    try {
      return sameObjects(a, b, mode)
    } finally {
      mode.pairs.pop()
    }
  }
  const modeOf = (isStrict: boolean, isPartial: boolean): Mode => ({
    isStrict,
    isPartial,
    pairs: [],
    budget: { left: 2_000_000 },
  })
  return {
    equals: (actual, expected, isStrict = false) => same(actual, expected, modeOf(isStrict, false)),
    includes: (actual, expected) => same(actual, expected, modeOf(false, true)),
    asymmetric,
    makeAsymmetric: (text, matches) => {
      const made = Object.freeze({ $$typeof: Symbol.for('jest.asymmetricMatcher'), toString: () => text })
      own.set(made, { matches, text })
      return made
    },
  }
}
