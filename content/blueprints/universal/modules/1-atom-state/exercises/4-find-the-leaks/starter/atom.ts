/** What is stored of {ENTITY|a}, and what an import brings. */
export interface Snapshot {
  readonly id: string
  readonly {METRIC|camel}: number
  readonly keywords: string[]
}

export type Trend = 'rising' | 'falling' | 'steady'

/** As many as the trend looks at. */
const trendLength = 3
const recent: number[] = []

/** Stands for {ENTITY|a}. The {METRIC} is finite and never negative. */
export class {ENTITY|pascal} {
  readonly #id: string
  #{METRIC|camel}: number
  #keywords: string[]
  #highest: number

  constructor(snapshot: Snapshot) {
    this.#id = snapshot.id
    this.#{METRIC|camel} = validOrThrow(snapshot.{METRIC|camel})
    this.#keywords = snapshot.keywords
    this.#highest = this.#{METRIC|camel}
    this.#pushRecent(this.#{METRIC|camel})
  }

  get id(): string {
    return this.#id
  }

  get {METRIC|camel}(): number {
    return this.#{METRIC|camel}
  }

  get highest(): number {
    return this.#highest
  }

  get keywords(): readonly string[] {
    return this.#keywords
  }

  get trend(): Trend {
    const first = recent[0] ?? this.#{METRIC|camel}
    if (this.#{METRIC|camel} > first) return 'rising'
    return this.#{METRIC|camel} < first ? 'falling' : 'steady'
  }

  {ACTION|camel}({METRIC|camel}: number): void {
    const next = validOrThrow({METRIC|camel})
    this.#{METRIC|camel} = next
    this.#highest = Math.max(this.#highest, next)
    this.#pushRecent(next)
  }

  addKeyword(input: string): void {
    if (!this.#keywords.includes(input)) this.#keywords.push(input)
  }

  /** For a number that was never true. */
  correctTo({METRIC|camel}: number): void {
    const next = validOrThrow({METRIC|camel})
    this.#{METRIC|camel} = next
    recent[recent.length - 1] = next
  }

  /** Starts again from what was stored. */
  resetTo(snapshot: Snapshot): void {
    if (snapshot.id !== this.#id) throw new RangeError(`This is ${this.#id}, not ${snapshot.id}`)
    this.#{METRIC|camel} = snapshot.{METRIC|camel}
    this.#keywords = [...snapshot.keywords]
    this.#highest = this.#{METRIC|camel}
    recent.length = 0
    this.#pushRecent(this.#{METRIC|camel})
  }

  #pushRecent(next: number): void {
    recent.push(next)
    if (recent.length > trendLength) recent.shift()
  }
}

function validOrThrow(input: number): number {
  if (!Number.isFinite(input) || input < 0) throw new RangeError(`The {METRIC} cannot be ${input}`)
  return input
}
