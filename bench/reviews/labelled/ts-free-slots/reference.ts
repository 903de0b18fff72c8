export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  assertOrdered(day)
  busy.forEach(assertOrdered)

  const free: Slot[] = []
  const addGap = (start: number, end: number) => {
    if (end > start && end - start >= minLength) free.push({ start, end })
  }

  let cursor = day.start
  for (const slot of inOrder(busy)) {
    addGap(cursor, Math.min(slot.start, day.end))
    cursor = Math.max(cursor, slot.end)
  }
  addGap(cursor, day.end)
  return free
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined
  for (const gap of freeSlots(busy, day, 0)) {
    if (!longest || lengthOf(gap) > lengthOf(longest)) longest = gap
  }
  return longest
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
}

function inOrder(busy: readonly Slot[]): Slot[] {
  return busy.filter((slot) => lengthOf(slot) > 0).sort((a, b) => a.start - b.start)
}

function lengthOf(slot: Slot): number {
  return slot.end - slot.start
}

function assertOrdered(slot: Slot): void {
  if (slot.end < slot.start) throw new RangeError(`slot ends at ${slot.end}, before its start at ${slot.start}`)
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  return `${twoDigits(hours)}:${twoDigits(minutes % MINUTES_PER_HOUR)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
