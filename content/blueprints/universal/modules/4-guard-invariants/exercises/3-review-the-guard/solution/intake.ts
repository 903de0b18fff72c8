export type {ENTITY|pascal} = { readonly id: string; readonly {METRIC|camel}: number; readonly {ACTOR|camel}: string }
export type Answer = { ok: boolean; message: string }

type Parsed<Value> = { ok: true; value: Value } | { ok: false; message: string }

const highest = 1_000_000
const range = `Write {METRIC|a} from 0 to ${highest}.`

function parseLine(line: string): Parsed<{ENTITY|pascal}> {
  const input = parseJson(line)
  if (typeof input !== 'object' || input === null) return no('Send one {ENTITY} a line, as a JSON object.')
  const fields = new Map<string, unknown>(Object.entries(input))
  const id = parseName(fields.get('id'))
  if (id === undefined) return no('Give it an id.')
  const name = parseName(fields.get('{ACTOR|camel}'))
  if (name === undefined) return no('Say the name of {ACTOR|a}.')
  const amount = fields.get('{METRIC|camel}')
  if (typeof amount !== 'number' || !isInRange(amount)) return no(range)
  return { ok: true, value: { id, {METRIC|camel}: amount, {ACTOR|camel}: name } }
}

function parseName(input: unknown): string | undefined {
  const name = typeof input === 'string' ? input.trim() : ''
  return name === '' ? undefined : name
}

/** Undefined is what no JSON can say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isInRange = (amount: number): boolean => amount >= 0 && amount <= highest
const yes = (message: string) => ({ ok: true, message }) as const
const no = (message: string) => ({ ok: false, message }) as const

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
    const parsed = parseLine(line)
    if (!parsed.ok) return parsed
    if (this.#held.has(parsed.value.id)) return no(`The id ${parsed.value.id} is taken. Choose another one.`)
    this.#held.set(parsed.value.id, parsed.value)
    return yes(`${parsed.value.id} is in.`)
  }

  /** All of them or none. */
  receiveAll(lines: readonly string[]): Answer {
    const next = new Map<string, {ENTITY|pascal}>()
    for (const [position, line] of lines.entries()) {
      const refuse = (message: string) => no(`Line ${position + 1}: ${message} Nothing was taken in.`)
      const parsed = parseLine(line)
      if (!parsed.ok) return refuse(parsed.message)
      const { id } = parsed.value
      if (this.#held.has(id) || next.has(id)) return refuse(`The id ${id} is taken. Choose another one.`)
      next.set(id, parsed.value)
    }
    for (const [id, each] of next) this.#held.set(id, each)
    return yes(`${next.size} are in.`)
  }

  /** Another {METRIC}, as somebody typed it. */
  revise(id: string, text: string): Answer {
    const known = this.#held.get(id)
    if (known === undefined) return no(`There is no {ENTITY} with the id ${id}.`)
    const amount = /^[0-9]{1,7}(\.[0-9]{1,20})?$/.test(text.trim()) ? Number(text) : Number.NaN
    if (!isInRange(amount)) return no(range)
    this.#held.set(id, { ...known, {METRIC|camel}: amount })
    return yes(`${id} has another {METRIC}.`)
  }

  /** From now on another {ACTOR} answers for it. */
  handOver(id: string, text: string): Answer {
    const known = this.#held.get(id)
    if (known === undefined) return no(`There is no {ENTITY} with the id ${id}.`)
    const name = parseName(text)
    if (name === undefined) return no('Say the name of {ACTOR|a}. Nothing was changed.')
    this.#held.set(id, { ...known, {ACTOR|camel}: name })
    return yes(`${id} was handed over.`)
  }

  toSaved(): string {
    return JSON.stringify([...this.#held.values()].map((each) => JSON.stringify(each)))
  }

  /** Takes in what `toSaved` wrote. */
  readSaved(text: string): Answer {
    const lines = parseJson(text)
    if (!Array.isArray(lines)) return no('This is not what was saved. Nothing was taken in. Look for an earlier copy.')
    return this.receiveAll(lines.map(String))
  }
}
