/** Stands for {ENTITY|a}, and alone decides what the {METRIC} may become. */
export class {ENTITY|pascal} {
  readonly #id: string
  #{METRIC|camel}: number
  readonly #history: number[] = []

  constructor(id: string, {METRIC|camel}: number) {
    if (id.trim() === '') throw new RangeError('The id of {ENTITY|a} cannot be empty')
    this.#id = id
    this.#{METRIC|camel} = validOrThrow({METRIC|camel})
  }

  get id(): string {
    return this.#id
  }

  get {METRIC|camel}(): number {
    return this.#{METRIC|camel}
  }

  /** The numbers before, oldest first. A copy: whoever asks may do with it what they like. */
  get history(): number[] {
    return [...this.#history]
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    const next = validOrThrow({METRIC|camel})
    this.#history.push(this.#{METRIC|camel})
    this.#{METRIC|camel} = next
  }

  /** For a number that was never true, so the history does not learn of it. */
  correctTo({METRIC|camel}: number): void {
    this.#{METRIC|camel} = validOrThrow({METRIC|camel})
  }
}

function validOrThrow(input: number): number {
  if (!Number.isFinite(input) || input < 0) throw new RangeError(`The {METRIC} cannot be ${input}`)
  return input
}
