import type { Overview } from './overview'
import { readEntry, type Stored } from './format'

/** Gives entries after a place, oldest first. It may give one twice, also in one answer. */
export type Source = { after(at: number): Promise<readonly Stored[]> }

/** Keeps over a restart how far the consumer has come. */
export type Position = { get(): Promise<number>; put(at: number): Promise<void> }

type Needs = { source: Source; position: Position; overview: Overview; wait: () => Promise<void> }

export class Consumer {
  constructor(private readonly needs: Needs) {}

  /** Called once after each start, and again a minute after it has ended. */
  async catchUp(): Promise<void> {
    const { source, position } = this.needs
    const entries = await source.after(await position.get())
    const last = entries.at(-1)
    if (last === undefined) return
    await position.put(last.at)

    const seen: number[] = []
    for (const stored of entries) {
      if (seen.includes(stored.at)) continue
      seen.push(stored.at)
      await this.#handle(stored)
    }
  }

  async #handle(stored: Stored): Promise<void> {
    const { overview, wait } = this.needs
    for (;;) {
      try {
        await overview.apply(readEntry(stored))
        return
      } catch {
        await wait()
      }
    }
  }
}
