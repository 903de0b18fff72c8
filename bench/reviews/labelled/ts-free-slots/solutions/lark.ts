export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

function* gapsBetween(sorted: readonly Slot[], day: Slot): Generator<Slot> {
  let cursor = day.start
  for (const slot of sorted) {
    const end = Math.min(slot.start, day.end)
    if (end > cursor) yield { start: cursor, end }
    cursor = Math.max(cursor, slot.end)
  }
  if (day.end > cursor) yield { start: cursor, end: day.end }
}

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  for (const slot of busy) {
    if (slot.end < slot.start) throw new RangeError(`busy slot ${slot.start}-${slot.end} ends before it starts`)
  }

  const sorted = busy.filter((slot) => slot.end > slot.start).sort((a, b) => a.start - b.start)
  return [...gapsBetween(sorted, day)].filter((gap) => lengthOf(gap) >= minLength)
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined
  for (const gap of freeSlots(busy, day, 0)) {
    if (!longest || lengthOf(gap) > lengthOf(longest)) longest = gap
  }
  return longest
}

function lengthOf(slot: Slot): number {
  return slot.end - slot.start
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
}

function clock(minutes: number): string {
  const parts = [Math.floor(minutes / MINUTES_PER_HOUR), minutes % MINUTES_PER_HOUR]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
