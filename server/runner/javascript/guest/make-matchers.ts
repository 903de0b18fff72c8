import type { Inspect } from './inspect-value'
import type { Equality } from './make-equality'
import type { Callable, Membrane } from './realm'

/** `to` completes "Expected … to"; the values are shown side by side where both are there. */
export type Outcome = {
  pass: boolean
  to: string
  expected?: unknown
  actual?: unknown
  expectedText?: string
  /** In place of the value itself: a function says nothing by its looks. */
  subject?: string
  actualText?: string
}
export type Matcher = (actual: unknown, ...args: unknown[]) => Outcome

type Options = { membrane: Membrane; equality: Equality; inspect: Inspect }

/** Jest's matchers of values. Each looks at primitives and properties itself, and trusts no method of what it is given. */
export function makeMatchers({ membrane, equality: { equals, includes }, inspect }: Options): Record<string, Matcher> {
  const short = (value: unknown) => inspect(value, { depth: 3, characters: 200 })
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function'
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const need = (ok: boolean, what: string) => {
    if (!ok) throw new TypeError(what)
  }
  const compare = (pass: boolean, to: string, expected: unknown, actual: unknown): Outcome => ({
    pass,
    to: `${to} ${short(expected)}`,
    expected,
    actual,
  })
  const is = (pass: boolean, to: string, expectedText: string, actual: unknown): Outcome => ({
    pass,
    to,
    expectedText,
    actual,
  })
  type Order = (a: number | bigint, b: number | bigint) => boolean
  const ordered =
    (to: string, test: Order): Matcher =>
    (actual, expected) => {
      const isNumeric = (value: unknown): value is number | bigint =>
        typeof value === 'number' || typeof value === 'bigint'
      if (!isNumeric(actual) || !isNumeric(expected))
        return is(false, `be a number ${to} ${short(expected)}`, `${to} ${short(expected)}`, actual)
      return is(test(actual, expected), `be ${to} ${short(expected)}`, `${to} ${short(expected)}`, actual)
    }
  /** By the chain of prototypes alone: a class of the learner's may say what it likes in Symbol.hasInstance. */
  const isInstance = (value: unknown, type: Callable): boolean => {
    if (!membrane.isRemote(type)) return isObject(value) && value instanceof (type as never)
    const prototype: unknown = Reflect.get(type, 'prototype')
    let step = isObject(value) ? Reflect.getPrototypeOf(value) : null
    for (let hops = 0; step !== null && hops < 1_000; hops += 1) {
      if (step === prototype) return true
      step = Reflect.getPrototypeOf(step)
    }
    return false
  }
  const listOf = (value: unknown): unknown[] => {
    if (typeof value === 'string') return [...value]
    if (!isObject(value)) throw new TypeError(`${short(value)} is no list, and can contain nothing.`)
    const brand = membrane.brandOf(value)
    if (brand === 'Set' || brand === 'Map') return membrane.entriesOf(value)
    if (!Array.isArray(value) && !isCallable(Reflect.get(value, Symbol.iterator)))
      throw new TypeError(`${short(value)} is no list, and can contain nothing.`)
    const items: unknown[] = []
    for (const item of value as Iterable<unknown>) if (items.push(item) > 1_000_000) break
    return items
  }
  const typeName = (type: unknown) => (isCallable(type) ? String(Reflect.get(type, 'name')) : short(type))
  const pathOf = (path: unknown): string[] => {
    if (typeof path === 'string')
      return path
        .replace(/\[(\w+)\]/g, '.$1')
        .split('.')
        .filter((part) => part !== '')
    return Array.isArray(path) ? path.map(String) : [String(path)]
  }
  const property: Matcher = (actual, path, ...expected) => {
    let value = actual
    for (const key of pathOf(path)) {
      const isThere = value !== null && value !== undefined && Reflect.has(Object(value), key)
      if (!isThere)
        return is(
          false,
          `have the property ${short(path)}`,
          expected.length > 0 ? inspect(expected[0]) : short(path),
          actual,
        )
      value = Reflect.get(Object(value), key, value)
    }
    if (expected.length === 0) return is(true, `have the property ${short(path)}`, short(path), actual)
    return compare(equals(value, expected[0]), `have the property ${short(path)} with`, expected[0], value)
  }
  const close: Matcher = (actual, expected, precision = 2) => {
    need(typeof expected === 'number', 'toBeCloseTo compares numbers.')
    const isClose =
      typeof actual === 'number' &&
      (Object.is(actual, expected) || Math.abs(Number(expected) - actual) < 10 ** -Number(precision) / 2)
    return compare(isClose, 'be close to', expected, actual)
  }
  const match: Matcher = (actual, expected) => {
    if (typeof actual !== 'string')
      return is(false, `be a text that matches ${short(expected)}`, short(expected), actual)
    if (typeof expected === 'string') return compare(actual.includes(expected), 'contain', expected, actual)
    need(expected instanceof RegExp, 'toMatch needs a text or a regular expression.')
    const pattern = expected instanceof RegExp ? new RegExp(expected.source, expected.flags.replace(/[gy]/g, '')) : /$^/
    return compare(pattern.test(actual), 'match', expected, actual)
  }
  const length: Matcher = (actual, expected) => {
    const found: unknown =
      typeof actual === 'string' || isObject(actual) ? Reflect.get(Object(actual), 'length') : undefined
    return compare(typeof found === 'number' && Object.is(found, expected), `have the length`, expected, found)
  }
  const contain: Matcher = (actual, item) => {
    const isThere = typeof actual === 'string' ? actual.includes(String(item)) : listOf(actual).includes(item)
    return is(isThere, `contain ${short(item)}`, inspect(item), actual)
  }
  const instance: Matcher = (actual, type) => {
    need(isCallable(type), 'toBeInstanceOf needs a class.')
    const pass = isCallable(type) && isInstance(actual, type)
    return is(pass, `be an instance of ${typeName(type)}`, typeName(type), actual)
  }
  const satisfy: Matcher = (actual, test) => {
    const pass = isCallable(test) && test(actual) === true
    return is(pass, 'satisfy the condition', 'a value that satisfies the condition', actual)
  }
  return {
    toBe: (actual, expected) => compare(Object.is(actual, expected), 'be', expected, actual),
    toEqual: (actual, expected) => compare(equals(actual, expected), 'equal', expected, actual),
    toStrictEqual: (actual, expected) => compare(equals(actual, expected, true), 'strictly equal', expected, actual),
    toMatchObject: (actual, expected) =>
      compare(isObject(actual) && includes(actual, expected), 'match', expected, actual),
    toBeNull: (actual) => is(actual === null, 'be null', 'null', actual),
    toBeUndefined: (actual) => is(actual === undefined, 'be undefined', 'undefined', actual),
    toBeDefined: (actual) => is(actual !== undefined, 'be defined', 'anything but undefined', actual),
    toBeNullable: (actual) =>
      is(actual === null || actual === undefined, 'be null or undefined', 'null or undefined', actual),
    toBeTruthy: (actual) => is(Boolean(actual), 'be truthy', 'a truthy value', actual),
    toBeFalsy: (actual) => is(!actual, 'be falsy', 'a falsy value', actual),
    toBeNaN: (actual) => is(Number.isNaN(actual), 'be NaN', 'NaN', actual),
    toBeTypeOf: (actual, type) => is(typeof actual === type, `be of type ${String(type)}`, String(type), typeof actual),
    toBeOneOf: (actual, list) =>
      is(
        listOf(list).some((item) => equals(actual, item)),
        `be one of ${short(list)}`,
        inspect(list),
        actual,
      ),
    toBeGreaterThan: ordered('greater than', (a, b) => a > b),
    toBeGreaterThanOrEqual: ordered('at least', (a, b) => a >= b),
    toBeLessThan: ordered('less than', (a, b) => a < b),
    toBeLessThanOrEqual: ordered('at most', (a, b) => a <= b),
    toBeCloseTo: close,
    toMatch: match,
    toHaveLength: length,
    toContain: contain,
    toContainEqual: (actual, item) =>
      is(
        listOf(actual).some((other) => equals(other, item)),
        `contain something equal to ${short(item)}`,
        inspect(item),
        actual,
      ),
    toHaveProperty: property,
    toBeInstanceOf: instance,
    toSatisfy: satisfy,
  }
}
