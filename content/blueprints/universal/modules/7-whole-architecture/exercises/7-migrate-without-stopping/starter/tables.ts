/** The old table wrote {METRIC|a} as text, such as "12.5". */
export type OldRow = Readonly<{ id: string; {METRIC|camel}: string }>

/** The new one counts hundredths, such as 1250, so that sums come out right. */
export type NewRow = Readonly<{ id: string; hundredths: number }>

export type Table<Row> = {
  get(id: string): Row | undefined
  /** Writes a row in place of the one with the same id. */
  put(row: Row): void
  /** At most so many rows, in the order of their ids, from the first id above the given one. */
  after(id: string, count: number): readonly Row[]
}

export type Phase = 'before' | 'both' | 'switched' | 'after'

/** How far the migration has come. It has to be written down, because the program may stop at any moment. */
export type Checkpoint = Readonly<{ phase: Phase; copiedTo: string; finished: boolean }>

export type CheckpointStore = { get(): Checkpoint; put(checkpoint: Checkpoint): void }

export const firstCheckpoint: Checkpoint = { phase: 'before', copiedTo: '', finished: false }
