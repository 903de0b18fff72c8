export interface {ENTITY|pascal} {
  readonly id: string
  readonly {METRIC|camel}: number
}

/** Where a report goes. Whoever wants reports implements it. */
export interface Outlet {
  append(line: string): void
}

export interface MonitorOptions {
  readonly limit: number
  readonly outlet: Outlet
}

export class Monitor {
  readonly #limit: number
  readonly #outlet: Outlet

  constructor({ limit, outlet }: MonitorOptions) {
    this.#limit = limit
    this.#outlet = outlet
  }

  /** Reports each one above the limit, and says how many there were. */
  check(entries: readonly {ENTITY|pascal}[]): number {
    const above = entries.filter((entry) => entry.{METRIC|camel} > this.#limit)
    if (above.length > 0) this.#outlet.append(`Above the limit of ${this.#limit}:`)
    for (const entry of above) this.#outlet.append(`- ${entry.id}: ${entry.{METRIC|camel}}`)
    return above.length
  }
}
