import type { Overview } from './overview'
import { type Entry, readEntry, type Stored } from './format'

/** Gives entries after a place, oldest first. It may give one twice, also in one answer. */
export type Source = { after(at: number): Promise<readonly Stored[]> }

/** Keeps over a restart how far the consumer has come. */
export type Position = { get(): Promise<number>; put(at: number): Promise<void> }

/** Where a person looks for entries that nobody could read. Setting one aside twice is setting it aside once. */
export type Aside = { put(stored: Stored): Promise<void> }

type Needs = { source: Source; position: Position; overview: Overview; aside: Aside; wait: (attempt: number) => Promise<void> }

const attempts = 3

export class Consumer {
  constructor(private readonly needs: Needs) {}

  /** Called once after each start, and again a minute after it has ended. The place is noted last: what is cut short comes again. */
  async catchUp(): Promise<void> {
    const { source, position, aside } = this.needs
    const entries = await source.after(await position.get())
    const last = entries.at(-1)
    if (last === undefined) return

    for (const stored of entries) {
      const entry = readEntry(stored)
      if (entry === undefined) await aside.put(stored)
      else await this.#apply(entry)
    }
    await position.put(last.at)
  }

  /** Trying again helps when the storage was busy. It gives up at some point, and the next minute begins there. */
  async #apply(entry: Entry): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.needs.overview.apply(entry)
      } catch (error) {
        if (attempt === attempts) throw error
        await this.needs.wait(attempt)
      }
    }
  }
}
