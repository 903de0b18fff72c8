export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30
const MINUTES_PER_HOUR = 60

function checkSlot(slot: Slot): void {
  if (slot.start > slot.end) {
    throw new RangeError(`slot starts at ${slot.start} but ends at ${slot.end}`)
  }
}

function isBusy(minute: number, busy: readonly Slot[]): boolean {
  return busy.some((slot) => slot.start <= minute && minute < slot.end)
}

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  checkSlot(day)
  busy.forEach(checkSlot)

  const gaps: Slot[] = []
  let current: Slot | undefined
  for (let minute = day.start; minute < day.end; minute++) {
    if (isBusy(minute, busy)) {
      current = undefined
    } else if (current) {
      current.end = minute + 1
    } else {
      current = { start: minute, end: minute + 1 }
      gaps.push(current)
    }
  }
  return gaps.filter((gap) => gap.end - gap.start >= minLength)
}

export function longestFree(busy: readonly Slot[], day: Slot): Slot | undefined {
  let longest: Slot | undefined
  for (const gap of freeSlots(busy, day, 0)) {
    if (!longest || gap.end - gap.start > longest.end - longest.start) {
      longest = gap
    }
  }
  return longest
}

function formatMinute(minute: number): string {
  const hours = Math.floor(minute / MINUTES_PER_HOUR)
  return [hours, minute % MINUTES_PER_HOUR].map((part) => String(part).padStart(2, '0')).join(':')
}

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map((slot) => `${formatMinute(slot.start)}-${formatMinute(slot.end)}`).join(', ')
}
