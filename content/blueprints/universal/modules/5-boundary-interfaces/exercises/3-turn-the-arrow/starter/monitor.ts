import { print } from './printer'
import { settings } from './settings'

export interface {ENTITY|pascal} {
  readonly id: string
  readonly {METRIC|camel}: number
}

/** Agreed with those who build the screen. Nobody calls it yet. */
export interface Outlet {
  append(line: string): void
}

export interface MonitorOptions {
  readonly limit?: number
  readonly outlet?: Outlet
}

export class Monitor {
  constructor(options: MonitorOptions = {}) {
    if (options.limit !== undefined) settings.limit = options.limit
  }

  /** Reports each one above the limit, and says how many there were. */
  check(entries: readonly {ENTITY|pascal}[]): number {
    let reported = 0
    for (const entry of entries) {
      if (entry.{METRIC|camel} <= settings.limit) continue
      if (reported === 0) print(`${settings.heading} ${settings.limit}:`)
      print(`- ${entry.id}: ${entry.{METRIC|camel}}`)
      reported += 1
    }
    return reported
  }
}
