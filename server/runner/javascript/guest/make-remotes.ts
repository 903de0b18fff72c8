import type { Packing } from './pack-values'
import type { Callable, Intrinsics, Key, Property, Ref, Snapshot } from './realm'
import type { Snapshots } from './take-snapshots'

export type Remotes = {
  make: (ref: Ref, kind: string) => object
  /** Calls a method that needs hidden slots where the object has them. */
  invokeSlot: (fn: unknown, self: unknown, args: unknown[]) => unknown
}

type Options = {
  packing: () => Packing
  snapshots: () => Snapshots
  /** What snapshots hold, looked at directly: this is done for every property that is read. */
  cache: Map<Ref, Snapshot>
  intrinsics: Intrinsics
  ask: (op: string, ref: Ref, ...args: unknown[]) => unknown
  /** Only reads or writes plain data, so that copies stay good. */
  askQuietly: (op: string, ref: Ref, ...args: unknown[]) => unknown
  standIn: (fn: Callable) => unknown
  nativeProxy: ProxyConstructor
}

/** Stands for an object of the other side, trap by trap. `shadow` only exists so that a Proxy's invariants can hold. */
export function makeRemotes(options: Options): Remotes {
  const { ask, askQuietly } = options
  const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect
  const direct = new Set<Ref>()
  const { slotFunctions } = options.intrinsics

  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const cache = options.cache
  const callOf = Function.prototype.call
  const snapshotOf = (ref: Ref): Snapshot | null => cache.get(ref) ?? fetch(ref)
  const fetch = (ref: Ref): Snapshot | null => {
    if (direct.has(ref)) return null
    askQuietly('snap', ref)
    const fetched = cache.get(ref)
    if (fetched === undefined) direct.add(ref)
    return fetched ?? null
  }

  const invokeSlot = (fn: unknown, self: unknown, args: unknown[]): unknown => {
    const ref = options.packing().refOf(self)
    if (ref === undefined) return isCallable(fn) ? apply(fn, self, args) : undefined
    return ask('slot', ref, fn, ...args)
  }
  const valueFor = (found: PropertyDescriptor, receiver: unknown): unknown => {
    if (found.get !== undefined)
      return slotFunctions.has(found.get) ? invokeSlot(found.get, receiver, []) : apply(found.get, receiver, [])
    if (found.set !== undefined) return undefined
    return slotFunctions.has(found.value) && isCallable(found.value) ? options.standIn(found.value) : found.value
  }
  /** An ordinary read from here upwards, except that methods of hidden slots go to where the slots are. */
  const readFrom = (start: object | null, key: Key, receiver: unknown): unknown => {
    for (let step = start; step !== null; step = getPrototypeOf(step)) {
      if (options.packing().refOf(step) !== undefined) return Reflect.get(step, key, receiver)
      const found = getOwnPropertyDescriptor(step, key)
      if (found !== undefined) return valueFor(found, receiver)
    }
    return undefined
  }
  const describe = ({ flags, value, get, set }: Property): PropertyDescriptor => {
    const rest = { enumerable: (flags & 2) !== 0, configurable: (flags & 4) !== 0 }
    if ((flags & 8) === 0) return { value, writable: (flags & 1) !== 0, ...rest }
    return { get: isCallable(get) ? get : undefined, set: isCallable(set) ? set : undefined, ...rest }
  }
  /** Whether a plain write to it can run no code on the other side: then it is done in the copy as well. */
  const isQuietWrite = (snapshot: Snapshot, key: Key) => {
    const found = snapshot.properties.get(key)
    if (found !== undefined) return (found.flags & 9) === 1
    if (!snapshot.isExtensible || options.packing().refOf(snapshot.proto) !== undefined) return false
    return snapshot.proto === null || !(key in snapshot.proto)
  }
  const writeCopy = (snapshot: Snapshot, key: Key, value: unknown): boolean => {
    const found = snapshot.properties.get(key)
    const isArray = snapshot.brand === 'Array'
    if (isArray && key === 'length') return found?.value === value
    if (found !== undefined) found.value = value
    else snapshot.properties.set(key, { flags: 7, value, get: undefined, set: undefined })
    if (!isArray || found !== undefined || typeof key === 'symbol') return true
    const length = snapshot.properties.get('length')
    if (length === undefined || String(length.value) !== key) return false
    length.value = Number(key) + 1
    return true
  }

  const describeOwn = (ref: Ref, key: Key): PropertyDescriptor | undefined => {
    const snapshot = snapshotOf(ref)
    if (snapshot === null) {
      const found = ask('describe', ref, key)
      return Array.isArray(found)
        ? describe({ flags: found[0], value: found[1], get: found[2], set: found[3] })
        : undefined
    }
    const found = snapshot.properties.get(key)
    return found === undefined ? undefined : describe(found)
  }
  const keysNow = (ref: Ref): Key[] => {
    const snapshot = snapshotOf(ref)
    const keys = snapshot === null ? ask('keys', ref) : [...snapshot.properties.keys()]
    return Array.isArray(keys) ? keys : []
  }
  const protoNow = (ref: Ref): object | null => {
    const snapshot = snapshotOf(ref)
    if (snapshot !== null) return snapshot.proto
    const proto = ask('proto', ref)
    return typeof proto === 'object' || typeof proto === 'function' ? proto : null
  }
  const mirror = (shadow: object, key: Key, found: PropertyDescriptor) => {
    if (found.configurable !== false) return
    const isLength = key === 'length' && Array.isArray(shadow)
    if (isLength && found.writable === true) return
    defineProperty(shadow, key, found)
  }
  /** What can't be extended has to be told key by key as the shadow has it. */
  const settle = (ref: Ref, shadow: object) => {
    const keys = keysNow(ref)
    const known = new Set(keys)
    for (const key of Reflect.ownKeys(shadow)) if (!known.has(key)) Reflect.deleteProperty(shadow, key)
    for (const key of keys) {
      const found = describeOwn(ref, key)
      if (found !== undefined) defineProperty(shadow, key, found)
    }
    Reflect.setPrototypeOf(shadow, protoNow(ref))
    Reflect.preventExtensions(shadow)
  }
  const isOpen = (ref: Ref, shadow: object): boolean => {
    const answer = snapshotOf(ref)?.isExtensible ?? ask('open', ref) !== false
    if (!answer) settle(ref, shadow)
    return answer
  }
  const constructThere = (ref: Ref, args: unknown[], newTarget: unknown): object => {
    const made = ask('construct', ref, newTarget, ...args)
    return (typeof made === 'object' || typeof made === 'function') && made !== null ? made : {}
  }
  /** A class, because there is one for each object: what they share is made once. */
  class Traps {
    proxy: object | null = null
    constructor(readonly ref: Ref) {}

    get(_shadow: object, key: Key, receiver: unknown) {
      // Every call of an import asks for this; a function that has one of its own is not worth a message each time.
      if (key === 'call' && typeof this.proxy === 'function' && !cache.has(this.ref)) return callOf
      const snapshot = snapshotOf(this.ref)
      if (snapshot === null) {
        const value = ask('get', this.ref, key, receiver)
        return isCallable(value) && slotFunctions.has(value) ? options.standIn(value) : value
      }
      const found = snapshot.properties.get(key)
      if (found === undefined) return readFrom(snapshot.proto, key, receiver)
      if ((found.flags & 8) === 0 && typeof found.value !== 'function') return found.value
      return valueFor(describe(found), receiver)
    }
    set(_shadow: object, key: Key, value: unknown, receiver: unknown) {
      if (receiver === this.proxy) {
        const snapshot = snapshotOf(this.ref)
        if (snapshot === null || !isQuietWrite(snapshot, key)) return ask('set', this.ref, key, value) === true
        if (askQuietly('set', this.ref, key, value) !== true) return false
        if (!writeCopy(snapshot, key, value)) options.snapshots().drop(this.ref)
        return true
      }
      const found = describeOwn(this.ref, key)
      if (found === undefined) {
        const proto = protoNow(this.ref)
        if (proto !== null) return Reflect.set(proto, key, value, receiver)
      } else if ('get' in found || 'set' in found) {
        if (found.set === undefined) return false
        apply(found.set, receiver, [value])
        return true
      } else if (found.writable !== true) return false
      if (typeof receiver !== 'object' && typeof receiver !== 'function') return false
      if (receiver === null) return false
      const existing = getOwnPropertyDescriptor(receiver, key)
      const change =
        existing === undefined ? { value, writable: true, enumerable: true, configurable: true } : { value }
      return defineProperty(receiver, key, change)
    }
    has(shadow: object, key: Key) {
      const snapshot = snapshotOf(this.ref)
      if (snapshot?.isExtensible !== true) isOpen(this.ref, shadow)
      if (snapshot === null) return ask('has', this.ref, key) === true
      return snapshot.properties.has(key) || (snapshot.proto !== null && Reflect.has(snapshot.proto, key))
    }
    deleteProperty(shadow: object, key: Key) {
      const snapshot = snapshotOf(this.ref)
      const answer = askQuietly('delete', this.ref, key) === true
      if (snapshot === null) options.snapshots().dropAll()
      else if (answer) snapshot.properties.delete(key)
      if (answer) Reflect.deleteProperty(shadow, key)
      return answer
    }
    ownKeys(shadow: object) {
      isOpen(this.ref, shadow)
      const keys = keysNow(this.ref)
      for (const key of Reflect.ownKeys(shadow)) {
        if (keys.includes(key)) continue
        if (getOwnPropertyDescriptor(shadow, key)?.configurable === false) keys.push(key)
      }
      return keys
    }
    getOwnPropertyDescriptor(shadow: object, key: Key) {
      isOpen(this.ref, shadow)
      const found = describeOwn(this.ref, key)
      if (found !== undefined) mirror(shadow, key, found)
      return found
    }
    defineProperty(shadow: object, key: Key, change: PropertyDescriptor) {
      const parts = ['value', 'writable', 'enumerable', 'configurable', 'get', 'set'].filter((part) => part in change)
      const values = parts.map((part) => Reflect.get(change, part))
      if (ask('define', this.ref, key, parts.join(), ...values) !== true) return false
      const found = describeOwn(this.ref, key)
      if (found !== undefined) mirror(shadow, key, found)
      return true
    }
    getPrototypeOf(shadow: object) {
      return isOpen(this.ref, shadow) ? protoNow(this.ref) : getPrototypeOf(shadow)
    }
    setPrototypeOf(_shadow: object, proto: object | null) {
      return ask('inherit', this.ref, proto) === true
    }
    isExtensible(shadow: object) {
      return isOpen(this.ref, shadow)
    }
    preventExtensions(shadow: object) {
      const answer = ask('close', this.ref) === true
      if (answer) settle(this.ref, shadow)
      return answer
    }
    apply(_shadow: object, self: unknown, args: unknown[]) {
      return ask('apply', this.ref, self, ...args)
    }
    construct(_shadow: object, args: unknown[], newTarget: unknown) {
      return constructThere(this.ref, args, newTarget)
    }
  }
  /** Of what may only be called. */
  class CallTraps {
    constructor(readonly ref: Ref) {}
    apply(_shadow: object, self: unknown, args: unknown[]) {
      return ask('apply', this.ref, self, ...args)
    }
    construct(_shadow: object, args: unknown[], newTarget: unknown) {
      return constructThere(this.ref, args, newTarget)
    }
  }

  // A bound function can be constructed, and has no prototype of its own that would have to be told.
  const nothing = function (this: unknown) {
    return this
  }
  const shadowFor = (kind: string): object => {
    if (kind === 'f') return () => undefined
    if (kind === 'c' || kind === 's') return nothing.bind(null)
    return kind === 'a' ? [] : {}
  }
  const make = (ref: Ref, given: string): object => {
    const kind = given.toLowerCase()
    if (kind !== given) direct.add(ref)
    const shadow = shadowFor(kind)
    if (kind !== 's') {
      const traps = new Traps(ref)
      traps.proxy = new options.nativeProxy(shadow, traps)
      return traps.proxy
    }
    for (const key of ['name', 'length']) Reflect.deleteProperty(shadow, key)
    return new options.nativeProxy(shadow, new CallTraps(ref))
  }
  return { make, invokeSlot }
}
