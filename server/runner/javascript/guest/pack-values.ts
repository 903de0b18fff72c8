import type { Callable, Intrinsics, Ref, Role, Wire } from './realm'

export type Packing = {
  pack: (value: unknown) => Wire
  unpack: (wire: Wire | undefined) => unknown
  /** As the prototype of something: there an intrinsic is always our own. */
  unpackProto: (wire: Wire | undefined) => object | null
  /** What the other side may address; undefined for whatever it was never given. */
  own: (ref: Wire | undefined) => object | undefined
  refOf: (value: unknown) => Ref | undefined
  isSealed: (value: object) => boolean
  seal: (value: object) => void
  blind: (error: object) => void
}

type Options = {
  role: Role
  intrinsics: Intrinsics
  makeRemote: (ref: Ref, kind: string) => object
  isExotic: (value: object) => boolean
}

/**
 * Values as they cross. Primitives go as they are; an object goes as a number under which it can be addressed from then
 * on, once and for all; an intrinsic goes as its own counterpart.
 */
export function packValues({ role, intrinsics, makeRemote, isExotic }: Options): Packing {
  const owned: object[] = []
  const ids = new Map<object | symbol, number>()
  const remotes = new Map<Ref, object>()
  const refs = new WeakMap<object, Ref>()
  const kinds: string[] = []
  const symbols: symbol[] = []
  const symbolIds = new Map<symbol, number>()
  const remoteSymbols = new Map<number, symbol>()
  const remoteSymbolIds = new Map<symbol, number>()
  const sealed = new WeakSet<object>()
  const substitutes = new WeakMap<object, object>()
  const { isArray } = Array
  const { stringify } = JSON

  const isConstructor = (value: Callable) => {
    try {
      Reflect.construct(Object, [], value)
      return true
    } catch {
      return false
    }
  }
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const ofFunction = (value: Callable) => (isConstructor(value) ? 'c' : 'f')
  const kindOf = (value: object): string => {
    if (sealed.has(value)) return 's'
    const ofObject = isArray(value) ? 'a' : 'o'
    const kind = isCallable(value) ? ofFunction(value) : ofObject
    return isExotic(value) ? kind.toUpperCase() : kind
  }
  const packSymbol = (value: symbol): Wire => {
    const known = intrinsics.indexOf.get(value)
    if (known !== undefined) return ['i', known]
    const name = Symbol.keyFor(value)
    if (name !== undefined) return ['g', name]
    const theirs = remoteSymbolIds.get(value)
    if (theirs !== undefined) return ['z', theirs]
    let id = symbolIds.get(value)
    if (id === undefined) {
      id = symbols.push(value) - 1
      symbolIds.set(value, id)
    }
    return ['y', id, value.description ?? null]
  }
  const packObject = (given: object): Wire => {
    const value = substitutes.get(given) ?? given
    const ref = refs.get(value)
    if (ref !== undefined) return ['m', ref]
    const known = intrinsics.indexOf.get(value)
    if (known !== undefined) return ['i', known]
    let id = ids.get(value)
    if (id === undefined) {
      id = owned.push(value) - 1
      ids.set(value, id)
      kinds[id] = kindOf(value)
    }
    return ['o', id, kinds[id] ?? 'o']
  }
  const packNumber = (value: number): Wire =>
    Number.isFinite(value) && !Object.is(value, -0) ? value : ['n', Object.is(value, -0) ? '-0' : String(value)]

  const pack = (value: unknown): Wire => {
    if (value === null) return null
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        return packNumber(value)
      case 'undefined':
        return ['u']
      case 'bigint':
        return ['b', value.toString()]
      case 'symbol':
        return packSymbol(value)
      default:
        return packObject(value)
    }
  }

  const own = (ref: Wire | undefined): object | undefined => {
    if (typeof ref === 'number') return owned[ref]
    if (role === 'trusted' || typeof ref !== 'string') return undefined
    const known = intrinsics.all[Number(ref.slice(1))]
    return typeof known === 'symbol' ? undefined : known
  }
  const remote = (ref: Ref, kind: string) => {
    const known = remotes.get(ref)
    if (known !== undefined) return known
    const made = makeRemote(ref, kind)
    remotes.set(ref, made)
    refs.set(made, ref)
    return made
  }
  const unpackIntrinsic = (index: Wire | undefined) => {
    const known = typeof index === 'number' ? intrinsics.all[index] : undefined
    if (known === undefined) throw new TypeError('There is no such value.')
    // A prototype that the learner's code hands over as a value is the learner's own: tests would change ours by it.
    if (role === 'trusted' && intrinsics.guarded.has(known)) return remote(`i${index}`, 'O')
    return known
  }
  const unpackSymbol = (id: number, description: unknown) => {
    const known = remoteSymbols.get(id)
    if (known !== undefined) return known
    const made = Symbol(typeof description === 'string' ? description : undefined)
    remoteSymbols.set(id, made)
    remoteSymbolIds.set(made, id)
    return made
  }
  // Read by position, here and wherever each message passes: taking an array apart runs the learner's iterators.
  const unpackTagged = (wire: Wire[]): unknown => {
    const tag = wire[0]
    const first = wire[1]
    const second = wire[2]
    if (tag === 'u') return undefined
    if (tag === 'n') return Number(first)
    if (tag === 'b' && typeof first === 'string') return BigInt(first)
    if (tag === 'i') return unpackIntrinsic(first)
    if (tag === 'g' && typeof first === 'string') return Symbol.for(first)
    if (tag === 'y' && typeof first === 'number') return unpackSymbol(first, second)
    if (tag === 'z' && typeof first === 'number' && symbols[first] !== undefined) return symbols[first]
    if (tag === 'o' && typeof first === 'number' && typeof second === 'string') return remote(first, second)
    if (tag === 'l') return wire.slice(1).map(unpack)
    if (tag === 'm') {
      const found = own(first)
      if (found !== undefined) return originals.get(found) ?? found
    }
    throw new TypeError(`There is no such value: ${stringify([tag, first]).slice(0, 60)}`)
  }
  const unpack = (wire: Wire | undefined): unknown => (isArray(wire) ? unpackTagged(wire) : wire)
  const unpackProto = (wire: Wire | undefined): object | null => {
    if (isArray(wire) && wire[0] === 'i' && typeof wire[1] === 'number') {
      const known = intrinsics.all[wire[1]]
      if (typeof known === 'object' || typeof known === 'function') return known
    }
    const value = unpack(wire)
    return typeof value === 'object' || typeof value === 'function' ? value : null
  }

  const originals = new WeakMap<object, object>()
  const blind = (error: object) => {
    const substitute = new Error('A check of the tests failed.')
    substitute.stack = ''
    substitutes.set(error, substitute)
    originals.set(substitute, error)
  }
  return {
    pack,
    unpack,
    unpackProto,
    own,
    refOf: (value) =>
      (typeof value === 'object' || typeof value === 'function') && value !== null ? refs.get(value) : undefined,
    isSealed: (value) => sealed.has(value),
    seal: (value) => {
      sealed.add(value)
    },
    blind,
  }
}
