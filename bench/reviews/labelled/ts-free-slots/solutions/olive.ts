export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

const assertOrdered = (slot: Slot): void => {
  if (slot.end < slot.start) throw new RangeError(`slot ${slot.start}-${slot.end} ends before it starts`)
}

const allGaps = (busy: readonly Slot[], day: Slot): Slot[] => {
  assertOrdered(day)
  busy.forEach(assertOrdered)

  const sorted = busy.filter((slot) => slot.start !== slot.end).sort((a, b) => a.start - b.start)
  const gaps: Slot[] = []
  let cursor = day.start
  for (const { start, end } of sorted) {
    const until = Math.min(start, day.end)
    if (until > cursor) gaps.push({ start: cursor, end: until })
    cursor = Math.max(cursor, end)
  }
  if (cursor < day.end) gaps.push({ start: cursor, end: day.end })
  return gaps
}

export const freeSlots = (busy: readonly Slot[], day: Slot, minLength?: number): Slot[] => {
  const shortest = minLength || DEFAULT_MIN_LENGTH
  return allGaps(busy, day).filter((gap) => gap.end - gap.start >= shortest)
}

export const longestFree = (busy: readonly Slot[], day: Slot): Slot | undefined => {
  let longest: Slot | undefined
  for (const gap of allGaps(busy, day)) {
    if (!longest || gap.end - gap.start > longest.end - longest.start) longest = gap
  }
  return longest
}

const clock = (minutes: number): string => {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  const rest = minutes % MINUTES_PER_HOUR
  return `${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

export const formatSlots = (slots: readonly Slot[]): string =>
  slots.length === 0 ? 'none' : slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
