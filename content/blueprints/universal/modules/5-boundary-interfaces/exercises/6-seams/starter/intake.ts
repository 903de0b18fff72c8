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

export class Intake {
  readonly #taken = new Set<string>()

  /** The shape is agreed on with those who call it. Nothing inside uses it yet. */
  constructor(seams: Partial<Seams> = {}) {}

  settle(wishes: readonly Wish[]): string[] {
    const results: string[] = []
    for (const wish of wishes) {
      if (wish.by.trim() === '') continue
      if (readClock() - wish.madeAt > 60) {
        writeJournal(`${wish.id}: late`)
        results.push('late')
      } else {
        if (this.#taken.has(wish.id)) {
          writeJournal(`${wish.id}: taken`)
          results.push('taken')
        } else {
          this.#taken.add(wish.id)
          const number = drawSerial()
          writeJournal(`${wish.id}: granted ${number}`)
          results.push(`granted ${number}`)
        }
      }
    }
    return results
  }
}
