import { type Row, RowStorage } from './storage'

/** What other programs send, as a line of JSON. */
interface Incoming {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly remark?: string
}

/** What other programs get to see. */
export interface View {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly done: boolean
}

export type Refusal = 'not-readable' | 'duplicate' | 'unknown' | 'not-allowed'

export type Answer = { readonly ok: true; readonly view: View } | { readonly ok: false; readonly reason: Refusal }

/** The one file of the {CONTAINER} that other programs import. */
export class Edge {
  readonly #storage = new RowStorage()

  receive(line: string): Answer {
    let incoming: Incoming
    try {
      incoming = JSON.parse(line) as Incoming
    } catch {
      return { ok: false, reason: 'not-readable' }
    }
    if (this.#storage.find(incoming.id) !== undefined) return { ok: false, reason: 'duplicate' }
    const row: Row = {
      id: incoming.id,
      {METRIC|camel}: incoming.{METRIC|camel},
      by: null,
      remark: incoming.remark ?? '',
    }
    this.#storage.add(row)
    return { ok: true, view: toView(row) }
  }

  /** Takes many lines at once; answers for the sender, line by line. */
  receiveAll(text: string): readonly Answer[] {
    const answers: Answer[] = []
    for (const line of text.split('\n')) {
      const answer = this.receive(line)
      if (answer.ok) answers.push(answer)
    }
    return answers
  }

  {ACTION|camel}(id: string, by: string): Answer {
    const row = this.#storage.find(id)
    if (row === undefined) return { ok: false, reason: 'unknown' }
    if (!this.#storage.isAllowed(row)) return { ok: false, reason: 'not-allowed' }
    row.by = by
    return { ok: true, view: toView(row) }
  }

  /** In the order in which they came. */
  list(): readonly View[] {
    return this.#storage.all().map(toView)
  }

  highest(count: number): readonly View[] {
    const ranked = this.#storage.all().sort((a, b) => b.{METRIC|camel} - a.{METRIC|camel})
    return ranked.slice(0, count).map(toView)
  }

  /** For the partner's import: one line of JSON for each. */
  print(): string {
    return this.list().map((view) => JSON.stringify(view)).join('\n')
  }
}

function toView(row: Row): View {
  return { ...row, done: row.by !== null }
}
