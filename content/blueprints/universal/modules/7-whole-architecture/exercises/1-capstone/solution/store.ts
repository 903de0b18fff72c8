import type { Store } from './app'
import { type Claims, {ENTITY|pascal} } from './entity'
import { type Result, refuse } from './result'
import type { State } from './workflow'

/** How {ENTITY|a} is written down today. Only this file knows. */
type Row = { format: 2; id: string; {METRIC|camel}: number; state: State }

/** A store that forgets when the program ends. Rows are text in here, as in a file, so that nobody can hold on to one. */
export class MemoryStore implements Store {
  readonly #lines: string[] = []
  readonly #lineOf = new Map<string, number>()

  constructor(rows: readonly unknown[] = []) {
    for (const row of rows) {
      const at = this.#lines.push(JSON.stringify(row ?? null)) - 1
      const found = fromRow(row)
      // A row that cannot be read gets no id, and so is never written over.
      if (found.ok) this.#lineOf.set(found.value.id, at)
    }
  }

  rows(): unknown[] {
    return this.#lines.map((line): unknown => JSON.parse(line))
  }

  async fetchAll(): Promise<{ readable: {ENTITY|pascal}[]; unreadable: number }> {
    const readable: {ENTITY|pascal}[] = []
    let unreadable = 0
    for (const row of this.rows()) {
      const found = fromRow(row)
      if (found.ok) readable.push(found.value)
      else unreadable += 1
    }
    return { readable, unreadable }
  }

  async save({ id, {METRIC|camel}, state }: {ENTITY|pascal}): Promise<void> {
    const row: Row = { format: 2, id, {METRIC|camel}, state }
    const at = this.#lineOf.get(id) ?? this.#lines.length
    this.#lines[at] = JSON.stringify(row)
    this.#lineOf.set(id, at)
  }
}

/** Format 1 comes from the time before the workflow: it has no `format`, and `finished` in place of `state`. */
function fromRow(row: unknown): Result<{ENTITY|pascal}> {
  if (typeof row !== 'object' || row === null) return refuse('malformed')
  const { format, finished, ...claims }: Claims & { format?: unknown; finished?: unknown } = row
  if (format === 2) return {ENTITY|pascal}.fromClaims(claims)
  if (format !== undefined || typeof finished !== 'boolean') return refuse('malformed')
  return {ENTITY|pascal}.fromClaims({ ...claims, state: finished ? 'done' : 'registered' })
}
