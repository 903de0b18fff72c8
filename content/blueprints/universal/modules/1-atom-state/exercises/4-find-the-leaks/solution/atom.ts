/** What is stored of {ENTITY|a}, and what an import brings. */
export interface Snapshot {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly keywords: readonly string[]
}

export type Trend = 'rising' | 'falling' | 'steady'

/** As many as the trend looks at. */
const trendLength = 3

/** Stands for {ENTITY|a}. The {METRIC} is finite and never negative. */
export class {ENTITY|pascal} {
  readonly #id: string
  /** Oldest first, never empty. What it is now, its highest and its trend are all read from here. */
  #history: [number, ...number[]]
  #keywords: string[]

  constructor(snapshot: Snapshot) {
    this.#id = snapshot.id
    this.#history = [validOrThrow(snapshot.{METRIC|camel})]
    this.#keywords = [...snapshot.keywords]
  }

  get id(): string {
    return this.#id
  }

  get {METRIC|camel}(): number {
    return this.#history.at(-1) ?? this.#history[0]
  }

  get highest(): number {
    return this.#history.reduce((highest, one) => Math.max(highest, one))
  }

  get keywords(): readonly string[] {
    return [...this.#keywords]
  }

  get trend(): Trend {
    const first = this.#history.at(-trendLength) ?? this.#history[0]
    if (this.{METRIC|camel} > first) return 'rising'
    return this.{METRIC|camel} < first ? 'falling' : 'steady'
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    this.#history.push(validOrThrow({METRIC|camel}))
  }

  addKeyword(input: string): void {
    if (!this.#keywords.includes(input)) this.#keywords.push(input)
  }

  /** For a number that was never true. */
  correctTo({METRIC|camel}: number): void {
    this.#history[this.#history.length - 1] = validOrThrow({METRIC|camel})
  }

  /** Starts again from what was stored. */
  resetTo(snapshot: Snapshot): void {
    if (snapshot.id !== this.#id) throw new RangeError(`This is ${this.#id}, not ${snapshot.id}`)
    this.#history = [validOrThrow(snapshot.{METRIC|camel})]
    this.#keywords = [...snapshot.keywords]
  }
}

function validOrThrow(input: number): number {
  if (!Number.isFinite(input) || input < 0) throw new RangeError(`The {METRIC} cannot be ${input}`)
  return input
}
