import type { Database } from '../db/database'
import type { Log } from '../log'

const channel = 'guildhall_jobs'

export type TellNodes = { listen(onWake: () => void): Promise<void>; tell(): void; stop(): Promise<void> }

/**
 * Wakes the other nodes. Never inside somebody's transaction: a NOTIFY there makes all commits of the database take
 * turns. One at a time, so a burst of a thousand jobs is two of them.
 */
export function createTellNodes(parts: { db: Database; log: Log; node: string }): TellNodes {
  const { db, log, node } = parts
  let stopListening: (() => Promise<void>) | undefined
  let sending: Promise<void> | undefined
  let again = false

  const send = async (): Promise<void> => {
    do {
      again = false
      await db
        .notify(channel, node)
        .catch((error: unknown) => log.debug('other nodes find the job at their next poll', { error }))
    } while (again)
    sending = undefined
  }

  return {
    listen: async (onWake) => {
      const hear = (from: string): void => {
        if (from !== node) onWake()
      }
      stopListening = await db.listen(channel, hear, onWake)
    },
    tell: () => {
      if (sending === undefined) sending = send()
      else again = true
    },
    stop: async () => {
      await sending
      await stopListening?.()
    },
  }
}
