import type { Entry, Fact, Store } from './database'

export interface RelayOptions {
  readonly store: Store
  /** Throws if it could not be sent. */
  readonly send: (fact: Fact) => void
  /** The most tries in one run. */
  readonly batch: number
  readonly maxAttempts: number
}

export interface Round {
  readonly sent: readonly string[]
  readonly failed: readonly string[]
}

export function makeRelay({ store, send, batch, maxAttempts }: RelayOptions): () => Round {
  return () => {
    const sent: string[] = []
    const failed: string[] = []
    const heldUp = new Set<string>()
    const unsent = store.look(({ outbox }) => outbox.filter((entry) => entry.state !== 'sent'))
    for (const entry of unsent) {
      const { key, id } = entry.fact
      if (entry.state === 'parked') heldUp.add(id)
      if (heldUp.has(id)) continue
      if (sent.length + failed.length >= batch) break
      if (succeeds(() => send(entry.fact))) {
        sent.push(key)
        update(store, { ...entry, state: 'sent' })
      } else {
        failed.push(key)
        heldUp.add(id)
        const attempts = entry.attempts + 1
        update(store, { ...entry, attempts, state: attempts >= maxAttempts ? 'parked' : 'waiting' })
      }
    }
    return { sent, failed }
  }
}

function update(store: Store, changed: Entry): void {
  store.transaction(({ outbox }) => {
    const position = outbox.findIndex((entry) => entry.fact.key === changed.fact.key)
    if (position === -1) throw new Error(`The entry ${changed.fact.key} has gone.`)
    outbox[position] = changed
  })
}

function succeeds(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    // What went wrong is the sender's to log. Here it only matters that nothing was sent.
    return false
  }
}
