import type { Clock } from '../clock'
import type { Database } from '../db/database'
import type { Log } from '../log'

export type Cron = { every(name: string, seconds: number): void; start(): void; stop(): void }

const longestSeconds = 86_400
const retryMs = 60_000

/** Slots are counted from 1970, so that every node means the same one. */
export function slotAt(now: Date, seconds: number): { number: number; msLeft: number } {
  const length = seconds * 1_000
  const number = Math.floor(now.getTime() / length)
  return { number, msLeft: (number + 1) * length - now.getTime() }
}

/**
 * Every node tries to put each slot's job into the table at the slot's beginning; the unique key lets one win. There
 * is no scheduler to fail over, and a node that starts late in a slot makes up for it when nobody else was there.
 */
export function createCron(parts: { db: Database; clock: Clock; log: Log; onWon: () => void }): Cron {
  const { db, clock, log, onWon } = parts
  const entries: { name: string; seconds: number }[] = []
  const timers = new Map<string, NodeJS.Timeout>()
  let started = false

  const tick = async ({ name, seconds }: { name: string; seconds: number }): Promise<void> => {
    let retry = false
    try {
      if (await insertSlot(db, name, slotAt(clock.now(), seconds).number)) onWon()
    } catch (error) {
      retry = true
      log.warn('a slot could not be claimed', { cron: name, error })
    }
    if (!started) return
    const { msLeft } = slotAt(clock.now(), seconds)
    timers.set(name, setTimeout(() => void tick({ name, seconds }), retry ? Math.min(retryMs, msLeft) : msLeft).unref())
  }

  return {
    every: (name, seconds) => {
      // A done job, and with it the key of its slot, is forgotten after a day. A longer slot could then run twice.
      if (!(seconds >= 1 && seconds <= longestSeconds))
        throw new RangeError(`${name}: every ${seconds} seconds is not between a second and a day`)
      const entry = { name, seconds }
      entries.push(entry)
      if (started) void tick(entry)
    },
    start: () => {
      started = true
      for (const entry of entries) void tick(entry)
    },
    stop: () => {
      started = false
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}

/** Nothing while an earlier slot is still unfinished: a handler that got slow must not meet itself. */
async function insertSlot(db: Database, name: string, slot: number): Promise<boolean> {
  const inserted = await db.client.$executeRaw`
    INSERT INTO jobs (queue, run_at, dedupe_key)
    SELECT ${name}, date_trunc('milliseconds', now()), ${`cron:${name}:${slot}`}
    WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE queue = ${name} AND done_at IS NULL AND failed_at IS NULL)
    ON CONFLICT (dedupe_key) DO NOTHING`
  return inserted === 1
}
