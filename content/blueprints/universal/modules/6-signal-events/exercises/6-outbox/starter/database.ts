export interface Row {
  readonly by: string | null
  readonly version: number
}

export interface Fact {
  readonly key: string
  readonly type: '{ACTOR|slug}.{ACTION|past|slug}'
  /** Which {ENTITY}. */
  readonly id: string
  /** Counts the facts about one {ENTITY}: 1, 2, 3. */
  readonly version: number
  readonly by: string
}

export interface Entry {
  readonly fact: Fact
  /** How often sending it has failed. */
  readonly attempts: number
  readonly state: 'waiting' | 'sent' | 'parked'
}

export interface Tables {
  readonly rows: Map<string, Row>
  /** Oldest first. */
  readonly outbox: Entry[]
}

export interface Store {
  /** Keeps all that `work` writes, or nothing if it throws. */
  transaction<Result>(work: (tables: Tables) => Result): Result
  look<Result>(choose: (tables: Tables) => Result): Result
}

const copyOf = ({ rows, outbox }: Tables): Tables => ({ rows: new Map(rows), outbox: [...outbox] })

export function makeStore(ids: readonly string[]): Store {
  let tables: Tables = { rows: new Map(ids.map((id) => [id, { by: null, version: 0 }])), outbox: [] }
  return {
    transaction(work) {
      const pending = copyOf(tables)
      const result = work(pending)
      tables = pending
      return result
    },
    look(choose) {
      return choose(copyOf(tables))
    },
  }
}
