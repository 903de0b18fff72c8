import type { Happened } from './events'

export class Highest {
  #leader: Happened | undefined

  apply(event: Happened): void {
    if (this.#leader === undefined || event.{METRIC|camel} > this.#leader.{METRIC|camel}) this.#leader = event
  }

  id(): string | undefined {
    return this.#leader?.id
  }
}
