import type { LedgerEvent } from './ledger-event'

/** Something that happened, with what followed from it. */
export type Entry = LedgerEvent & { followed: Entry[] }

/**
 * Events under their causes: what happened newest first, what followed from one thing in the order in which it did. What
 * followed from something that is not here (the page before has it) stands by itself.
 */
export function nestEvents(events: readonly LedgerEvent[]): Entry[] {
  const entries = new Map(events.map((event): [string, Entry] => [event.id, { ...event, followed: [] }]))
  const roots: Entry[] = []
  for (const entry of entries.values()) {
    const cause = entry.causeId === null ? undefined : entries.get(entry.causeId)
    if (cause === undefined) roots.push(entry)
    else cause.followed.unshift(entry)
  }
  return roots
}

export type Day = { day: string; entries: Entry[] }

/** By the learner's own calendar, as it was kept with each event. */
export function groupByDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.day === entry.localDay) last.entries.push(entry)
    else days.push({ day: entry.localDay, entries: [entry] })
  }
  return days
}

/** What the page came with and what arrived since, each once, newest first, no more than `limit`. */
export function mergeEvents(
  known: readonly LedgerEvent[],
  arrived: readonly LedgerEvent[],
  limit: number,
): LedgerEvent[] {
  const byId = new Map([...known, ...arrived].map((event) => [event.id, event]))
  return [...byId.values()].sort((one, other) => comparePositions(other.seq, one.seq)).slice(0, limit)
}

/** Positions are whole numbers as text, and may be larger than a double holds. */
function comparePositions(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other))
}
