export type {ENTITY|pascal} = { id: string; {METRIC|camel}: number; {ACTOR|camel}: string }
export type Answer = { ok: boolean; message: string }

const highest = 1_000_000

function isValid(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false
  const fields = new Map<string, unknown>(Object.entries(input))
  const id = fields.get('id')
  const amount = fields.get('{METRIC|camel}')
  const name = fields.get('{ACTOR|camel}')
  if (typeof id !== 'string' || id.trim() === '') return false
  if (typeof name !== 'string' || name.trim() === '') return false
  return typeof amount === 'number' && amount >= 0 && amount <= highest
}

/** Takes in what other programs send to the {CONTAINER}: one {ENTITY} a line, as JSON. */
export class Intake {
  readonly #held = new Map<string, {ENTITY|pascal}>()

  get size(): number {
    return this.#held.size
  }

  find(id: string): {ENTITY|pascal} | undefined {
    const known = this.#held.get(id)
    return known === undefined ? undefined : { ...known }
  }

  receive(line: string): Answer {
    let input: unknown
    try {
      input = JSON.parse(line)
    } catch {
      return { ok: false, message: 'This is no JSON. Send one {ENTITY} a line.' }
    }
    if (!isValid(input)) return { ok: false, message: 'Error: invalid data' }
    const next = input as {ENTITY|pascal}
    if (this.#held.has(next.id)) {
      return { ok: false, message: `The id ${next.id} is taken. Choose another one.` }
    }
    this.#held.set(next.id, next)
    return { ok: true, message: `${next.id} is in.` }
  }

  receiveAll(lines: readonly string[]): Answer {
    for (const [position, line] of lines.entries()) {
      const answer = this.receive(line)
      if (!answer.ok) return { ok: false, message: `Line ${position + 1}: ${answer.message}` }
    }
    return { ok: true, message: `${lines.length} are in.` }
  }

  /** Another {METRIC}, as somebody typed it. */
  revise(id: string, text: string): Answer {
    const known = this.#held.get(id)
    if (known === undefined) return { ok: false, message: `There is no {ENTITY} with the id ${id}.` }
    const amount = Number(text)
    if (amount < 0 || amount > 100_000) {
      return { ok: false, message: 'Write {METRIC|a} from 0 to 100,000.' }
    }
    known.{METRIC|camel} = amount
    return { ok: true, message: `${id} has another {METRIC}.` }
  }

  /** From now on another {ACTOR} answers for it. */
  handOver(id: string, name: string): Answer {
    const known = this.#held.get(id)
    if (known === undefined) return { ok: false, message: `There is no {ENTITY} with the id ${id}.` }
    known.{ACTOR|camel} = name.trim()
    if (known.{ACTOR|camel} === '') {
      return { ok: false, message: 'Say the name of {ACTOR|a}. Nothing was changed.' }
    }
    return { ok: true, message: `${id} was handed over.` }
  }

  toSaved(): string {
    return JSON.stringify([...this.#held.values()].map((each) => JSON.stringify(each)))
  }

  /** Takes in what `toSaved` wrote. */
  readSaved(text: string): Answer {
    try {
      const lines: unknown = JSON.parse(text)
      return this.receiveAll(Array.isArray(lines) ? lines.map(String) : [])
    } catch {
      return { ok: true, message: '0 are in.' }
    }
  }
}
