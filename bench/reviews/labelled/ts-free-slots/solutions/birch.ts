export interface Slot {
  readonly start: number
  readonly end: number
}

const HALF_AN_HOUR = 30
const HOUR = 60

const lengthOf = (slot: Slot) => slot.end - slot.start

const checked = (slot: Slot): Slot => {
  if (lengthOf(slot) < 0) throw new RangeError(`the slot from ${slot.start} to ${slot.end} runs backwards`)
  return slot
}

const sortedBusy = (busy: readonly Slot[]): Slot[] =>
  busy
    .map(checked)
    .filter((slot) => lengthOf(slot) > 0)
    .sort((a, b) => a.start - b.start)

function* gapsOf(busy: readonly Slot[], day: Slot): Generator<Slot> {
  let freeFrom = day.start
  for (const slot of sortedBusy(busy)) {
    if (slot.start >= day.end) break
    if (slot.start > freeFrom) yield { start: freeFrom, end: slot.start }
    freeFrom = Math.max(freeFrom, slot.end)
  }
  if (freeFrom < day.end) yield { start: freeFrom, end: day.end }
}

export const freeSlots = (busy: readonly Slot[], day: Slot, minLength = HALF_AN_HOUR): Slot[] =>
  [...gapsOf(busy, checked(day))].filter((gap) => lengthOf(gap) >= minLength)

export const longestFree = (busy: readonly Slot[], day: Slot): Slot | undefined =>
  freeSlots(busy, day, 0).reduce<Slot | undefined>(
    (longest, gap) => (longest && lengthOf(longest) >= lengthOf(gap) ? longest : gap),
    undefined,
  )

const pad = (value: number) => String(value).padStart(2, '0')

const clock = (minutes: number) => `${pad(Math.floor(minutes / HOUR))}:${pad(minutes % HOUR)}`

export const formatSlots = (slots: readonly Slot[]): string =>
  slots.length === 0 ? 'none' : slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)}`).join(', ')
