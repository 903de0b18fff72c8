import type { {ENTITY|pascal} } from './entity'

/** What is urgent may go beyond the limit. */
export type Urgency = 'normal' | 'urgent'

export class {CONTAINER|pascal} {
  readonly #known = new Map<string, {ENTITY|pascal}>()

  constructor(
    readonly name: string,
    readonly limit: number,
  ) {}

  get(id: string): {ENTITY|pascal} | undefined {
    return this.#known.get(id)
  }

  all(): {ENTITY|pascal}[] {
    return [...this.#known.values()]
  }

  check(one: {ENTITY|pascal}, urgency: Urgency = 'normal'): 'duplicate' | 'full' | undefined {
    if (this.#known.has(one.id)) return 'duplicate'
    return urgency === 'normal' && this.#known.size >= this.limit ? 'full' : undefined
  }

  add(one: {ENTITY|pascal}, urgency: Urgency = 'normal'): void {
    const refusal = this.check(one, urgency)
    if (refusal !== undefined) throw new Error(`${this.name} refuses ${one.id}: ${refusal}.`)
    this.#known.set(one.id, one)
  }

  remove(id: string): void {
    this.#known.delete(id)
  }
}
