export type Entry = { {ACTOR|camel}: string; {METRIC|camel}: number }
export type Bracket = { readonly label: string; readonly from: number; readonly to: number }

const limit = 1_000_000

/** Without a gap: each bracket goes from its first number up to the next bracket. */
export const brackets: readonly Bracket[] = [
  { label: 'low', from: 0, to: 100 },
  { label: 'middle', from: 100, to: 10_000 },
  { label: 'high', from: 10_000, to: limit },
]

/** The figures on one page: what the {METRIC|plural} of {CONTAINER|a} look like together. */
export class Figures {
  readonly #entries: Entry[] = []

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.add(entry)
  }

  get size(): number {
    return this.#entries.length
  }

  add(entry: Entry): void {
    if (!(entry.{METRIC|camel} >= 0 && entry.{METRIC|camel} <= limit)) {
      throw new RangeError(`The {METRIC} is from 0 to ${limit}.`)
    }
    this.#entries.push({ ...entry })
  }

  /** The sum of all {METRIC|plural}; that of none is 0. */
  sum(): number {
    return this.#amounts().reduce((sum, amount) => sum + amount, 0)
  }

  highest(): number | undefined {
    let highest: number | undefined
    for (const amount of this.#amounts()) if (highest === undefined || amount > highest) highest = amount
    return highest
  }

  /** The one in the middle; of an even number, the half-way point between the two in the middle. */
  median(): number | undefined {
    const sorted = this.#amounts().sort((left, right) => left - right)
    const upper = sorted[Math.floor(sorted.length / 2)]
    const lower = sorted[Math.ceil(sorted.length / 2) - 1]
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
  }

  /** How many are in each bracket, in the order of the brackets. The limit itself belongs to the last one. */
  perBracket(): { label: string; count: number }[] {
    const amounts = this.#amounts()
    return brackets.map(({ label, from, to }) => {
      const isInside = (amount: number) => amount >= from && (amount < to || to === limit)
      return { label, count: amounts.filter(isInside).length }
    })
  }

  /** How many entries each {ACTOR} has, by name. */
  perName(): [name: string, count: number][] {
    const counts = new Map<string, number>()
    for (const entry of this.#entries) {
      counts.set(entry.{ACTOR|camel}, (counts.get(entry.{ACTOR|camel}) ?? 0) + 1)
    }
    return [...counts]
  }

  /** All entries of one {ACTOR}, however the name is typed. */
  of(name: string): Entry[] {
    const wanted = sameSpelling(name)
    const found = this.#entries.filter((entry) => sameSpelling(entry.{ACTOR|camel}) === wanted)
    return found.map((entry) => ({ ...entry }))
  }

  #amounts(): number[] {
    return this.#entries.map((entry) => entry.{METRIC|camel})
  }
}

/** What two ways to type one name have in common. To compare with, not to show. */
function sameSpelling(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}
