/** What programs expect around the language, as far as it needs no world outside. */
export function installWeb(): void {
  const define = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true })

  class TextEncoder {
    readonly encoding = 'utf-8'
    encode(given: unknown = '') {
      const bytes: number[] = []
      for (const character of String(given)) {
        const read = character.codePointAt(0) ?? 0
        const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read
        if (code < 0x80) bytes.push(code)
        else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
        else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
        else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
      }
      return new Uint8Array(bytes)
    }
  }

  /** How many bytes come after this one; -1: it begins nothing. */
  const followersOf = (first: number) => {
    if (first < 0x80) return 0
    const kind = [0xf0, 0xe0, 0xc0].findIndex((least) => first >= least)
    return kind < 0 ? -1 : 3 - kind
  }
  class TextDecoder {
    readonly encoding = 'utf-8'
    decode(given?: ArrayBuffer | ArrayBufferView) {
      if (given === undefined) return ''
      const bytes = ArrayBuffer.isView(given)
        ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
        : new Uint8Array(given)
      const parts: string[] = []
      for (let at = 0; at < bytes.length; ) {
        const first = bytes[at] ?? 0
        const more = followersOf(first)
        let code = more === 0 ? first : first & (0x3f >> more)
        let used = 1
        while (used <= more && ((bytes[at + used] ?? 0) & 0xc0) === 0x80) {
          code = (code << 6) | ((bytes[at + used] ?? 0) & 63)
          used += 1
        }
        const isWhole = more >= 0 && used === more + 1 && code <= 0x10ffff
        parts.push(isWhole ? String.fromCodePoint(code) : '\ufffd')
        at += used
      }
      return parts.join('')
    }
  }

  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const btoa = (given: unknown) => {
    const text = String(given)
    let out = ''
    for (let at = 0; at < text.length; at += 3) {
      const codes = [0, 1, 2].map((next) => text.charCodeAt(at + next))
      if (codes.some((code) => code > 255)) throw new RangeError('btoa takes characters up to U+00FF only.')
      const [first = 0, second = 0, third = 0] = codes.map((code) => code || 0)
      const bits = (first << 16) | (second << 8) | third
      const quad = [18, 12, 6, 0].map((shift) => letters[(bits >> shift) & 63]).join('')
      const missing = Math.max(0, at + 3 - text.length)
      out += quad.slice(0, 4 - missing) + '='.repeat(missing)
    }
    return out
  }
  const atob = (given: unknown) => {
    const text = String(given).replace(/[\s=]/g, '')
    let out = ''
    let bits = 0
    let count = 0
    for (const letter of text) {
      const value = letters.indexOf(letter)
      if (value < 0) throw new SyntaxError('atob was given something that is not base64.')
      bits = ((bits << 6) | value) & 0xffffff
      count += 6
      if (count < 8) continue
      count -= 8
      out += String.fromCharCode((bits >> count) & 255)
    }
    return out
  }

  const refuse = (value: unknown): never => {
    throw new TypeError(`${typeof value === 'symbol' ? 'A symbol' : 'A function'} could not be cloned.`)
  }
  const structuredClone = (root: unknown): unknown => {
    const done = new Map<unknown, unknown>()
    const copy = (value: unknown): unknown => {
      if (typeof value === 'function' || typeof value === 'symbol') return refuse(value)
      if (typeof value !== 'object' || value === null) return value
      if (done.has(value)) return done.get(value)
      const keep = <Made>(made: Made): Made => {
        done.set(value, made)
        return made
      }
      if (Array.isArray(value)) {
        const made = keep(new Array<unknown>(value.length))
        for (const key of Object.keys(value)) Reflect.set(made, key, copy(Reflect.get(value, key)))
        return made
      }
      if (value instanceof Date) return keep(new Date(value.getTime()))
      if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags))
      if (value instanceof Map) {
        const made = keep(new Map<unknown, unknown>())
        for (const [key, item] of value) made.set(copy(key), copy(item))
        return made
      }
      if (value instanceof Set) {
        const made = keep(new Set<unknown>())
        for (const item of value) made.add(copy(item))
        return made
      }
      if (value instanceof ArrayBuffer) return keep(value.slice(0))
      if (ArrayBuffer.isView(value)) {
        const maker: unknown = Reflect.get(value, 'constructor')
        return typeof maker === 'function' ? keep(Reflect.construct(maker, [value])) : {}
      }
      if (value instanceof Error) {
        const made = keep(new Error(value.message))
        made.name = value.name
        return made
      }
      if (value instanceof Promise || value instanceof WeakMap || value instanceof WeakSet)
        return refuse(() => undefined)
      const made = keep<Record<string, unknown>>({})
      for (const key of Object.keys(value)) made[key] = copy(Reflect.get(value, key))
      return made
    }
    return copy(root)
  }
  for (const [name, value] of Object.entries({ TextEncoder, TextDecoder, btoa, atob, structuredClone }))
    define(name, value)
  define('global', globalThis)
  // A stack that runs out is a RangeError to everybody who wrote tests elsewhere.
  const internal: unknown = Reflect.get(globalThis, 'InternalError')
  if (typeof internal === 'function') Object.setPrototypeOf(internal.prototype, RangeError.prototype)
}
