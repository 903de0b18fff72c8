import type { Inspect } from './inspect-value'
import type { Equality } from './make-equality'
import type { Matcher, Outcome } from './make-matchers'
import type { Callable, Membrane } from './realm'

export type Failure = { message: string; expected: string | null; actual: string | null; stack: string }

type Options = {
  membrane: Membrane
  equality: Equality
  inspect: Inspect
  matchers: Record<string, Matcher>
  throwMatchers: { ofCall: Matcher; ofRejection: Matcher }
  /** Told at the moment of the failure, so that no `catch` can make it undone. */
  record: (failure: Failure) => void
  counted: () => void
  /** How many checks the running test has to come to. */
  demand: (least: number, exact: boolean) => void
  isOurs: WeakSet<object>
}

export type Expect = Callable & Record<string, unknown>

/** `expect` with its chains. */
export function makeExpect(options: Options): { expect: Expect; fail: (outcome: Failure) => never } {
  const { membrane, equality, inspect, matchers, throwMatchers } = options
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

  class AssertionError extends Error {
    override name = 'AssertionError'
  }
  const fail = (failure: Failure): never => {
    const error = new AssertionError(failure.message)
    options.isOurs.add(error)
    membrane.blind(error)
    options.record({ ...failure, stack: String(error.stack) })
    throw error
  }
  const check = (actual: unknown, outcome: Outcome, isNot: boolean, label: string) => {
    if (outcome.pass !== isNot) return
    const shown = 'actual' in outcome ? outcome.actual : actual
    const subject = outcome.subject ?? inspect(actual, { depth: 3, characters: 200 })
    const expected = outcome.expectedText ?? ('expected' in outcome ? inspect(outcome.expected) : null)
    fail({
      message: `${label === '' ? '' : `${label}: `}Expected ${subject} ${isNot ? 'not ' : ''}to ${outcome.to}.`,
      expected: expected === null || !isNot ? expected : `not ${expected}`,
      actual: outcome.actualText ?? inspect(shown),
      stack: '',
    })
  }
  const run = (name: string, matcher: Matcher, actual: unknown, args: unknown[], isNot: boolean, label: string) => {
    options.counted()
    try {
      return check(actual, matcher(actual, ...args), isNot, label)
    } catch (error) {
      if (isObject(error) && options.isOurs.has(error)) throw error
      const message = isObject(error) ? Reflect.get(error, 'message') : error
      return fail({
        message: `${name} could not be checked: ${String(message).slice(0, 500)}`,
        expected: null,
        actual: null,
        stack: '',
      })
    }
  }
  const settle = async (given: unknown, wantsRejection: boolean): Promise<unknown> => {
    const promise: unknown = isCallable(given) ? given() : given
    try {
      const value = await promise
      if (!wantsRejection) return value
      return fail({
        message: `Expected the promise to be rejected, and it became ${inspect(value, { depth: 2, characters: 200 })}.`,
        expected: 'a rejection',
        actual: inspect(value),
        stack: '',
      })
    } catch (error) {
      if (isObject(error) && options.isOurs.has(error)) throw error
      if (wantsRejection) return error
      return fail({
        message: `Expected the promise to be fulfilled, and it was rejected with ${inspect(error, { depth: 2, characters: 200 })}.`,
        expected: 'a value',
        actual: inspect(error),
        stack: '',
      })
    }
  }
  const extra: Record<string, Matcher> = {}
  /** Of `expect(…)` itself, and of what becomes of a promise. */
  type Manner = 'value' | 'fulfilled' | 'rejected'
  type Asked = { actual: unknown; isNot: boolean; label: string; manner: Manner }
  const asked = new WeakMap<object, Asked>()
  const askedOf = (chain: unknown): Asked => {
    const found = isObject(chain) ? asked.get(chain) : undefined
    if (found === undefined) throw new TypeError('A matcher is called on what expect gives: expect(…).toBe(…)')
    return found
  }
  const prototypes = new Map<Manner, object>()
  const matchersOf = (manner: Manner): Record<string, Matcher> => {
    const ofThrows = manner === 'rejected' ? throwMatchers.ofRejection : throwMatchers.ofCall
    return { ...matchers, toThrow: ofThrows, toThrowError: ofThrows, ...extra }
  }
  /** Made once, and not for each `expect`: there are many matchers, and of most only one is called. */
  const prototypeOf = (manner: Manner): object => {
    const known = prototypes.get(manner)
    if (known !== undefined) return known
    const made: Record<string, unknown> = {}
    for (const [name, matcher] of Object.entries(matchersOf(manner)))
      made[name] =
        manner === 'value'
          ? function (this: unknown, ...args: unknown[]) {
              const { actual, isNot, label } = askedOf(this)
              return run(name, matcher, actual, args, isNot, label)
            }
          : async function (this: unknown, ...args: unknown[]) {
              const { actual, isNot, label } = askedOf(this)
              return run(name, matcher, await settle(actual, manner === 'rejected'), args, isNot, label)
            }
    const getter = (name: string, get: (before: Asked) => Asked) =>
      Object.defineProperty(made, name, {
        get(this: unknown) {
          return chain(get(askedOf(this)))
        },
      })
    getter('not', (before) => ({ ...before, isNot: true }))
    if (manner === 'value') {
      getter('resolves', (before) => ({ ...before, manner: 'fulfilled' }))
      getter('rejects', (before) => ({ ...before, manner: 'rejected' }))
    }
    prototypes.set(manner, made)
    return made
  }
  const chain = (what: Asked): object => {
    const made: object = Object.create(prototypeOf(what.manner))
    asked.set(made, what)
    return made
  }
  const main: Callable = (actual, label) =>
    chain({ actual, isNot: false, label: label === undefined ? '' : String(label), manner: 'value' })
  const own: Record<string, unknown> = {}
  const expect: Expect = Object.assign(main, own)

  const has = (value: unknown, key: string) => isObject(value) && Reflect.has(value, key)
  const kinds = new Map<unknown, string>([
    [String, 'string'],
    [Number, 'number'],
    [Boolean, 'boolean'],
    [BigInt, 'bigint'],
    [Symbol, 'symbol'],
    [Function, 'function'],
    [Object, 'object'],
  ])
  const isA = (value: unknown, type: unknown) => {
    const kind = kinds.get(type)
    if (typeof value === kind) return true
    return isCallable(type) && kind !== 'object' && value instanceof (type as never)
  }
  const { makeAsymmetric, equals } = equality
  type Maker = [text: string, test: (actual: unknown, ...args: unknown[]) => boolean]
  const listHas = (actual: unknown, wanted: unknown) =>
    Array.isArray(actual) &&
    Array.isArray(wanted) &&
    wanted.every((item) => actual.some((other) => equals(other, item)))
  const objectHas = (actual: unknown, wanted: unknown) =>
    isObject(wanted) &&
    isObject(actual) &&
    Object.keys(wanted).every((key) => has(actual, key) && equals(Reflect.get(actual, key), Reflect.get(wanted, key)))
  const makers: Record<string, Maker> = {
    arrayContaining: ['ArrayContaining', listHas],
    objectContaining: ['ObjectContaining', objectHas],
    stringContaining: [
      'StringContaining',
      (actual, part) => typeof actual === 'string' && actual.includes(String(part)),
    ],
    stringMatching: [
      'StringMatching',
      (actual, pattern) => typeof actual === 'string' && new RegExp(pattern as string).test(actual),
    ],
    closeTo: [
      'CloseTo',
      (actual, number, precision = 2) =>
        typeof actual === 'number' && Math.abs(actual - Number(number)) < 10 ** -Number(precision) / 2,
    ],
  }
  const not: Record<string, unknown> = {}
  for (const [name, [text, test]] of Object.entries(makers)) {
    const shown = (args: unknown[]) => args.map((arg) => inspect(arg, { depth: 3, characters: 300 })).join(', ')
    expect[name] = (...args: unknown[]) => makeAsymmetric(`${text}(${shown(args)})`, (actual) => test(actual, ...args))
    not[name] = (...args: unknown[]) => makeAsymmetric(`Not${text}(${shown(args)})`, (actual) => !test(actual, ...args))
  }
  Object.assign(expect, {
    not,
    any: (type: unknown) =>
      makeAsymmetric(`Any(${isCallable(type) ? String(Reflect.get(type, 'name')) : '?'})`, (actual) =>
        isA(actual, type),
      ),
    anything: () => makeAsymmetric('Anything', (actual) => actual !== null && actual !== undefined),
    assertions: (count: unknown) => options.demand(Number(count), true),
    hasAssertions: () => options.demand(1, false),
    fail: (message: unknown = 'The test says that it failed.') =>
      fail({ message: String(message), expected: null, actual: null, stack: '' }),
    unreachable: () =>
      fail({ message: 'The test came to a place that it should not reach.', expected: null, actual: null, stack: '' }),
    soft: expect,
    addSnapshotSerializer: () => undefined,
    extend: (added: Record<string, Callable>) => {
      for (const [name, given] of Object.entries(added)) {
        const context = (isNot: boolean) => ({
          isNot,
          equals,
          utils: { printReceived: inspect, printExpected: inspect, stringify: inspect },
        })
        const ask = (actual: unknown, args: unknown[]) => {
          const result: unknown = Reflect.apply(given, context(false), [actual, ...args])
          return isObject(result) ? result : { pass: false, message: () => `${name} gave no answer.` }
        }
        const messageOf = (result: object) => {
          const message: unknown = Reflect.get(result, 'message')
          return String(isCallable(message) ? message() : (message ?? name))
        }
        extra[name] = (actual, ...args) => {
          const result = ask(actual, args)
          return { pass: Reflect.get(result, 'pass') === true, to: `${name} (${messageOf(result)})` }
        }
        expect[name] = (...args: unknown[]) =>
          makeAsymmetric(name, (actual) => Reflect.get(ask(actual, args), 'pass') === true)
      }
      prototypes.clear()
    },
  })
  return { expect, fail }
}
