import type { Happened } from './events'

export class Counts {
  readonly #byName = new Map<string, number>()

  apply({ by }: Happened): void {
    this.#byName.set(by, this.countOf(by) + 1)
  }

  countOf(name: string): number {
    return this.#byName.get(name) ?? 0
  }
}
