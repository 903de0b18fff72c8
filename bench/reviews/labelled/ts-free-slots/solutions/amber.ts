export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  assertOrdered(day)
  busy.forEach(assertOrdered)

  const gaps: Slot[] = []
  let cursor = day.start
  for (const slot of sortByStart(busy)) {
    const end = Math.min(slot.start, day.end)
    if (end > cursor) gaps.push({ start: cursor, end })
    cursor = Math.max(cursor, slot.end)
  }
  if (cursor < day.end) gaps.push({ start: cursor, end: day.end })
  return gaps.filter((gap) => gap.end - gap.start >= minLength)
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  return freeSlots(busy, day, 0).reduce<Slot | undefined>(
    (best, gap) => (best === undefined ? gap : gap.end - gap.start > best.end - best.start ? gap : best),
    undefined,
  )
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
}

function sortByStart(busy: readonly Slot[]): Slot[] {
  return busy.filter((slot) => slot.end > slot.start).sort((a, b) => a.start - b.start)
}

function assertOrdered(slot: Slot): void {
  if (slot.end < slot.start) throw new RangeError(`slot ${slot.start}-${slot.end} ends before it starts`)
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  const rest = minutes % MINUTES_PER_HOUR
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
