import type { Entry } from './format'

export type Line = Readonly<{ id: string; {METRIC|camel}: number; changes: number }>

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

  async apply(entry: Entry): Promise<void> {
    const before = this.#byId.get(entry.id)
    const line = { id: entry.id, {METRIC|camel}: entry.{METRIC|camel}, changes: (before?.changes ?? 0) + 1 }
    await this.storage.put(line)
    this.#set(line)
  }

  line(id: string): Line | undefined {
    return this.#byId.get(id)
  }

  /** Ids in the order in which they came. */
  arrivals(): string[] {
    return this.#arrivals
  }

  #set(line: Line): void {
    if (!this.#byId.has(line.id)) this.#arrivals.push(line.id)
    this.#byId.set(line.id, line)
  }
}
