export type Problem = { field: string; message: string }
export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }

const limit = 1_000_000
const longestId = 40
const mostAtOnce = 1_000

export class {ENTITY|pascal} {
  readonly #id: string
  readonly #{METRIC|camel}: number

  private constructor(id: string, {METRIC|camel}: number) {
    this.#id = id
    this.#{METRIC|camel} = {METRIC|camel}
  }

  get id(): string {
    return this.#id
  }

  get {METRIC|camel}(): number {
    return this.#{METRIC|camel}
  }

  static parse(input: unknown): Parsed<{ENTITY|pascal}> {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return refused('', 'Send an object with the fields id and {METRIC|camel}.')
    }
    const id = readId('id' in input ? input.id : undefined)
    const amount = readAmount('{METRIC|camel}' in input ? input.{METRIC|camel} : undefined)

    const problems: Problem[] = []
    if (id === undefined) problems.push({ field: 'id', message: `Give it an id of 1 to ${longestId} characters.` })
    if (amount === undefined) {
      problems.push({ field: '{METRIC|camel}', message: `Write a number from 0 to ${limit}, with digits only.` })
    }
    if (id === undefined || amount === undefined) return { ok: false, problems }
    return { ok: true, value: new {ENTITY|pascal}(id, amount) }
  }

  static parseAll(input: unknown): Parsed<{ENTITY|pascal}[]> {
    if (!Array.isArray(input)) return refused('', 'Send a list.')
    if (input.length > mostAtOnce) return refused('', `Send at most ${mostAtOnce} at once.`)

    const value: {ENTITY|pascal}[] = []
    const problems: Problem[] = []
    const seen = new Set<string>()
    for (const [position, each] of input.entries()) {
      const parsed = {ENTITY|pascal}.parse(each)
      if (!parsed.ok) {
        for (const { field, message } of parsed.problems) problems.push({ field: `${position}.${field}`, message })
        continue
      }
      if (seen.has(parsed.value.id)) {
        problems.push({ field: `${position}.id`, message: 'An earlier one has the same id. Give this one another.' })
      }
      seen.add(parsed.value.id)
      value.push(parsed.value)
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
  }
}

function refused(field: string, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ field, message }] }
}

function readId(input: unknown): string | undefined {
  if (typeof input !== 'string') return undefined
  const id = input.trim().normalize('NFC')
  return id !== '' && [...id].length <= longestId ? id : undefined
}

function readAmount(input: unknown): number | undefined {
  const amount = typeof input === 'string' ? readDigits(input.trim()) : input
  // Says what is allowed: NaN is neither too small nor too large.
  if (typeof amount !== 'number' || !(amount >= 0 && amount <= limit)) return undefined
  return amount + 0
}

function readDigits(text: string): number | undefined {
  return /^[0-9]{1,7}(\.[0-9]{1,20})?$/.test(text) ? Number(text) : undefined
}
