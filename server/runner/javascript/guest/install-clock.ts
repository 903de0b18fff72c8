import type { Callable, Services } from './realm'

export type Clock = {
  /** Runs what was set for this timer; false: it is not there any more. */
  fire: (id: number) => boolean
  /** For the harness: not moved by fake timers. */
  setInternal: (fn: Callable, delay: number) => number
  clear: (id: unknown) => void
}

type Options = {
  services: Services
  nativeProxy: ProxyConstructor
  /** What a timer or a microtask threw. */
  report: (error: unknown) => void
}

/** Time and chance as the host gives them: time moves only when everything waits for a timer. */
export function installClock({ services, nativeProxy, report }: Options): Clock {
  const timers = new Map<number, { fn: Callable; args: unknown[]; repeats: boolean }>()
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'

  const set = (given: unknown, delay: unknown, args: unknown[], repeats: boolean, isInternal = false) => {
    if (!isCallable(given)) throw new TypeError('A timer needs a function to call.')
    const wait = Number(delay)
    const id = services('timer', Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 2 ** 31) : 0, repeats, isInternal)
    timers.set(id, { fn: given, args, repeats })
    return id
  }
  const clear = (id: unknown) => {
    if (typeof id !== 'number' || !timers.delete(id)) return
    services('clear', id)
  }
  const fire = (id: number) => {
    const timer = timers.get(id)
    if (timer === undefined) return false
    if (!timer.repeats) timers.delete(id)
    try {
      Reflect.apply(timer.fn, undefined, timer.args)
    } catch (error) {
      report(error)
    }
    return true
  }

  const NativeDate = Date
  const { getTime, toString: dateText } = NativeDate.prototype
  /** A date of the other instance has its slots there: it is copied by its time. */
  const argumentsOf = (args: unknown[]): unknown[] => {
    const [only] = args
    if (args.length === 0) return [services('now')]
    if (args.length > 1 || typeof only !== 'object' || only === null) return args
    try {
      return [Reflect.apply(getTime, only, [])]
    } catch {
      return only instanceof NativeDate ? [only.getTime()] : args
    }
  }
  NativeDate.now = () => services('now')
  const ClockDate = new nativeProxy(NativeDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, argumentsOf(args), newTarget),
    apply: () => Reflect.apply(dateText, new NativeDate(services('now')), []),
  })
  NativeDate.prototype.constructor = ClockDate
  const start = services('now')
  let state: number | null = null
  const { imul } = Math
  /** mulberry32: small, and the same everywhere. The seed is the run's. */
  Math.random = () => {
    state = ((state ?? services('seed')) + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  const globals: Record<string, unknown> = {
    Date: ClockDate,
    performance: { now: () => services('now') - start, timeOrigin: start, mark: () => undefined },
    setTimeout: (fn: unknown, delay: unknown = 0, ...args: unknown[]) => set(fn, delay, args, false),
    setInterval: (fn: unknown, delay: unknown = 0, ...args: unknown[]) =>
      set(fn, Math.max(Number(delay) || 0, 1), args, true),
    setImmediate: (fn: unknown, ...args: unknown[]) => set(fn, 0, args, false),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    queueMicrotask: (fn: unknown) => {
      if (!isCallable(fn)) throw new TypeError('queueMicrotask needs a function to call.')
      Promise.resolve()
        .then(() => Reflect.apply(fn, undefined, []))
        .catch(report)
    },
  }
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })
  return { fire, setInternal: (fn, delay) => set(fn, delay, [], false, true), clear }
}
