export interface Row {
  readonly id: string
  readonly {METRIC|camel}: number
  /** Who did it; null as long as nobody has. */
  readonly by: string | null
  /** What we say among ourselves. Not for others. */
  readonly remark: string
}

export class RowStorage {
  readonly #byId = new Map<string, Row>()

  save(row: Row): void {
    this.#byId.set(row.id, Object.freeze({ ...row }))
  }

  find(id: string): Row | undefined {
    return this.#byId.get(id)
  }

  /** A new array each time. */
  all(): Row[] {
    return [...this.#byId.values()]
  }
}
