import type { Inspect } from './inspect-value'
import type { Services } from './realm'

/** A console whose lines go to the host, as Node would write them. */
export function installConsole(services: Services, inspect: () => Inspect): void {
  const counts = new Map<string, number>()
  const started = new Map<string, number>()
  let indent = ''
  const limits = { depth: 4, characters: 10_000 }
  const show = (value: unknown) => (typeof value === 'string' ? value : inspect()(value, limits))
  const number = (value: unknown, whole: boolean) => {
    if (typeof value === 'symbol' || (typeof value === 'object' && value !== null)) return 'NaN'
    const read = typeof value === 'bigint' ? value : Number(value)
    return typeof read === 'bigint' ? `${read}n` : String(whole ? Math.trunc(read) : read)
  }
  const fill = (template: string, rest: unknown[]) =>
    template.replace(/%[sdifjoOc%]/g, (hole) => {
      if (hole === '%%') return '%'
      if (rest.length === 0) return hole
      const value = rest.shift()
      if (hole === '%c') return ''
      if (hole === '%s') return typeof value === 'string' ? value : show(value)
      if (hole === '%d' || hole === '%f') return number(value, false)
      if (hole === '%i') return number(value, true)
      return hole === '%j' ? String(JSON.stringify(value)) : inspect()(value, limits)
    })
  const write = (...values: unknown[]) => {
    const [first, ...rest] = values
    const start = typeof first === 'string' && rest.length > 0 ? fill(first, rest) : show(first)
    const text = values.length === 0 ? '' : [start, ...rest.map(show)].join(' ')
    services('print', `${indent}${text.split('\n').join(`\n${indent}`)}\n`)
  }
  const table = (rows: unknown, ...others: unknown[]) => {
    if (typeof rows !== 'object' || rows === null) return write(rows, ...others)
    const lines = Object.entries(rows).slice(0, 200)
    const isRecord = (row: unknown): row is object => typeof row === 'object' && row !== null
    const columns = [...new Set(lines.flatMap(([, row]) => (isRecord(row) ? Object.keys(row) : ['Values'])))].slice(
      0,
      30,
    )
    const cell = (row: unknown, column: string) => {
      if (!isRecord(row)) return column === 'Values' ? inspect()(row, limits) : ''
      return column in row ? inspect()(Reflect.get(row, column), limits) : ''
    }
    const cells = [
      ['(index)', ...columns],
      ...lines.map(([key, row]) => [key, ...columns.map((column) => cell(row, column))]),
    ]
    const widths = ['', ...columns].map((_, at) => Math.max(...cells.map((line) => (line[at] ?? '').length)))
    for (const line of cells) write(`│ ${line.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' │ ')} │`)
  }
  const nameOf = (label: unknown) => (label === undefined ? 'default' : String(label))
  const group = (...values: unknown[]) => {
    if (values.length > 0) write(...values)
    if (indent.length < 40) indent += '  '
  }
  const elapsed = (label: unknown) => services('now') - (started.get(nameOf(label)) ?? services('now'))
  const methods: Record<string, (...values: unknown[]) => void> = {
    log: write,
    info: (...values) => write(...values),
    debug: (...values) => write(...values),
    warn: (...values) => write(...values),
    error: (...values) => write(...values),
    trace: (...values) => write('Trace:', ...values),
    dir: (value) => write(value),
    dirxml: (...values) => write(...values),
    table,
    group,
    groupCollapsed: (...values) => group(...values),
    groupEnd: () => {
      indent = indent.slice(2)
    },
    assert: (condition, ...values) => {
      if (!condition) write('Assertion failed', ...values)
    },
    count: (label) => {
      const name = nameOf(label)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      write(`${name}: ${counts.get(name)}`)
    },
    countReset: (label) => {
      counts.delete(nameOf(label))
    },
    time: (label) => {
      started.set(nameOf(label), services('now'))
    },
    timeEnd: (label) => write(`${nameOf(label)}: ${elapsed(label)}ms`),
    timeLog: (label, ...values) => write(`${nameOf(label)}: ${elapsed(label)}ms`, ...values),
    clear: () => undefined,
  }
  const made = Object.assign(Object.create({}), methods)
  Object.defineProperty(globalThis, 'console', { value: made, writable: true, configurable: true })
}
