import type { {ENTITY|pascal}, Reaction } from './events'

export class Desk {
  readonly #done = new Set<string>()
  readonly #tell: Reaction

  constructor(tell: Reaction) {
    this.#tell = tell
  }

  /** False if it was done before. */
  {ACTION|camel}({ id, {METRIC|camel} }: {ENTITY|pascal}, by: string): boolean {
    if (this.#done.has(id)) return false
    this.#done.add(id)
    this.#tell(Object.freeze({ type: '{ACTOR|slug}.{ACTION|past|slug}', id, {METRIC|camel}, by }))
    return true
  }
}
