import type { Inspect } from './inspect-value'
import type { Equality } from './make-equality'
import type { Matcher } from './make-matchers'
import type { Callable, Key, Membrane } from './realm'

type Result = { type: 'return' | 'throw'; value: unknown }
type Log = {
  calls: unknown[][]
  results: Result[]
  instances: unknown[]
  contexts: unknown[]
  lastCall: unknown[] | undefined
  invocationCallOrder: number[]
}

export type Spies = {
  fn: (implementation?: unknown) => Callable
  spyOn: (target: object, key: Key, access?: 'get' | 'set') => Callable
  isMock: (value: unknown) => boolean
  /** Of all spies: their calls, what they were told to do, the methods they stand for. */
  clearAll: () => void
  resetAll: () => void
  restoreAll: () => void
  matchers: Record<string, Matcher>
}

/** Functions that remember how they were called. The learner's code can call them; it can't read or write what they remember. */
export function makeSpies(membrane: Membrane, equality: Equality, inspect: Inspect): Spies {
  type Spy = { log: Log; clear: () => void; reset: () => void; restore: () => void }
  const spies = new Map<unknown, Spy>()
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  let order = 0
  const emptyLog = (): Log => ({
    calls: [],
    results: [],
    instances: [],
    contexts: [],
    lastCall: undefined,
    invocationCallOrder: [],
  })

  const make = (initial: unknown, undo: () => void): Callable => {
    const log = emptyLog()
    let implementation = initial
    let once: Callable[] = []
    let name = 'vi.fn()'
    const perform = (self: unknown, args: unknown[], newTarget: Callable | undefined): unknown => {
      const chosen = once.shift() ?? implementation
      if (newTarget === undefined) return isCallable(chosen) ? Reflect.apply(chosen, self, args) : undefined
      return isCallable(chosen) ? Reflect.construct(chosen, args) : self
    }
    const spy = function (this: unknown, ...args: unknown[]): unknown {
      const result: Result = { type: 'return', value: undefined }
      log.calls.push(args)
      log.results.push(result)
      log.instances.push(this)
      log.contexts.push(this)
      log.lastCall = args
      order += 1
      log.invocationCallOrder.push(order)
      try {
        result.value = perform(this, args, new.target as Callable | undefined)
        return result.value
      } catch (error) {
        result.type = 'throw'
        result.value = error
        throw error
      }
    }
    const answer = (value: unknown) => () => value
    const reject = (value: unknown) => async () => {
      throw value
    }
    const chain = (change: (value: unknown) => void) => (value: unknown) => {
      change(value)
      return spy
    }
    const always = (make: (value: unknown) => unknown) =>
      chain((value) => {
        implementation = make(value)
      })
    const next = (make: (value: unknown) => unknown) =>
      chain((value) => {
        const made = make(value)
        if (isCallable(made)) once.push(made)
      })
    const itself = (value: unknown) => value
    const clear = () => {
      Object.assign(log, emptyLog())
    }
    const reset = () => {
      clear()
      once = []
      implementation = initial
    }
    const methods = {
      mock: log,
      mockImplementation: always(itself),
      mockImplementationOnce: next(itself),
      mockReturnValue: always(answer),
      mockReturnValueOnce: next(answer),
      mockResolvedValue: always((value) => async () => value),
      mockResolvedValueOnce: next((value) => async () => value),
      mockRejectedValue: always(reject),
      mockRejectedValueOnce: next(reject),
      mockReturnThis: () =>
        always(
          () =>
            function (this: unknown) {
              return this
            },
        )(undefined),
      mockName: chain((value) => {
        name = String(value)
      }),
      getMockName: () => name,
      getMockImplementation: () => implementation,
      mockClear: chain(clear),
      mockReset: chain(reset),
      mockRestore: chain(() => {
        reset()
        undo()
      }),
    }
    Object.assign(spy, methods)
    spies.set(spy, { log, clear, reset, restore: undo })
    membrane.seal(spy)
    return spy
  }

  const spyOn = (target: object, key: Key, access?: 'get' | 'set'): Callable => {
    let holder: object | null = target
    while (holder !== null && Reflect.getOwnPropertyDescriptor(holder, key) === undefined)
      holder = Reflect.getPrototypeOf(holder)
    const found = holder === null ? undefined : Reflect.getOwnPropertyDescriptor(holder, key)
    const original: unknown = access === undefined ? Reflect.get(target, key) : found?.[access]
    if (!isCallable(original)) throw new TypeError(`There is no ${access ?? 'method'} ${String(key)} to spy on.`)
    if (spies.has(original)) return original
    const wasOwn = holder === target
    const undo = () => {
      if (wasOwn && found !== undefined) Reflect.defineProperty(target, key, found)
      else Reflect.deleteProperty(target, key)
      membrane.mirrorSet(target, key, original)
    }
    const spy = make(original, undo)
    const change = access === undefined ? { value: spy, writable: true } : { ...found, [access]: spy }
    Reflect.defineProperty(target, key, { ...change, configurable: true, enumerable: found?.enumerable ?? true })
    if (access === undefined) membrane.mirrorSet(target, key, spy)
    return spy
  }

  const logOf = (value: unknown): Log => {
    const found = spies.get(value)
    if (found === undefined) throw new TypeError('This looks at how a mock was called, and what it was given is none.')
    return found.log
  }
  const list = (calls: unknown[]) => inspect(calls, { depth: 4, characters: 1_000 })
  const returned = (log: Log) => log.results.filter(({ type }) => type === 'return').map(({ value }) => value)
  const times = (count: number, expected: unknown, what: string) => ({
    pass: count === expected,
    to: `have been ${what} ${String(expected)} times, and it was ${count} times`,
    expectedText: `${String(expected)} times`,
    actual: count,
  })
  const among = (all: unknown[], wanted: unknown, what: string) => ({
    pass: all.some((one) => equality.equals(one, wanted)),
    to: `have ${what} ${list([wanted])}`,
    expected: wanted,
    actual: all,
  })
  const at = (one: unknown, wanted: unknown, what: string) => ({
    pass: equality.equals(one, wanted),
    to: `have ${what} ${list([wanted])}`,
    expected: wanted,
    actual: one,
  })
  const matchers: Record<string, Matcher> = {
    toHaveBeenCalled: (spy) => ({
      pass: logOf(spy).calls.length > 0,
      to: 'have been called',
      expectedText: 'at least one call',
      actual: logOf(spy).calls,
    }),
    toHaveBeenCalledOnce: (spy) => times(logOf(spy).calls.length, 1, 'called'),
    toHaveBeenCalledTimes: (spy, count) => times(logOf(spy).calls.length, count, 'called'),
    toHaveBeenCalledWith: (spy, ...args) => among(logOf(spy).calls, args, 'been called with'),
    toHaveBeenLastCalledWith: (spy, ...args) => at(logOf(spy).lastCall, args, 'last been called with'),
    toHaveBeenNthCalledWith: (spy, nth, ...args) =>
      at(logOf(spy).calls[Number(nth) - 1], args, `call ${String(nth)} been with`),
    toHaveReturned: (spy) => ({ pass: returned(logOf(spy)).length > 0, to: 'have returned', expectedText: 'a return' }),
    toHaveReturnedTimes: (spy, count) => times(returned(logOf(spy)).length, count, 'returned'),
    toHaveReturnedWith: (spy, value) => among(returned(logOf(spy)), value, 'returned'),
    toHaveLastReturnedWith: (spy, value) => at(logOf(spy).results.at(-1)?.value, value, 'last returned'),
    toHaveNthReturnedWith: (spy, nth, value) =>
      at(logOf(spy).results[Number(nth) - 1]?.value, value, `return ${String(nth)} be`),
  }
  return {
    fn: (implementation) => make(implementation, () => undefined),
    spyOn,
    isMock: (value) => spies.has(value),
    clearAll: () => {
      for (const { clear } of spies.values()) clear()
    },
    resetAll: () => {
      for (const { reset } of spies.values()) reset()
    },
    restoreAll: () => {
      for (const { restore } of spies.values()) restore()
    },
    matchers,
  }
}
