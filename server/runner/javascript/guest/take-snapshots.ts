import type { Packing } from './pack-values'
import type { Brands, Exotics, Property, Ref, Role, Snapshot, Wire } from './realm'

export type Snapshots = {
  /** Of these objects of ours, and of those that they lead to, as far as the bound goes. `isAsked`: the first one in any case. */
  take: (roots: unknown[], bound: number, isAsked?: boolean) => Wire[]
  /** Keeps what the other side sent, until control goes there again. */
  keep: (wires: Wire | undefined) => void
  kept: (ref: Ref) => Snapshot | undefined
  drop: (ref: Ref) => void
  dropAll: () => void
}

type Options = { role: Role; packing: Packing; brands: Brands; exotics: Exotics; cache: Map<Ref, Snapshot> }

/**
 * Reading an object of the other side costs a message for each property, so they come all at once. Reading plain
 * properties runs no code, and nobody can change them while control is here: until it goes there again, the copy is as
 * good as the object. Property flags: 1 writable, 2 enumerable, 4 configurable, 8 a getter or setter.
 */
export function takeSnapshots({ role, packing, brands, exotics, cache }: Options): Snapshots {
  const largest = 150_000
  const { isArray } = Array
  const { getOwnPropertyDescriptor, getPrototypeOf, isExtensible, ownKeys } = Reflect
  const isError = (value: object) => role === 'trusted' && brands.of(value) === 'Error'

  const lengthOf = (value: object) => {
    if (!isArray(value) && !ArrayBuffer.isView(value)) return 0
    const length: unknown = Reflect.get(value, 'length')
    return typeof length === 'number' ? length : 0
  }
  const flagsOf = (found: PropertyDescriptor) =>
    (found.writable === true ? 1 : 0) | (found.enumerable === true ? 2 : 0) | (found.configurable === true ? 4 : 0)

  const take = (roots: unknown[], bound: number, isAsked = false): Wire[] => {
    const seen = new Set<unknown>()
    const queue: object[] = []
    const wires: Wire[] = []
    let left = bound
    const add = (value: unknown) => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
      seen.add(value)
      if (packing.refOf(value) === undefined) queue.push(value)
    }
    roots.forEach(add)
    for (let at = 0; at < queue.length && (left > 0 || at === 0); at += 1) {
      const value = queue[at]
      if (value === undefined || exotics.has(value) || packing.isSealed(value)) continue
      const isFirst = at === 0 && isAsked
      // Told before its keys are listed: that alone takes long where there are many.
      if (lengthOf(value) >= (isFirst ? largest : left)) continue
      const packed = packing.pack(value)
      if (!isArray(packed) || packed[0] !== 'o') continue
      const keys = ownKeys(value)
      if (keys.length >= (isFirst ? largest : left)) continue
      left -= keys.length + 1
      const names: Wire[] = []
      const flags: Wire[] = []
      const values: Wire[] = []
      let isPlain = true
      for (let place = 0; place < keys.length; place += 1) {
        const key = keys[place]
        const found = key === undefined ? undefined : getOwnPropertyDescriptor(value, key)
        if (key === undefined || found === undefined) continue
        names.push(typeof key === 'string' ? key : packing.pack(key))
        if (found.get !== undefined || found.set !== undefined) {
          isPlain = false
          flags.push(flagsOf(found) | 8)
          values.push([packing.pack(found.get), packing.pack(found.set)])
          continue
        }
        // Where an error of the tests came about is nothing that the learner's code may read.
        const content = key === 'stack' && isError(value) ? '' : found.value
        const flag = flagsOf(found)
        if (flag !== 7) isPlain = false
        flags.push(flag)
        values.push(typeof content === 'string' ? content : packing.pack(content))
        if (typeof content === 'object') add(content)
      }
      const proto = packing.pack(getPrototypeOf(value))
      wires.push([
        packed[1] ?? null,
        brands.of(value),
        proto,
        isExtensible(value),
        names,
        isPlain ? null : flags,
        values,
      ])
    }
    return wires
  }

  const keyOf = (wire: Wire) => {
    const key = packing.unpack(wire)
    return typeof key === 'symbol' ? key : String(wire)
  }
  const propertyOf = (flags: number, wire: Wire | undefined): Property => {
    if ((flags & 8) === 0) return { flags, value: packing.unpack(wire), get: undefined, set: undefined }
    const pair = isArray(wire) ? wire : []
    return { flags, value: undefined, get: packing.unpack(pair[0]), set: packing.unpack(pair[1]) }
  }
  const keepOne = (wire: Wire) => {
    if (!isArray(wire)) return
    const ref = wire[0]
    const names = wire[4]
    const flags = wire[5]
    const values = wire[6]
    if (typeof ref !== 'number' && typeof ref !== 'string') return
    if (!isArray(names) || !isArray(values)) return
    const properties = new Map<string | symbol, Property>()
    for (let at = 0; at < names.length; at += 1) {
      const flag = isArray(flags) ? flags[at] : 7
      const name = names[at] ?? ''
      const value = values[at]
      const isSimple = flag === 7 && typeof value !== 'object'
      properties.set(
        typeof name === 'string' ? name : keyOf(name),
        isSimple
          ? { flags: 7, value, get: undefined, set: undefined }
          : propertyOf(typeof flag === 'number' ? flag & 15 : 7, value),
      )
    }
    cache.set(ref, {
      brand: typeof wire[1] === 'string' ? wire[1] : 'Object',
      proto: packing.unpackProto(wire[2]),
      isExtensible: wire[3] !== false,
      properties,
    })
  }
  return {
    take,
    keep: (wires) => {
      if (isArray(wires)) wires.forEach(keepOne)
    },
    kept: (ref) => cache.get(ref),
    drop: (ref) => {
      cache.delete(ref)
    },
    dropAll: () => {
      if (cache.size > 0) cache.clear()
    },
  }
}
