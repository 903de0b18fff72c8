import { dateWords } from '~/features/ledger/day-words'
import { timeLine } from '~/features/ledger/time-line'

export type DatedEntry = { concept: string; title: string; number: number; startsOn: string; dueOn: string }
/** Everything across is in per cent of the drawing's width, so that it fits any window without being drawn anew. */
export type PlanBar<Entry> = { entry: Entry; x: number; width: number; lettersFromEnd: boolean }
/** Without a label where the next would stand too near on a phone. */
export type PlanTick = { x: number; label: string | null }

const dayMs = 86_400_000
const yearMs = 365 * dayMs
const start = 1
const end = 99
/** A module of an hour in a plan of years is still to be seen. */
const narrowest = 0.8
const fewTicks = 4
/** Labels are centred under their ticks; so much of a phone's width one with a year needs, and one with a day. */
const widthWithYear = 22
const widthWithDay = 15
const firstLabel = 7
const lastLabel = 92

/** Where each module stands on the line of time that begins today, or with what was to begin before. */
export function layPlan<Entry extends DatedEntry>(entries: readonly Entry[], today: string) {
  const days = entries.flatMap(({ startsOn, dueOn }) => [at(startsOn), after(dueOn)])
  const from = Math.min(at(today), ...days)
  const to = Math.max(after(today), ...days)
  const line = timeLine({ from, to, start, end })
  const span = to - from
  const bars = entries.map((entry): PlanBar<Entry> => {
    const begins = line.place(at(entry.startsOn))
    const width = Math.max(line.place(after(entry.dueOn)) - begins, narrowest)
    const x = Math.min(begins, end - width)
    return { entry, x: round(x), width: round(width), lettersFromEnd: begins > (start + end) / 2 }
  })
  const now = round(line.place(at(today)))
  const room = span > yearMs ? widthWithYear : widthWithDay
  const lettered = [now]
  const ticks = line.ticks(fewTicks).map((tick): PlanTick => {
    const x = round(tick.x)
    const fits = x > firstLabel && x < lastLabel && lettered.every((other) => Math.abs(x - other) >= room)
    if (fits) lettered.push(x)
    return { x, label: fits ? tickWords(tick.time, span) : null }
  })
  return { bars, ticks, today: now, end: round(Math.max(...bars.map(({ x, width }) => x + width))) }
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** A day that something is due on belongs to it to the end. */
const after = (day: string): number => at(day) + dayMs

function tickWords(day: Date, span: number): string {
  if (span > 6 * yearMs) return String(day.getUTCFullYear())
  const [date = '', month = ''] = dateWords(day).split(' ')
  return span > yearMs ? `${month.slice(0, 3)} ${day.getUTCFullYear()}` : `${date} ${month.slice(0, 3)}`
}

const round = (x: number): number => Math.round(x * 100) / 100
