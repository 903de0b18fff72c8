import type { answerRequests } from './answer-requests'
import type { makeRemotes } from './make-remotes'
import type { Packing, packValues } from './pack-values'
import type { Brands, Callable, Exotics, HostPort, Intrinsics, Membrane, Ref, Role, Snapshot, Wire } from './realm'
import type { Snapshots, takeSnapshots } from './take-snapshots'

type Options = {
  role: Role
  port: HostPort
  /** As they were before anybody could change them. */
  json: { parse: (text: string) => unknown; stringify: (value: unknown) => string }
  intrinsics: Intrinsics
  brands: Brands
  exotics: Exotics & { native: ProxyConstructor }
  parts: {
    packValues: typeof packValues
    takeSnapshots: typeof takeSnapshots
    makeRemotes: typeof makeRemotes
    answerRequests: typeof answerRequests
  }
}

/** One half of the membrane. Only JSON leaves it, and what comes in is JSON that names objects which were handed out. */
export function joinRealms({
  role,
  port,
  json: { parse, stringify },
  intrinsics,
  brands,
  exotics,
  parts,
}: Options): Membrane {
  const { isArray } = Array
  const canBeRead = (value: unknown) => (typeof value === 'object' && value !== null) || typeof value === 'function'
  const deepest = 100
  const alongside = 256
  const asked = 300
  const mostAsked = 50_000
  const carriers = new Set(['apply', 'construct', 'slot', 'get', 'module'])
  let depth = 0
  let bound = asked // grows while one side only reads

  const forget = () => {
    bound = asked
    snapshots.dropAll()
  }
  const none: Wire[] = []
  const takeFor = (values: unknown[]) => (values.some(canBeRead) ? snapshots.take(values, alongside) : none)
  /** What was read here last is sent along with the next answer: most likely it is read again. */
  const recent: Ref[] = []
  const wantedBy = (refs: Wire | undefined): unknown[] => {
    const found: unknown[] = []
    if (isArray(refs) && refs.length > 0) found.push(packing.own(refs[0]))
    return found
  }
  const send = (op: string, ref: Ref, args: unknown[], isQuiet: boolean): unknown => {
    if (depth >= deepest) throw new RangeError('Maximum call stack size exceeded')
    const snaps = carriers.has(op) ? takeFor(args) : none
    const request = stringify([op, ref, args.map(packing.pack), snaps, carriers.has(op) ? recent : none])
    depth += 1
    let answer: unknown
    try {
      answer = parse(port.post(request))
    } finally {
      depth -= 1
      if (!isQuiet) forget()
    }
    if (!isArray(answer)) throw new TypeError('The other side gave no answer.')
    const wires: Wire[] = answer
    snapshots.keep(wires[2])
    const value = packing.unpack(wires[1])
    if (wires[0] === 0) return value
    throw value
  }
  const ask = (op: string, ref: Ref, ...args: unknown[]) => send(op, ref, args, false)

  const cache = new Map<Ref, Snapshot>()
  const standIns = new Map<Callable, unknown>()
  const standIn = (fn: Callable): unknown => {
    const known = standIns.get(fn)
    if (known !== undefined) return known
    const made = function (this: unknown, ...args: unknown[]) {
      return remotes.invokeSlot(fn, this, args)
    }
    for (const key of ['name', 'length'])
      Reflect.defineProperty(made, key, { value: Reflect.get(fn, key), configurable: true })
    const index = intrinsics.indexOf.get(fn)
    if (index !== undefined) intrinsics.indexOf.set(made, index)
    standIns.set(fn, made)
    return made
  }

  const remotes = parts.makeRemotes({
    packing: () => packing,
    snapshots: () => snapshots,
    cache,
    intrinsics,
    ask,
    askQuietly: (op, ref, ...args) => {
      if (op !== 'snap') return send(op, ref, args, true)
      bound = Math.min(bound * 2, mostAsked)
      recent[0] = ref
      return send(op, ref, [bound], true)
    },
    standIn,
    nativeProxy: exotics.native,
  })
  const packing: Packing = parts.packValues({ role, intrinsics, makeRemote: remotes.make, isExotic: exotics.has })
  const snapshots: Snapshots = parts.takeSnapshots({ role, packing, brands, exotics, cache })
  const answers = parts.answerRequests({ role, packing, intrinsics, brands })

  const boundOf = (args: Wire | undefined) => (isArray(args) ? Math.min(Number(args[0]) || asked, mostAsked) : asked)
  const listOf = (items: unknown[]): Wire => {
    const wire: Wire[] = ['l']
    for (let at = 0; at < items.length; at += 1) wire.push(packing.pack(items[at]))
    return wire
  }
  const answer = (request: unknown): Wire[] => {
    if (!isArray(request)) throw new TypeError('It is not a request.')
    const wires: Wire[] = request
    const op = wires[0]
    const args = wires[2]
    const handler = typeof op === 'string' ? answers.find(op) : undefined
    if (handler === undefined || typeof op !== 'string') throw new TypeError('There is no such request.')
    const target = answers.target(op, wires[1])
    if (op === 'snap') return [0, ['u'], snapshots.take([target], boundOf(args), true)]
    snapshots.keep(wires[3])
    const values = isArray(args) ? args.map(packing.unpack) : []
    const value = handler(target, values)
    if (answers.lists.has(op)) {
      const items = isArray(value) ? value : []
      return [0, listOf(items), snapshots.take(items, 5_000)]
    }
    return [0, packing.pack(value), carriers.has(op) ? takeFor([value].concat(wantedBy(wires[4]))) : none]
  }
  const handle = (json: string): string => {
    forget()
    try {
      return stringify(answer(parse(json)))
    } catch (error) {
      return stringify([1, packing.pack(error), snapshots.take([error], alongside)])
    }
  }

  const brandOf = (value: object): string => {
    const ref = packing.refOf(value)
    if (ref === undefined) return brands.of(value)
    Reflect.isExtensible(value) // brings the copy, if there can be one
    const found = snapshots.kept(ref)?.brand
    if (found !== undefined) return found
    if (typeof value === 'function') return 'Function'
    return isArray(value) ? 'Array' : 'Object'
  }
  return {
    ask,
    handle,
    isRemote: (value) => packing.refOf(value) !== undefined,
    brandOf,
    entriesOf: (value) => {
      const ref = packing.refOf(value)
      if (ref === undefined) return answers.entriesOf(value)
      const found = ask('entries', ref)
      return isArray(found) ? found : []
    },
    seal: packing.seal,
    blind: packing.blind,
    mirrorSet: (target, key, value) => {
      const index = intrinsics.indexOf.get(target)
      if (index !== undefined && role === 'trusted') ask('set', `i${index}`, key, value)
    },
    answer: answers.add,
  }
}
