import { toHundredths, toText } from './convert'
import {
  type Checkpoint,
  type CheckpointStore,
  firstCheckpoint,
  type NewRow,
  type OldRow,
  type Phase,
  type Table,
} from './tables'

export type PhaseChange = { ok: true; phase: Phase } | { ok: false; reason: 'not_copied' | 'differs' | 'too_late' }
export type Copied = { copied: number; unreadable: string[]; finished: boolean }

type Side = { get(id: string): number | undefined; put(id: string, hundredths: number): void }

/** The side that is read is written first: it is the truth, and the other can always be mended from it. */
const roles = {
  before: { truth: 'old', follower: undefined },
  both: { truth: 'old', follower: 'new' },
  switched: { truth: 'new', follower: 'old' },
  after: { truth: 'new', follower: undefined },
} as const

type Needs = { oldTable: Table<OldRow>; newTable: Table<NewRow>; checkpoints: CheckpointStore }

export class Migration {
  readonly #oldTable: Table<OldRow>
  readonly #newTable: Table<NewRow>
  readonly #checkpoints: CheckpointStore
  readonly #sides: { old: Side; new: Side }

  constructor({ oldTable, newTable, checkpoints }: Needs) {
    this.#oldTable = oldTable
    this.#newTable = newTable
    this.#checkpoints = checkpoints
    this.#sides = {
      old: {
        get: (id) => toHundredths(oldTable.get(id)?.{METRIC|camel} ?? ''),
        put: (id, hundredths) => oldTable.put({ id, {METRIC|camel}: toText(hundredths) }),
      },
      new: {
        get: (id) => newTable.get(id)?.hundredths,
        put: (id, hundredths) => newTable.put({ id, hundredths }),
      },
    }
  }

  get phase(): Phase {
    return this.#checkpoints.get().phase
  }

  get(id: string): number | undefined {
    return this.#sides[roles[this.phase].truth].get(id)
  }

  put(id: string, hundredths: number): void {
    if (!Number.isSafeInteger(hundredths) || hundredths < 0) throw new RangeError('Hundredths are whole and not negative.')
    const { truth, follower } = roles[this.phase]
    this.#sides[truth].put(id, hundredths)
    if (follower !== undefined) this.#sides[follower].put(id, hundredths)
  }

  /** The next rows. The checkpoint comes last: a batch that was cut short is copied again, and that does no harm. */
  copy(count: number): Copied {
    const checkpoint = this.#checkpoints.get()
    if (checkpoint.phase !== 'both') throw new Error(`There is nothing to copy in the phase "${checkpoint.phase}".`)
    if (!Number.isInteger(count) || count < 1) throw new RangeError('Copy at least one row.')
    const rows = this.#oldTable.after(checkpoint.copiedTo, count)
    const unreadable = rows.map(({ id }) => id).filter((id) => !this.sync(id))
    const finished = rows.length < count
    this.#checkpoints.put({ phase: 'both', copiedTo: rows.at(-1)?.id ?? checkpoint.copiedTo, finished })
    return { copied: rows.length - unreadable.length, unreadable, finished }
  }

  /** Copies from the side that is read to the other. Says whether that was possible. */
  sync(id: string): boolean {
    const { truth, follower } = roles[this.phase]
    const hundredths = this.#sides[truth].get(id)
    if (hundredths === undefined || follower === undefined) return false
    this.#sides[follower].put(id, hundredths)
    return true
  }

  /** Every id on which the two sides do not agree. A side that cannot be read agrees with nothing. */
  differences(): string[] {
    const ids = new Set([...idsOf(this.#oldTable), ...idsOf(this.#newTable)])
    return [...ids].filter((id) => {
      const hundredths = this.#sides.old.get(id)
      return hundredths === undefined || hundredths !== this.#sides.new.get(id)
    })
  }

  forward(): PhaseChange {
    const checkpoint = this.#checkpoints.get()
    switch (checkpoint.phase) {
      case 'before':
        // What an earlier attempt has copied is out of date by now.
        return this.#enter({ ...firstCheckpoint, phase: 'both' })
      case 'both':
        if (!checkpoint.finished) return { ok: false, reason: 'not_copied' }
        if (this.differences().length > 0) return { ok: false, reason: 'differs' }
        return this.#enter({ ...checkpoint, phase: 'switched' })
      case 'switched':
        return this.#enter({ ...checkpoint, phase: 'after' })
      case 'after':
        return { ok: true, phase: 'after' }
    }
  }

  back(): PhaseChange {
    const checkpoint = this.#checkpoints.get()
    switch (checkpoint.phase) {
      case 'before':
      case 'both':
        return this.#enter(firstCheckpoint)
      case 'switched':
        if (this.differences().length > 0) return { ok: false, reason: 'differs' }
        return this.#enter({ ...checkpoint, phase: 'both' })
      case 'after':
        return { ok: false, reason: 'too_late' }
    }
  }

  #enter(checkpoint: Checkpoint): PhaseChange {
    this.#checkpoints.put(checkpoint)
    return { ok: true, phase: checkpoint.phase }
  }
}

function* idsOf(table: Table<{ id: string }>, pageSize = 100): Generator<string> {
  for (let page = table.after('', pageSize); ; ) {
    for (const { id } of page) yield id
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    page = table.after(last.id, pageSize)
  }
}
