import type { Intrinsics, Key } from './realm'

/**
 * Gives every object that the language itself brings a number, the same in both instances, because both walk the same
 * roots in the same order before any other code runs.
 */
export function findIntrinsics(): Intrinsics {
  const all: (object | symbol)[] = []
  const indexOf = new Map<object | symbol, number>()
  const slotFunctions = new Set<unknown>()
  const guarded = new Set<unknown>()

  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function'
  const keysInOrder = (value: object): Key[] => {
    const keys = Reflect.ownKeys(value)
    const names = keys.filter((key) => typeof key === 'string').sort()
    const symbols = keys.filter((key) => typeof key === 'symbol')
    return [...names, ...symbols.sort((a, b) => (String(a) < String(b) ? -1 : 1))]
  }
  const visit = (value: unknown) => {
    if (typeof value !== 'symbol' && !isObject(value)) return
    if (indexOf.has(value)) return
    indexOf.set(value, all.length)
    all.push(value)
    if (typeof value === 'symbol') return
    visit(Reflect.getPrototypeOf(value))
    for (const key of keysInOrder(value)) {
      const found = Reflect.getOwnPropertyDescriptor(value, key)
      if (found === undefined) continue
      visit(found.value)
      visit(found.get)
      visit(found.set)
    }
  }

  // Programs read these by their own names; what a program puts on the global object later is its own.
  const root: Record<string, unknown> = {}
  for (const name of Object.getOwnPropertyNames(globalThis).sort())
    root[name] = Reflect.getOwnPropertyDescriptor(globalThis, name)?.value
  const prototypeOf = (value: object) => Reflect.getPrototypeOf(value)
  // Newer than the language that this is compiled for.
  const helpers = (): object[] => {
    const made: unknown = Reflect.get(globalThis, 'Iterator')
    const from: unknown = typeof made === 'function' ? Reflect.get(made, 'from') : undefined
    const map: unknown = Reflect.get([].values(), 'map')
    const all: unknown[] = [
      typeof map === 'function' ? Reflect.apply(map, [].values(), [String]) : null,
      typeof from === 'function'
        ? Reflect.apply(from, made, [{ next: () => ({ done: true, value: undefined }) }])
        : null,
    ]
    return all.filter(isObject)
  }
  const iterators = [
    [][Symbol.iterator](),
    ''[Symbol.iterator](),
    new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](),
    'a'.matchAll(/a/g),
    ...helpers(),
  ].map(prototypeOf)
  const generators = [
    function* () {
      yield 0
    },
    async () => undefined,
    async function* () {
      yield 0
    },
  ].map(prototypeOf)
  const hidden = [...iterators, ...generators]
  indexOf.set(globalThis, 0)
  all.push(globalThis)
  for (const name of Object.keys(root)) visit(root[name])
  for (const value of hidden) visit(value)
  guarded.add(globalThis)

  const bySlots = [
    ...[Map, Set, WeakMap, WeakSet, WeakRef, FinalizationRegistry, Date, RegExp, Promise, ArrayBuffer],
    ...[SharedArrayBuffer, DataView, Boolean, Number, String, Symbol, BigInt],
  ].map(({ prototype }) => prototype)
  const typedArrays = Reflect.getPrototypeOf(Uint8Array.prototype)
  const generator = generators.map((made) => (made === null ? undefined : Reflect.get(made, 'prototype')))
  const iteratorsOfSlots: unknown[] = [...bySlots, typedArrays, ...iterators, ...generator]
  for (const prototype of iteratorsOfSlots) {
    if (!isObject(prototype)) continue
    for (const key of Reflect.ownKeys(prototype)) {
      const found = Reflect.getOwnPropertyDescriptor(prototype, key)
      if (found === undefined || key === 'constructor') continue
      for (const part of [found.value, found.get, found.set]) if (typeof part === 'function') slotFunctions.add(part)
    }
  }
  slotFunctions.add(Object.prototype.toString)

  for (const value of all) {
    if (typeof value !== 'object') continue
    const own = Reflect.getOwnPropertyDescriptor(value, 'constructor')
    if (own !== undefined || value === typedArrays || hidden.includes(value)) guarded.add(value)
  }
  guarded.add(Function.prototype)
  return { all, indexOf, slotFunctions, guarded }
}
