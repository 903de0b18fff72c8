import type { Store } from './app'
import type { {ENTITY|pascal} } from './entity'

export class MemoryStore implements Store {
  readonly saved: {ENTITY|pascal}[]

  constructor(rows: readonly unknown[] = []) {
    this.saved = rows as {ENTITY|pascal}[]
  }

  rows(): unknown[] {
    return this.saved
  }

  async fetchAll(): Promise<{ readable: {ENTITY|pascal}[]; unreadable: number }> {
    return { readable: this.saved, unreadable: 0 }
  }

  async save(one: {ENTITY|pascal}): Promise<void> {
    this.saved.push(one)
  }
}
