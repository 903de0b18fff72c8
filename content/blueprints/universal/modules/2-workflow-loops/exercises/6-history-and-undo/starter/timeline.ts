export interface Moment {
  readonly {METRIC|camel}: number
  readonly remarks: readonly string[]
  readonly isClosed: boolean
}

export type LogEntry =
  | { readonly kind: 'changed'; readonly to: number }
  | { readonly kind: 'remarked'; readonly remark: string }
  | { readonly kind: 'closed' }

/** The moment after the entry. */
export function applyEntry(moment: Moment, entry: LogEntry): Moment {
  if (entry.kind === 'changed') return { ...moment, {METRIC|camel}: entry.to }
  if (entry.kind === 'remarked') return { ...moment, remarks: [...moment.remarks, entry.remark] }
  return { ...moment, isClosed: true }
}

export function replayAll(start: Moment, entries: readonly LogEntry[]): Moment {
  return entries.reduce(applyEntry, start)
}

/** A first try: it keeps the last moment, so it can go back by one step, and only once. */
export class Timeline {
  present: Moment
  entries: LogEntry[] = []
  #previous: Moment | undefined

  constructor(start: Moment) {
    this.present = start
  }

  append(entry: LogEntry): void {
    this.#previous = this.present
    this.entries.push(entry)
    this.present = applyEntry(this.present, entry)
  }

  undo(): boolean {
    if (this.#previous === undefined) return false
    this.present = this.#previous
    this.#previous = undefined
    this.entries.pop()
    return true
  }

  redo(): boolean {
    return false
  }

  momentAfter(count: number): Moment {
    throw new Error(`Nobody remembers the moment after ${count} entries`)
  }
}
