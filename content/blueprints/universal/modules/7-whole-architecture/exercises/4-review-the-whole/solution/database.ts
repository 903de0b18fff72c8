import type { {ENTITY|pascal} } from './entity'
import type { Store } from './transfer'

export type Row = { id: string; {METRIC|camel}: number; state: string; place: string }

/** One row for each id. `save` writes a row in place of the one before, wholly or not at all. */
export class Database implements Store {
  readonly #rows = new Map<string, Row>()

  async save({ id, {METRIC|camel}, state }: {ENTITY|pascal}, place: string): Promise<void> {
    this.#rows.set(id, { id, {METRIC|camel}, state, place })
  }

  async all(): Promise<Row[]> {
    return [...this.#rows.values()].map((row) => ({ ...row }))
  }
}
