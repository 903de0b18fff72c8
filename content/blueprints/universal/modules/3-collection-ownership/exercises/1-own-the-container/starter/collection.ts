export type {ENTITY|pascal} = { id: string; {METRIC|camel}: number }

export class {CONTAINER|pascal} {
  capacity: number
  entries: {ENTITY|pascal}[]
  sum = 0

  constructor(capacity: number, first: {ENTITY|pascal}[] = []) {
    this.capacity = capacity
    this.entries = first
    for (const entry of first) this.sum += entry.{METRIC|camel}
  }

  get size(): number {
    return this.entries.length
  }

  add(entry: {ENTITY|pascal}): void {
    this.entries.push(entry)
    this.sum += entry.{METRIC|camel}
  }

  revise(id: string, {METRIC|camel}: number): void {
    const known = this.find(id)
    if (known !== undefined) known.{METRIC|camel} = {METRIC|camel}
  }

  remove(id: string): boolean {
    const position = this.entries.findIndex((entry) => entry.id === id)
    if (position === -1) return false
    this.entries.splice(position, 1)
    return true
  }

  find(id: string): {ENTITY|pascal} | undefined {
    return this.entries.find((entry) => entry.id === id)
  }

  all(): {ENTITY|pascal}[] {
    return this.entries
  }

  average{METRIC|pascal}(): number | undefined {
    return this.sum / this.entries.length
  }

  [Symbol.iterator](): Iterator<{ENTITY|pascal}> {
    return this.entries[Symbol.iterator]()
  }
}
