import type { Row } from './storage'

/** Agreed in spring. A rule of the house, whatever stores the rows. */
const limit = 60

/** What other programs send, as a line of JSON. */
interface Incoming {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly remark: string
}

/** What other programs get to see. */
export interface View {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly done: boolean
}

export type Refusal = 'not-readable' | 'duplicate' | 'unknown' | 'not-allowed'

export type Answer = { readonly ok: true; readonly view: View } | { readonly ok: false; readonly reason: Refusal }

/** What the edge needs of whatever keeps the rows. Whoever starts the program chooses it. */
export interface Rows {
  /** Adds it, or replaces the one with the same id. */
  save(row: Row): void
  find(id: string): Row | undefined
  /** In the order in which they were added, in an array that belongs to the caller. */
  all(): Row[]
}

/** The one file of the {CONTAINER} that other programs import. */
export class Edge {
  readonly #storage: Rows

  constructor(storage: Rows) {
    this.#storage = storage
  }

  receive(line: string): Answer {
    const incoming = parse(line)
    if (incoming === undefined) return { ok: false, reason: 'not-readable' }
    if (this.#storage.find(incoming.id) !== undefined) return { ok: false, reason: 'duplicate' }
    const row: Row = { ...incoming, by: null }
    this.#storage.save(row)
    return { ok: true, view: toView(row) }
  }

  /** Takes many lines at once; answers for the sender, line by line. */
  receiveAll(text: string): readonly Answer[] {
    return text.split('\n').map((line) => this.receive(line))
  }

  {ACTION|camel}(id: string, by: string): Answer {
    const row = this.#storage.find(id)
    if (row === undefined) return { ok: false, reason: 'unknown' }
    if (!isAllowed(row)) return { ok: false, reason: 'not-allowed' }
    const changed: Row = { ...row, by }
    this.#storage.save(changed)
    return { ok: true, view: toView(changed) }
  }

  /** In the order in which they came. */
  list(): readonly View[] {
    return this.#storage.all().map(toView)
  }

  highest(count: number): readonly View[] {
    const ranked = this.#storage.all().sort((a, b) => b.{METRIC|camel} - a.{METRIC|camel})
    return ranked.slice(0, count).map(toView)
  }

  /** For the partner's import: one line of JSON for each. */
  print(): string {
    return this.list().map((view) => JSON.stringify(view)).join('\n')
  }
}

function isAllowed(row: Row): boolean {
  return row.by === null && row.{METRIC|camel} <= limit
}

/** What the line says, field by field, or undefined if it doesn't say it. */
function parse(line: string): Incoming | undefined {
  let said: unknown
  try {
    said = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof said !== 'object' || said === null) return undefined
  const { id, {METRIC|camel}, remark = '' }: Partial<Record<keyof Incoming, unknown>> = said
  if (typeof id !== 'string' || id === '' || typeof remark !== 'string') return undefined
  if (typeof {METRIC|camel} !== 'number' || !Number.isFinite({METRIC|camel})) return undefined
  return { id, {METRIC|camel}, remark }
}

/** Field by field: what is added to a row later stays inside until somebody decides otherwise. */
function toView(row: Row): View {
  return { id: row.id, {METRIC|camel}: row.{METRIC|camel}, done: row.by !== null }
}
