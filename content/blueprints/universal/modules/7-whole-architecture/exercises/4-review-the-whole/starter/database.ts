export type Row = { id: string; {METRIC|camel}: number; state: string; place: string }

/** One row for each id. `put` writes a row in place of the one before, wholly or not at all. */
class Database {
  readonly #rows = new Map<string, Row>()

  async put(row: Row): Promise<void> {
    this.#rows.set(row.id, { ...row })
  }

  async all(): Promise<Row[]> {
    return [...this.#rows.values()].map((row) => ({ ...row }))
  }
}

export const database = new Database()
