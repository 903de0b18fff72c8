import type { {ENTITY|pascal} } from './entity'

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

  check(one: {ENTITY|pascal}): 'duplicate' | 'full' | undefined {
    if (this.#known.has(one.id)) return 'duplicate'
    return this.#known.size >= this.limit ? 'full' : undefined
  }

  add(one: {ENTITY|pascal}): void {
    const refusal = this.check(one)
    if (refusal !== undefined) throw new Error(`${this.name} refuses ${one.id}: ${refusal}.`)
    this.#known.set(one.id, one)
  }

  remove(id: string): void {
    this.#known.delete(id)
  }
}
