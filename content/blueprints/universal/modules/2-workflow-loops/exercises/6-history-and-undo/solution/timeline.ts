export interface Moment {
  readonly {METRIC|camel}: number
  readonly remarks: readonly string[]
  readonly isClosed: boolean
}

export type LogEntry =
  | { readonly kind: 'changed'; readonly to: number }
  | { readonly kind: 'remarked'; readonly remark: string }
  | { readonly kind: 'closed' }

/** The moment after the entry. Pure, so that a replay tells the same story each time. */
export function applyEntry(moment: Moment, entry: LogEntry): Moment {
  if (moment.isClosed) throw new RangeError('What is closed does not change any more')
  switch (entry.kind) {
    case 'changed':
      if (!Number.isFinite(entry.to) || entry.to < 0) throw new RangeError(`The {METRIC} cannot be ${entry.to}`)
      return { ...moment, {METRIC|camel}: entry.to }
    case 'remarked':
      if (entry.remark.trim() === '') throw new RangeError('A remark says something')
      return { ...moment, remarks: [...moment.remarks, entry.remark] }
    case 'closed':
      return { ...moment, isClosed: true }
  }
}

export function replayAll(start: Moment, entries: readonly LogEntry[]): Moment {
  return entries.reduce(applyEntry, start)
}

/** What happened, and how much of it counts just now. Everything else is derived from these two. */
export class Timeline {
  readonly #start: Moment
  #log: LogEntry[] = []
  /** Entries before it count. Those after it were undone. */
  #position = 0

  constructor(start: Moment) {
    this.#start = sealed(start)
  }

  get entries(): readonly LogEntry[] {
    return this.#log.slice(0, this.#position)
  }

  get present(): Moment {
    return sealed(replayAll(this.#start, this.entries))
  }

  append(entry: LogEntry): void {
    applyEntry(this.present, entry) // throws before anything is written
    this.#log = [...this.entries, Object.freeze({ ...entry })]
    this.#position = this.#log.length
  }

  undo(): boolean {
    if (this.#position === 0) return false
    this.#position -= 1
    return true
  }

  redo(): boolean {
    if (this.#position === this.#log.length) return false
    this.#position += 1
    return true
  }

  momentAfter(count: number): Moment {
    if (!Number.isInteger(count) || count < 0 || count > this.#position) {
      throw new RangeError(`There is no moment after ${count} of ${this.#position} entries`)
    }
    return sealed(replayAll(this.#start, this.#log.slice(0, count)))
  }
}

/** A copy that nobody can write to. */
function sealed(moment: Moment): Moment {
  return Object.freeze({ ...moment, remarks: Object.freeze([...moment.remarks]) })
}
