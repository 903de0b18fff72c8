import type { Callable } from './realm'

export type Rejections = {
  /** Reasons of promises that were rejected while nobody listened, since this was last asked. */
  take: () => unknown[]
}

/**
 * QuickJS tells nobody of a rejection that no one handles. So promises are watched where programs make them: by the
 * constructor, `Promise.reject` and `then`. What an async function rejects is seen as soon as one of these has to do with it.
 */
export function trackRejections(nativeProxy: ProxyConstructor): Rejections {
  const Native = Promise
  const { prototype } = Native
  const nativeThen = prototype.then
  const handled = new WeakSet<object>()
  let rejected: { promise: object; reason: unknown }[] = []
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const note = (promise: object, reason: unknown) => {
    if (rejected.length < 1_000) rejected.push({ promise, reason })
  }

  const watchedThen = function (this: Promise<unknown>, onDone?: unknown, onFail?: unknown): Promise<unknown> {
    if (typeof this === 'object' && this !== null) handled.add(this)
    const state: { next: object | null } = { next: null }
    const guard = (fn: unknown) =>
      isCallable(fn)
        ? (value: unknown) => {
            try {
              return Reflect.apply(fn, undefined, [value])
            } catch (error) {
              if (state.next !== null) note(state.next, error)
              throw error
            }
          }
        : undefined
    const passOn = (reason: unknown) => {
      if (state.next !== null) note(state.next, reason)
      throw reason
    }
    state.next = Reflect.apply(nativeThen, this, [guard(onDone), guard(onFail) ?? passOn])
    return state.next as Promise<unknown>
  }
  Object.defineProperty(watchedThen, 'name', { value: 'then', configurable: true })
  Object.defineProperty(prototype, 'then', { value: watchedThen, writable: true, configurable: true })

  // `await` asks a promise for its constructor, and for nothing else that could be seen.
  Object.defineProperty(prototype, 'constructor', {
    configurable: true,
    get(this: unknown) {
      if (typeof this === 'object' && this !== null) handled.add(this)
      return Native
    },
    set(this: object, value: unknown) {
      Object.defineProperty(this, 'constructor', { value, writable: true, configurable: true, enumerable: true })
    },
  })

  const construct = (target: object, [executor]: unknown[], newTarget: unknown) => {
    if (!isCallable(executor)) return new Native(executor as never)
    const state: { promise: object | null; early: { reason: unknown } | null; isSettled: boolean } = {
      promise: null,
      early: null,
      isSettled: false,
    }
    const fail = (reason: unknown) => {
      if (state.isSettled) return
      state.isSettled = true
      if (state.promise === null) state.early = { reason }
      else note(state.promise, reason)
    }
    const watched = (resolve: Callable, reject: Callable) => {
      try {
        return Reflect.apply(executor, undefined, [
          (value: unknown) => {
            state.isSettled = true
            resolve(value)
          },
          (reason: unknown) => {
            fail(reason)
            reject(reason)
          },
        ])
      } catch (error) {
        fail(error)
        throw error
      }
    }
    const promise: object = Reflect.construct(target as Callable, [watched], newTarget as Callable)
    state.promise = promise
    if (state.early !== null) note(promise, state.early.reason)
    return promise
  }
  const Watched = new nativeProxy(Native, { construct })
  Object.defineProperty(globalThis, 'Promise', { value: Watched, writable: true, configurable: true })
  return {
    take: () => {
      const found = rejected.filter(({ promise }) => !handled.has(promise))
      rejected = []
      return found.map(({ reason }) => reason)
    },
  }
}
