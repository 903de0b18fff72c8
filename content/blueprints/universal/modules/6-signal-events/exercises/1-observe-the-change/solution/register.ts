import type { Signal } from './signal'

/** The {METRIC} of {ENTITY|a} is another one now. */
export interface Changed {
  readonly type: '{METRIC|slug}.changed'
  readonly id: string
  readonly from: number
  readonly to: number
  /** Counts the changes of one {ENTITY}: 2 for the first. */
  readonly version: number
}

interface Kept {
  readonly {METRIC|camel}: number
  readonly version: number
}

export class Register {
  readonly #signal: Signal<Changed>
  readonly #byId = new Map<string, Kept>()

  constructor(signal: Signal<Changed>) {
    this.#signal = signal
  }

  add(id: string, {METRIC|camel}: number): void {
    if (this.#byId.has(id)) throw new Error(`${id} is there already.`)
    requireFinite({METRIC|camel})
    this.#byId.set(id, { {METRIC|camel}, version: 1 })
  }

  current(id: string): number | undefined {
    return this.#byId.get(id)?.{METRIC|camel}
  }

  change(id: string, to: number): void {
    const before = this.#byId.get(id)
    if (before === undefined) throw new Error(`There is no ${id}.`)
    requireFinite(to)
    const from = before.{METRIC|camel}
    if (from === to) return
    const version = before.version + 1
    this.#byId.set(id, { {METRIC|camel}: to, version })
    this.#signal.tell(Object.freeze({ type: '{METRIC|slug}.changed', id, from, to, version }))
  }
}

function requireFinite(number: number): void {
  if (!Number.isFinite(number)) throw new RangeError(`${number} is no number that can be kept.`)
}
