import type { {ENTITY|pascal} } from './entity'
import { accept, type Result, refuse } from './result'
import type { State } from './workflow'

export class {CONTAINER|pascal} {
  readonly limit: number
  readonly known: {ENTITY|pascal}[] = []

  constructor(limit: number, known: Iterable<{ENTITY|pascal}> = []) {
    this.limit = limit
    for (const one of known) this.known.push(one)
  }

  get(id: string): {ENTITY|pascal} | undefined {
    return this.known.find((one) => one.id === id)
  }

  get free(): number {
    return this.limit - this.known.length
  }

  check(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    if (this.free < 0) return refuse('full')
    return accept(one)
  }

  add(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    const checked = this.check(one)
    if (checked.ok) this.known.push(one)
    return checked
  }

  replace(one: {ENTITY|pascal}): Result<{ENTITY|pascal}> {
    const at = this.known.findIndex((known) => known.id === one.id)
    this.known[at] = one
    return accept(one)
  }

  counts(): Record<State, number> {
    const counts = { registered: 0, ready: 0, done: 0, withdrawn: 0 }
    for (const { state } of this.known) counts[state] += 1
    return counts
  }

  ranked(): {ENTITY|pascal}[] {
    return this.known.sort((one, other) => other.{METRIC|camel} - one.{METRIC|camel})
  }
}
