export interface Slot {
  start: number
  end: number
}

const DEFAULT_MIN_LENGTH = 30

function assertForward(slot: Slot): void {
  if (slot.end < slot.start) {
    throw new RangeError(`slot ${slot.start}-${slot.end} ends before it starts`)
  }
}

export function freeSlots(busy: readonly Slot[], day: Slot, minLength = DEFAULT_MIN_LENGTH): Slot[] {
  assertForward(day)
  busy.forEach(assertForward)
  const sorted = [...busy].sort((a, b) => a.start - b.start)
  const free: Slot[] = []
  let cursor = day.start
  for (const slot of sorted) {
    if (slot.end > slot.start) {
      if (slot.end > day.start) {
        if (slot.start < day.end) {
          if (slot.start > cursor) {
            if (slot.start - cursor >= minLength) {
              free.push({ start: cursor, end: slot.start })
            }
          }
          if (slot.end > cursor) {
            cursor = slot.end
          }
        }
      }
    }
  }
  if (cursor < day.end && day.end - cursor >= minLength) {
    free.push({ start: cursor, end: day.end })
  }
  return free
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

const pad = (value: number) => String(value).padStart(2, '0')

const clock = (minutes: number) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

export function formatSlots(slots: readonly Slot[]): string {
  if (slots.length === 0) return 'none'
  return slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
}
