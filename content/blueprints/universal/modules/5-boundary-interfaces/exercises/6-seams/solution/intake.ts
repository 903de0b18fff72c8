import { writeJournal } from './journal'
import { drawSerial, readClock } from './machine'

/** {ACTOR|a|capital} would like to {ACTION} the {ENTITY} with this id. */
export interface Wish {
  readonly id: string
  readonly by: string
  readonly madeAt: number
}

export interface Seams {
  readonly now: () => number
  readonly serial: () => number
  readonly append: (line: string) => void
}

const maxAge = 60

export class Intake {
  readonly #taken = new Set<string>()
  readonly #seams: Seams

  constructor({ now = readClock, serial = drawSerial, append = writeJournal }: Partial<Seams> = {}) {
    this.#seams = { now, serial, append }
  }

  settle(wishes: readonly Wish[]): string[] {
    const results: string[] = []
    for (const wish of wishes) {
      if (wish.by.trim() === '') continue
      const result = this.#decide(wish)
      this.#seams.append(`${wish.id}: ${result}`)
      results.push(result)
    }
    return results
  }

  #decide(wish: Wish): string {
    if (this.#seams.now() - wish.madeAt > maxAge) return 'late'
    if (this.#taken.has(wish.id)) return 'taken'
    this.#taken.add(wish.id)
    return `granted ${this.#seams.serial()}`
  }
}
