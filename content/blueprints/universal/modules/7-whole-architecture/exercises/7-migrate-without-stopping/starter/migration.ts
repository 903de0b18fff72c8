import { toHundredths, toText } from './convert'
import type { CheckpointStore, NewRow, OldRow, Phase, Table } from './tables'

export type PhaseChange = { ok: true; phase: Phase } | { ok: false; reason: 'not_copied' | 'differs' | 'too_late' }
export type Copied = { copied: number; unreadable: string[]; finished: boolean }

type Needs = { oldTable: Table<OldRow>; newTable: Table<NewRow>; checkpoints: CheckpointStore }

export class Migration {
  phase: Phase = 'before'
  readonly oldTable: Table<OldRow>
  readonly newTable: Table<NewRow>
  readonly checkpoints: CheckpointStore

  constructor({ oldTable, newTable, checkpoints }: Needs) {
    this.oldTable = oldTable
    this.newTable = newTable
    this.checkpoints = checkpoints
  }

  get(id: string): number | undefined {
    const isNew = this.phase === 'switched' || this.phase === 'after'
    if (isNew) return this.newTable.get(id)?.hundredths
    const row = this.oldTable.get(id)
    return row && toHundredths(row.{METRIC|camel})
  }

  put(id: string, hundredths: number): void {
    if (this.phase !== 'before') this.newTable.put({ id, hundredths })
    if (this.phase === 'before' || this.phase === 'both') this.oldTable.put({ id, {METRIC|camel}: toText(hundredths) })
  }

  copy(count: number): Copied {
    const checkpoint = this.checkpoints.get()
    const rows = this.oldTable.after(checkpoint.copiedTo, count)
    const finished = rows.length < count
    this.checkpoints.put({ ...checkpoint, copiedTo: rows.at(-1)?.id ?? checkpoint.copiedTo, finished })
    for (const row of rows) this.newTable.put({ id: row.id, hundredths: toHundredths(row.{METRIC|camel}) ?? 0 })
    return { copied: rows.length, unreadable: [], finished }
  }

  sync(id: string): boolean {
    const row = this.oldTable.get(id)
    if (row !== undefined) this.newTable.put({ id, hundredths: toHundredths(row.{METRIC|camel}) ?? 0 })
    return row !== undefined
  }

  differences(): string[] {
    return this.oldTable
      .after('', 100)
      .filter((row) => toHundredths(row.{METRIC|camel}) !== this.newTable.get(row.id)?.hundredths)
      .map((row) => row.id)
  }

  forward(): PhaseChange {
    const next: Record<Phase, Phase> = { before: 'both', both: 'switched', switched: 'after', after: 'after' }
    this.phase = next[this.phase]
    return { ok: true, phase: this.phase }
  }

  back(): PhaseChange {
    const previous: Record<Phase, Phase> = { before: 'before', both: 'before', switched: 'both', after: 'switched' }
    this.phase = previous[this.phase]
    return { ok: true, phase: this.phase }
  }
}
