import type { Brands, Callable } from './realm'

/** Tells what an object is by its hidden slots. The chain of prototypes says where to look, the slot decides. */
export function findBrands(): Brands {
  const getter = (prototype: object, key: string | symbol): Callable => {
    const found = Reflect.getOwnPropertyDescriptor(prototype, key)?.get
    return function (this: unknown) {
      return found === undefined ? undefined : Reflect.apply(found, this, [])
    }
  }
  const probe = {}
  const holds = (has: (key: object) => boolean): Callable =>
    function (this: unknown) {
      return Reflect.apply(has, this, [probe])
    }
  const typedArray = Reflect.getPrototypeOf(Uint8Array.prototype) ?? {}
  const typedArrayTag = getter(typedArray, Symbol.toStringTag)
  const tests = new Map<object, [brand: string, test: Callable]>([
    [Map.prototype, ['Map', getter(Map.prototype, 'size')]],
    [Set.prototype, ['Set', getter(Set.prototype, 'size')]],
    [Date.prototype, ['Date', Date.prototype.getTime]],
    [RegExp.prototype, ['RegExp', getter(RegExp.prototype, 'source')]],
    [ArrayBuffer.prototype, ['ArrayBuffer', getter(ArrayBuffer.prototype, 'byteLength')]],
    [DataView.prototype, ['DataView', getter(DataView.prototype, 'byteLength')]],
    [Boolean.prototype, ['Boolean', Boolean.prototype.valueOf]],
    [Number.prototype, ['Number', Number.prototype.valueOf]],
    [String.prototype, ['String', String.prototype.valueOf]],
    [Symbol.prototype, ['Symbol', Symbol.prototype.valueOf]],
    [BigInt.prototype, ['BigInt', BigInt.prototype.valueOf]],
    [WeakMap.prototype, ['WeakMap', holds(WeakMap.prototype.has)]],
    [WeakSet.prototype, ['WeakSet', holds(WeakSet.prototype.has)]],
    [WeakRef.prototype, ['WeakRef', WeakRef.prototype.deref]],
    [Promise.prototype, ['Promise', () => undefined]],
    [Error.prototype, ['Error', () => undefined]],
    [typedArray, ['', typedArrayTag]],
  ])
  const isArray = Array.isArray

  const of = (value: object): string => {
    if (typeof value === 'function') return 'Function'
    if (isArray(value)) return 'Array'
    let step = Reflect.getPrototypeOf(value)
    for (let depth = 0; step !== null && depth < 100; depth += 1) {
      const found = tests.get(step)
      if (found !== undefined) {
        try {
          const answer = Reflect.apply(found[1], value, [])
          return found[0] === '' ? String(answer) : found[0]
        } catch {
          return 'Object' // it only inherits
        }
      }
      step = Reflect.getPrototypeOf(step)
    }
    return 'Object'
  }
  return { of }
}
