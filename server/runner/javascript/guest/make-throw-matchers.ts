import type { Inspect } from './inspect-value'
import type { Equality } from './make-equality'
import type { Matcher, Outcome } from './make-matchers'
import type { Callable, Membrane } from './realm'

type Options = { membrane: Membrane; equality: Equality; inspect: Inspect; isOurs: (error: unknown) => boolean }

/** `toThrow`, and the same for a promise that was rejected, where there is nothing left to call. */
export function makeThrowMatchers({ membrane, equality, inspect, isOurs }: Options): {
  ofCall: Matcher
  ofRejection: Matcher
} {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const messageOf = (thrown: unknown): string => {
    const message: unknown = isObject(thrown) ? Reflect.get(thrown, 'message') : thrown
    return typeof message === 'string' ? message : ''
  }
  const descends = (thrown: unknown, type: Callable) => {
    const prototype: unknown = Reflect.get(type, 'prototype')
    let step = isObject(thrown) ? Reflect.getPrototypeOf(thrown) : null
    for (let hops = 0; step !== null && hops < 1_000; hops += 1) {
      if (step === prototype) return true
      step = Reflect.getPrototypeOf(step)
    }
    return false
  }
  const judge = (thrown: unknown, wanted: unknown[]): Outcome => {
    const [expected] = wanted
    const shown = inspect(thrown, { depth: 2, characters: 300 })
    if (wanted.length === 0 || expected === undefined)
      return { pass: true, to: `throw (it threw ${shown})`, expectedText: 'an error', actual: thrown }
    const matcher = equality.asymmetric(expected)
    const outcome = (pass: boolean, text: string): Outcome => ({
      pass,
      to: `throw ${text}, and it threw ${shown}`,
      expectedText: text,
      actual: thrown,
    })
    if (matcher !== undefined) return outcome(matcher.matches(thrown), matcher.text)
    if (typeof expected === 'string')
      return outcome(messageOf(thrown).includes(expected), `an error whose message has '${expected}'`)
    if (isCallable(expected)) return outcome(descends(thrown, expected), String(Reflect.get(expected, 'name')))
    if (!isObject(expected)) throw new TypeError('toThrow takes a text, a regular expression, a class or an error.')
    if (membrane.brandOf(expected) === 'RegExp') {
      const pattern = new RegExp(
        String(Reflect.get(expected, 'source')),
        String(Reflect.get(expected, 'flags')).replace(/[gy]/g, ''),
      )
      return outcome(pattern.test(messageOf(thrown)), `an error whose message matches ${inspect(expected)}`)
    }
    const text = messageOf(expected)
    return outcome(messageOf(thrown) === text, `an error with the message '${text}'`)
  }
  const subject = 'the function'
  const nameOf = (wanted: unknown): string => {
    if (wanted === undefined) return 'an error'
    return isCallable(wanted)
      ? String(Reflect.get(wanted, 'name'))
      : `an error with ${inspect(wanted, { depth: 2, characters: 300 })}`
  }
  const ofCall: Matcher = (actual, ...wanted) => {
    if (!isCallable(actual)) throw new TypeError('toThrow needs a function to call: expect(() => …).toThrow()')
    try {
      actual()
    } catch (thrown) {
      if (isOurs(thrown)) throw thrown // a check within failed: that is no error of the code under test
      return { ...judge(thrown, wanted), subject }
    }
    return {
      pass: false,
      to: 'throw, and it did not',
      expectedText: nameOf(wanted[0]),
      subject,
      actualText: 'no error',
    }
  }
  return { ofCall, ofRejection: (actual, ...wanted) => judge(actual, wanted) }
}
