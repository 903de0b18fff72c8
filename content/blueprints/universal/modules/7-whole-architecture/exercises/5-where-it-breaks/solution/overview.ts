import type { Entry } from './format'

/** `at` is the place of the last entry that the line has in it. */
export type Line = Readonly<{ id: string; {METRIC|camel}: number; changes: number; at: number }>

/** Keeps lines over a restart. */
export type Storage = { all(): Promise<readonly Line[]>; put(line: Line): Promise<void> }

/** Shows each {ENTITY} with the newest {METRIC}, and how often that has changed. */
export class Overview {
  readonly #byId = new Map<string, Line>()
  readonly #arrivals: string[] = []

  private constructor(private readonly storage: Storage) {}

  static async open(storage: Storage): Promise<Overview> {
    const overview = new Overview(storage)
    for (const line of await storage.all()) overview.#set(line)
    return overview
  }

  /** Entries may come again. The line and the place it has got to are written in one go, so it knows which it has had. */
  async apply({ at, id, {METRIC|camel} }: Entry): Promise<void> {
    const before = this.#byId.get(id)
    if (before !== undefined && at <= before.at) return
    const line = { id, {METRIC|camel}, changes: (before?.changes ?? 0) + 1, at }
    await this.storage.put(line)
    this.#set(line)
  }

  line(id: string): Line | undefined {
    return this.#byId.get(id)
  }

  /** Ids in the order in which they came, in a list that belongs to the caller. */
  arrivals(): string[] {
    return [...this.#arrivals]
  }

  #set(line: Line): void {
    if (!this.#byId.has(line.id)) this.#arrivals.push(line.id)
    this.#byId.set(line.id, line)
  }
}
