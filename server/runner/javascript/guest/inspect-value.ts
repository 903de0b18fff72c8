import type { Membrane } from './realm'

export type Inspect = (value: unknown, limits?: { depth: number; characters: number }) => string

type Options = Pick<Membrane, 'brandOf' | 'entriesOf'> & {
  /** The words for what stands for many values, such as `expect.any(Number)`. */
  textFor: (value: object) => string | undefined
}

/** Writes a value out for people. Runs no code of the value: getters are named, not called. Bounded in each direction. */
export function inspectValue({ brandOf, entriesOf, textFor }: Options): Inspect {
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function'
  const quote = (text: string) => `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

  return (root, { depth: deepest, characters } = { depth: 6, characters: 4_000 }) => {
    let left = characters
    const open: object[] = []
    const spend = (text: string) => {
      left -= text.length
      return text
    }
    const primitive = (value: unknown): string => {
      if (typeof value === 'string') {
        const cut = value.length > left ? `${value.slice(0, Math.max(left, 0))}…` : value
        return quote(cut)
      }
      if (typeof value === 'bigint') {
        const text = value.toString().slice(0, 1_000)
        return `${text}n`
      }
      return Object.is(value, -0) ? '-0' : String(value)
    }
    const read = (value: object, key: string | symbol): unknown => Reflect.getOwnPropertyDescriptor(value, key)?.value
    const className = (value: object): string => {
      let step: object | null = value
      for (let hops = 0; step !== null && hops < 20; hops += 1) {
        const own = read(step, 'constructor')
        const name = isObject(own) ? textOf(read(own, 'name')) : ''
        if (name !== '') return name
        step = Reflect.getPrototypeOf(step)
      }
      return ''
    }
    const keyText = (key: string | symbol) => {
      if (typeof key === 'symbol') return `[${String(key)}]`
      return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key)
    }
    const propertyText = (value: object, key: string | symbol, isArrayItem: boolean, depth: number) => {
      const found = Reflect.getOwnPropertyDescriptor(value, key)
      if (found === undefined) return isArrayItem ? '<empty>' : `${keyText(key)}: ?`
      const content = 'value' in found ? write(found.value, depth + 1) : '[Getter]'
      return isArrayItem ? content : `${spend(keyText(key))}: ${content}`
    }
    const lay = (start: string, parts: string[], [before, after]: [string, string], depth: number) => {
      const head = start === '' ? '' : `${start} `
      if (parts.length === 0) return `${head}${before}${after}`
      const line = parts.join(', ')
      const pad = before === '[' ? '' : ' '
      if (line.length + depth * 2 < 72 && !line.includes('\n')) return `${head}${before}${pad}${line}${pad}${after}`
      const indent = '  '.repeat(depth + 1)
      return `${head}${before}\n${indent}${parts.join(`,\n${indent}`)}\n${'  '.repeat(depth)}${after}`
    }
    const bounded = <Item>(items: Item[], each: (item: Item) => string) => {
      const parts: string[] = []
      for (const item of items) {
        if (parts.length >= 200 || left <= 0) {
          parts.push(`… ${items.length - parts.length} more`)
          break
        }
        parts.push(each(item))
      }
      return parts
    }
    const own = (value: object, depth: number, leaveOut: (key: string | symbol) => boolean = () => false) => {
      const keys = Reflect.ownKeys(value).filter(
        (key) => !leaveOut(key) && Reflect.getOwnPropertyDescriptor(value, key)?.enumerable === true,
      )
      return bounded(keys, (key) => propertyText(value, key, false, depth))
    }
    const isIndex = (key: string | symbol) => typeof key === 'string' && /^\d+$/.test(key)
    const array = (value: object, name: string, depth: number) => {
      const length = Number(Reflect.get(value, 'length'))
      const shown = Array.from({ length: Math.min(length, 201) }, (_, at) => String(at))
      const parts = bounded(shown, (key) => propertyText(value, key, true, depth))
      if (length > 201) parts[parts.length - 1] = `… ${length - 200} more`
      const extra = own(value, depth, isIndex)
      return lay(name === 'Array' ? '' : `${name}(${length})`, [...parts, ...extra], ['[', ']'], depth)
    }
    const errorText = (value: object) => {
      const name = textOf(Reflect.get(value, 'name')) || 'Error'
      const message = textOf(Reflect.get(value, 'message')).slice(0, 1_000)
      return `[${name}${message === '' ? '' : `: ${message}`}]`
    }
    const write = (value: unknown, depth: number): string => {
      if (!isObject(value)) return spend(primitive(value))
      const text = textFor(value)
      if (text !== undefined) return spend(text)
      if (open.includes(value)) return spend('[Circular]')
      const brand = brandOf(value)
      if (brand === 'Function') {
        const name = textOf(read(value, 'name'))
        return spend(name === '' ? '[Function (anonymous)]' : `[Function ${name}]`)
      }
      if (brand === 'Error') return spend(errorText(value))
      if (depth >= deepest || left <= 0)
        return spend(brand === 'Array' ? '[Array]' : `[${className(value) || 'Object'}]`)
      open.push(value)
      try {
        return writeObject(value, brand, depth)
      } finally {
        open.pop()
      }
    }
    const invoke = (value: object, method: string) => String(Reflect.apply(Reflect.get(value, method), value, []))
    const writeObject = (value: object, brand: string, depth: number): string => {
      const name = className(value)
      if (brand === 'Array' || brand.endsWith('Array')) return array(value, name, depth)
      if (brand === 'Date') {
        const time = Number(invoke(value, 'getTime'))
        return spend(Number.isNaN(time) ? 'Invalid Date' : new Date(time).toISOString())
      }
      if (brand === 'RegExp') return spend(invoke(value, 'toString'))
      if (['Boolean', 'Number', 'String', 'Symbol', 'BigInt'].includes(brand))
        return spend(`[${brand}: ${invoke(value, 'toString')}]`)
      if (brand === 'Map' || brand === 'Set') {
        const entries = entriesOf(value)
        const pair = (entry: unknown) =>
          Array.isArray(entry)
            ? `${write(entry[0], depth + 1)} => ${write(entry[1], depth + 1)}`
            : write(entry, depth + 1)
        const parts = bounded(entries, brand === 'Map' ? pair : (entry) => write(entry, depth + 1))
        return lay(`${name || brand}(${entries.length})`, [...parts, ...own(value, depth)], ['{', '}'], depth)
      }
      const tag = name === 'Object' ? '' : name || '[Object: null prototype]'
      return lay(tag, own(value, depth), ['{', '}'], depth)
    }
    try {
      const text = write(root, 0)
      return text.length > characters ? `${text.slice(0, characters - 1)}…` : text
    } catch {
      return '[a value that cannot be read]'
    }
  }
}
