const MINUTES_PER_HOUR = 60
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR
const DEFAULT_MIN_MINUTES = 30

const pad = (number) => String(number).padStart(2, '0')
const ascending = (a, b) => a - b

export const parseTime = (text) => {
  const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(text) ?? []
  const total = Number(hours) * MINUTES_PER_HOUR + Number(minutes)
  if (Number.isNaN(total) || total > MINUTES_PER_DAY) {
    throw new RangeError(`${text} is no time between 00:00 and 24:00`)
  }
  return total
}

export const formatTime = (minutes) =>
  `${pad(Math.floor(minutes / MINUTES_PER_HOUR))}:${pad(minutes % MINUTES_PER_HOUR)}`

const parseSpan = ({ from, to }) => {
  const span = { start: parseTime(from), end: parseTime(to) }
  if (span.start >= span.end) {
    throw new RangeError(`${from} is not before ${to}`)
  }
  return span
}

const mergeOverlapping = (spans) => {
  const merged = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end)
    } else {
      merged.push({ start, end })
    }
  }
  return merged
}

export const freeSlots = (bookings, { open, close, minMinutes = DEFAULT_MIN_MINUTES }) => {
  const day = parseSpan({ from: open, to: close })
  const busy = mergeOverlapping(bookings.map(parseSpan))
  const starts = [day.start, ...busy.map((span) => Math.max(span.end, day.start))]
  const ends = [...busy.map((span) => Math.min(span.start, day.end)), day.end]

  return starts
    .map((start, index) => ({ start, end: ends[index] }))
    .filter(({ start, end }) => end - start >= minMinutes)
    .map(({ start, end }) => ({ from: formatTime(start), to: formatTime(end) }))
}

export const mostAtOnce = (bookings) => {
  const spans = bookings.map(parseSpan)
  const starts = spans.map((span) => span.start).sort(ascending)
  const ends = spans.map((span) => span.end).sort(ascending)

  let ended = 0
  let most = 0
  for (const [index, start] of starts.entries()) {
    while (ends[ended] <= start) ended += 1
    most = Math.max(most, index + 1 - ended)
  }
  return most
}
