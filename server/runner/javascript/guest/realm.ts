/**
 * What the files in this folder say to each other. They are the program that runs inside of QuickJS: once in the trusted
 * instance (harness, tests, expected values) and once in the learner's. Each exports one closed function: it may use its
 * parameters and the language's globals, nothing imported but types, because its source text is what gets there.
 */

export type Role = 'trusted' | 'learner'

export type Callable = (this: unknown, ...args: unknown[]) => unknown
export type Key = string | symbol

/** The two functions of the host, and nothing else of it. */
export type HostPort = {
  /** Into the other instance, and its answer. */
  post: (json: string) => string
  /** A service of the host, see host/services.ts. */
  call: (json: string) => string
  /** The function around a module's text. Throws a SyntaxError. */
  compile: (path: string) => Callable
}

/** JSON: a primitive as it is, everything else as a tagged array. */
export type Wire = string | number | boolean | null | Wire[]

/** An object of the other side: by number, or (towards the learner only) an intrinsic by `i7`. */
export type Ref = number | string

export type Property = { flags: number; value: unknown; get: unknown; set: unknown }

/** All own properties of an object of the other side, as they were when control was last there. */
export type Snapshot = {
  brand: string
  proto: object | null
  isExtensible: boolean
  properties: Map<Key, Property>
}

export type Intrinsics = {
  all: (object | symbol)[]
  indexOf: Map<object | symbol, number>
  /** Methods and getters that work on hidden slots, and so only in the instance that has the object. */
  slotFunctions: Set<unknown>
  /** Prototypes and the global object: to be changed by nobody but their own instance. */
  guarded: Set<unknown>
}

export type Exotics = { has: (value: object) => boolean }

export type Brands = { of: (value: object) => string }

export type Membrane = {
  /** Asks the other side; arguments are packed, the answer is unpacked, what it throws is thrown. */
  ask: (op: string, ref: Ref, ...args: unknown[]) => unknown
  handle: (json: string) => string
  isRemote: (value: unknown) => boolean
  /** `Map`, `Date`, `Error`, … by hidden slots, which no property can feign; `Object` for all that is plain. */
  brandOf: (value: object) => string
  /** Pairs of a Map, values of a Set, in one message. */
  entriesOf: (value: object) => unknown[]
  /** Towards the other side it can be called, and nothing about it can be read. */
  seal: (fn: object) => void
  /** Errors that cross with nothing in them. */
  blind: (error: object) => void
  /** The same change in the learner's instance, where the object is an intrinsic such as Math. */
  mirrorSet: (target: object, key: Key, value: unknown) => void
  /** What the other side may ask for by name. */
  answer: (op: string, handler: (...args: unknown[]) => unknown) => void
}

export type Services = {
  (name: 'now' | 'realNow' | 'seed'): number
  (name: 'timer', delay: number, repeat: boolean, isInternal: boolean): number
  (name: string, ...args: unknown[]): unknown
}
