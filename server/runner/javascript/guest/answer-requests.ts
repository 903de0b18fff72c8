import type { Packing } from './pack-values'
import type { Brands, Callable, Intrinsics, Key, Role, Wire } from './realm'

type Handler = (target: object, args: unknown[]) => unknown
export type Answers = {
  /** What is sent back as a list of values, not as one. */
  lists: Set<string>
  find: (op: string) => Handler | undefined
  add: (op: string, handler: (...args: unknown[]) => unknown) => void
  target: (op: string, ref: Wire | undefined) => object
  /** Pairs of a Map, values of a Set. */
  entriesOf: (value: object) => unknown[]
}

type Options = { role: Role; packing: Packing; intrinsics: Intrinsics; brands: Brands }

/**
 * What the other side may do with an object that it was given, and nothing else. In the trusted instance every request is
 * taken to be forged: it names an object that was handed out, or it is refused.
 */
export function answerRequests({ role, packing, intrinsics, brands }: Options): Answers {
  const isCallable = (value: unknown): value is Callable => typeof value === 'function'
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || isCallable(value)
  const functionText: unknown = Function.prototype.toString
  const isHidden = (target: object, key: unknown) =>
    role === 'trusted' && key === 'stack' && brands.of(target) === 'Error'
  const keyOf = (value: unknown): Key => (typeof value === 'symbol' ? value : String(value))
  const callable = (value: unknown): Callable => {
    if (!isCallable(value)) throw new TypeError('It is not a function.')
    return value
  }
  const construct = (target: Callable, args: unknown[]): unknown => {
    const by = args.shift() ?? target
    return Reflect.construct(target, args, callable(by))
  }
  const describe: Handler = (target, [given]) => {
    const key = keyOf(given)
    const found = Reflect.getOwnPropertyDescriptor(target, key)
    if (found === undefined) return []
    const isAccessor = found.get !== undefined || found.set !== undefined
    const flag = (value: unknown, bit: number) => (value === true ? bit : 0)
    const flags =
      flag(found.writable, 1) | flag(found.enumerable, 2) | flag(found.configurable, 4) | flag(isAccessor, 8)
    return [flags, isHidden(target, key) ? '' : found.value, found.get, found.set]
  }
  const define: Handler = (target, [key, parts, ...values]) => {
    const change: Record<string, unknown> = {}
    const allowed = ['value', 'writable', 'enumerable', 'configurable', 'get', 'set']
    const names = String(parts).split(',')
    for (const [at, name] of names.entries()) if (allowed.includes(name)) change[name] = values[at]
    return Reflect.defineProperty(target, keyOf(key), change)
  }
  const entriesOf = (value: object): unknown[] => {
    const brand = brands.of(value)
    if (brand === 'Map') return Array.from(Reflect.apply(Map.prototype.entries, value, []))
    return brand === 'Set' ? Array.from(Reflect.apply(Set.prototype.values, value, [])) : []
  }
  const handlers = new Map<string, Handler>([
    ['apply', (target, args) => Reflect.apply(callable(target), args.shift(), args)],
    ['construct', (target, args) => construct(callable(target), args)],
    ['get', (target, args) => (isHidden(target, args[0]) ? '' : Reflect.get(target, keyOf(args[0]), args[1]))],
    ['set', (target, args) => Reflect.set(target, keyOf(args[0]), args[1])],
    ['has', (target, args) => Reflect.has(target, keyOf(args[0]))],
    ['delete', (target, args) => Reflect.deleteProperty(target, keyOf(args[0]))],
    ['keys', (target) => Reflect.ownKeys(target)],
    ['describe', describe],
    ['define', define],
    ['proto', (target) => Reflect.getPrototypeOf(target)],
    ['inherit', (target, [proto]) => Reflect.setPrototypeOf(target, isObject(proto) ? proto : null)],
    ['open', (target) => Reflect.isExtensible(target)],
    ['close', (target) => Reflect.preventExtensions(target)],
    [
      'slot',
      (target, args) => {
        const fn = args.shift()
        if (!intrinsics.slotFunctions.has(fn)) throw new TypeError('It is not a method of the language.')
        // The text of a test's function may hold what is expected.
        if (role === 'trusted' && fn === functionText) return 'function () { [native code] }'
        return Reflect.apply(callable(fn), target, args)
      },
    ],
    ['snap', () => undefined],
    ['entries', (target) => entriesOf(target)],
  ])
  const free = new Set<string>()
  const nothing = {}
  return {
    lists: new Set(['keys', 'describe', 'entries']),
    entriesOf,
    find: (op) => handlers.get(op),
    add: (op, handler) => {
      free.add(op)
      handlers.set(op, (_target, args) => handler(...args))
    },
    target: (op, ref) => {
      if (free.has(op)) return nothing
      const found = packing.own(ref)
      if (found === undefined) throw new TypeError('There is no such object.')
      if (packing.isSealed(found) && op !== 'apply' && op !== 'construct') throw new TypeError('It can only be called.')
      return found
    },
  }
}
