import { dateWords } from './day-words'
import type { LedgerEvent } from './ledger-event'
import { timeLine } from './time-line'
import { timeWords, wallClock } from './wall-clock'

/** Everything across is in per cent of the tape's length, so that it fits any window without being drawn anew. */
export type TapeMark = { event: LedgerEvent; x: number }
export type TapeTick = { x: number; label: string }

/** The newest events that a tape has room for: 21 columns at the narrowest gap. */
export const tapeRoom = 20

const start = 7
const end = 95
/** Past it a label would run into "now". */
const lastLabel = 80
/** Two columns of holes stay apart on a phone as well. */
const narrowestGap = 4
const shortestSpanMs = 3_600_000
const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs
const fewTicks = 4

/** `events` newest first. The tape ends at `now`, and is never shorter than an hour. */
export function layTape(events: readonly LedgerEvent[], { now, zone }: { now: Date; zone: string }) {
  const shown = events.slice(0, tapeRoom).toReversed()
  const times = shown.map((event) => wallClock(new Date(event.occurredAt), zone).getTime())
  const to = Math.max(wallClock(now, zone).getTime(), ...times)
  const from = Math.min(to - shortestSpanMs, ...times)
  const line = timeLine({ from, to, start, end })
  const places = keepApart(times.map(line.place))
  const marks = shown.map((event, index): TapeMark => ({ event, x: places[index] ?? end }))
  const ticks = line
    .ticks(fewTicks)
    .map(({ time, x }): TapeTick => ({ x: round(x), label: tickWords(time, to - from) }))
  return { marks, ticks: ticks.filter((tick) => tick.x > start && tick.x < lastLabel) }
}

/** In order, none nearer than the gap, none past the end: what is crowded moves on, and back again where it met the end. */
function keepApart(wanted: readonly number[]): number[] {
  const places: number[] = []
  for (const x of wanted) places.push(Math.max(x, (places.at(-1) ?? -Infinity) + narrowestGap))
  for (let index = places.length - 1, most = end; index >= 0; index -= 1, most -= narrowestGap) {
    places[index] = round(Math.min(places[index] ?? most, most))
  }
  return places
}

function tickWords(wall: Date, span: number): string {
  if (span > 2 * yearMs) return String(wall.getUTCFullYear())
  return wall.getTime() % (24 * hourMs) === 0 ? shortDate(wall) : timeWords(wall)
}

/** "3 May", "21 Nov" */
const shortDate = (wall: Date): string => dateWords(wall).replace(/ (...).*/, ' $1')

const round = (x: number): number => Math.round(x * 100) / 100
