export type Slot = { start: number; end: number }

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

const duration = (slot: Slot): number => slot.end - slot.start

function requireForward(slot: Slot): void {
  if (duration(slot) < 0) throw new RangeError(`${slot.start} to ${slot.end} is not a slot: it ends before it starts`)
}

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  requireForward(day)
  busy.forEach(requireForward)

  const relevant = busy
    .filter((slot) => duration(slot) > 0 && slot.start < day.end && slot.end > day.start)
    .sort((a, b) => a.start - b.start)

  const gaps: Slot[] = []
  let freeFrom = day.start
  for (const slot of relevant) {
    if (slot.start > freeFrom) gaps.push({ start: freeFrom, end: slot.start })
    freeFrom = slot.end
  }
  if (freeFrom < day.end) gaps.push({ start: freeFrom, end: day.end })

  return gaps.filter((gap) => duration(gap) >= minLength)
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined
  for (const gap of freeSlots(busy, day, 0)) {
    if (longest === undefined || duration(gap) > duration(longest)) longest = gap
  }
  return longest
}

function clockTime(minutes: number): string {
  const hours = Math.floor(minutes / MINUTES_PER_HOUR)
  return `${String(hours).padStart(2, '0')}:${String(minutes % MINUTES_PER_HOUR).padStart(2, '0')}`
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map(({ start, end }) => `${clockTime(start)}-${clockTime(end)}`).join(', ')
}
