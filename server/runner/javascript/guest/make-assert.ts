import type { Inspect } from './inspect-value'
import type { Equality } from './make-equality'
import type { Failure } from './make-expect'
import type { Matcher } from './make-matchers'
import type { Callable } from './realm'

type Options = {
  equality: Equality
  inspect: Inspect
  ofCall: Matcher
  ofRejection: Matcher
  counted: () => void
  fail: (failure: Failure) => never
}

/** The part of `node:assert` that exercises use. */
export function makeAssert({
  equality,
  inspect,
  ofCall,
  ofRejection,
  counted,
  fail,
}: Options): Callable & Record<string, unknown> {
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const messageOf = (given: unknown, otherwise: string) => {
    if (typeof given === 'string') return given
    const message: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, 'message') : undefined
    return typeof message === 'string' ? message : otherwise
  }
  const check = (pass: boolean, otherwise: string, message: unknown, actual?: unknown, expected?: string) => {
    counted()
    if (pass) return
    fail({
      message: messageOf(message, otherwise),
      expected: expected ?? null,
      actual: expected === undefined ? null : inspect(actual),
      stack: '',
    })
  }
  type Test = (actual: unknown, expected: unknown) => boolean
  const two =
    (test: Test, words: string, isNot = false) =>
    (actual: unknown, expected: unknown, message?: unknown) =>
      check(
        test(actual, expected) !== isNot,
        `Expected the values ${isNot ? 'not ' : ''}to be ${words}.`,
        message,
        actual,
        `${isNot ? 'not ' : ''}${inspect(expected)}`,
      )
  const loose: Test = (a, b) =>
    // biome-ignore lint/suspicious/noDoubleEquals: this is what assert.equal means
    typeof a === 'object' || typeof b === 'object' ? a === b : a == b || Object.is(a, b)
  const strict: Test = (a, b) => equality.equals(a, b, true)
  const deep: Test = (a, b) => equality.equals(a, b)
  const matches: Test = (a, b) => b instanceof RegExp && typeof a === 'string' && b.test(a)
  /** A function that is no class of errors looks at the error itself. */
  const wanted = (expected: unknown): unknown[] => {
    if (expected === undefined || typeof expected === 'string') return []
    const isClass = isCallable(expected) && Reflect.get(expected, 'prototype') instanceof Error
    if (!isCallable(expected) || isClass) return [expected]
    return [equality.makeAsymmetric('an error that the test accepts', (error) => expected(error) === true)]
  }
  const throws = (fn: unknown, expected?: unknown, message?: unknown) => {
    const outcome = ofCall(fn, ...wanted(expected))
    check(outcome.pass, `Expected the function to ${outcome.to}.`, message, outcome.actual, outcome.expectedText)
  }
  const rejects = async (given: unknown, expected?: unknown, message?: unknown) => {
    const state: { error: unknown; isRejected: boolean } = { error: undefined, isRejected: false }
    try {
      await (isCallable(given) ? given() : given)
    } catch (error) {
      state.error = error
      state.isRejected = true
    }
    if (!state.isRejected) return check(false, 'Expected the promise to be rejected.', message)
    const outcome = ofRejection(state.error, ...wanted(expected))
    return check(outcome.pass, `Expected the promise to ${outcome.to}.`, message, outcome.actual, outcome.expectedText)
  }
  const ok = (value: unknown, message?: unknown) =>
    check(Boolean(value), 'Expected a truthy value.', message, value, 'a truthy value')
  const main: Callable = (value, message) => ok(value, message)
  const methods: Record<string, unknown> = {
    ok,
    equal: two(loose, 'equal'),
    notEqual: two(loose, 'equal', true),
    strictEqual: two(Object.is, 'the same'),
    notStrictEqual: two(Object.is, 'the same', true),
    deepEqual: two(deep, 'deeply equal'),
    notDeepEqual: two(deep, 'deeply equal', true),
    deepStrictEqual: two(strict, 'deeply equal'),
    notDeepStrictEqual: two(strict, 'deeply equal', true),
    match: two(matches, 'a match'),
    doesNotMatch: two(matches, 'a match', true),
    throws,
    rejects,
    doesNotThrow: (fn: unknown) => {
      counted()
      if (isCallable(fn)) fn()
    },
    doesNotReject: async (given: unknown) => {
      counted()
      await (isCallable(given) ? given() : given)
    },
    ifError: (value: unknown) =>
      check(value === null || value === undefined, 'Expected no error.', undefined, value, 'no error'),
    fail: (message?: unknown) => check(false, 'The test says that it failed.', message),
  }
  const assert = Object.assign(main, methods)
  methods['strict'] = assert
  return Object.assign(assert, methods)
}
