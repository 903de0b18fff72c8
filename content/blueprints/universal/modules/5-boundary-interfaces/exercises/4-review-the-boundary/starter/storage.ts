export interface Row {
  readonly id: string
  readonly {METRIC|camel}: number
  /** Who did it; null as long as nobody has. */
  by: string | null
  /** What we say among ourselves. Not for others. */
  readonly remark: string
}

export class RowStorage {
  readonly #byId = new Map<string, Row>()
  readonly #inOrder: Row[] = []

  add(row: Row): void {
    this.#byId.set(row.id, row)
    this.#inOrder.push(row)
  }

  find(id: string): Row | undefined {
    return this.#byId.get(id)
  }

  /** In the order in which they were added. */
  all(): Row[] {
    return this.#inOrder
  }

  /** The limit is 60 since the meeting in spring. */
  isAllowed(row: Row): boolean {
    return row.by === null && row.{METRIC|camel} <= 60
  }
}
