/**
 * What the clock on the wall shows in a zone, as a Date whose UTC parts are that time. So scales and sentences come out
 * the same on every machine. A zone that the runtime does not know counts as UTC.
 */
export function wallClock(at: Date, zone: string): Date {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of formatter(zone).formatToParts(at)) parts[type] = Number(value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second))
}

/** "09:05" */
export const timeWords = (wall: Date): string => wall.toISOString().slice(11, 16)

/** "2026-11-21" */
export const dayOf = (wall: Date): string => wall.toISOString().slice(0, 10)

/** Making one takes far longer than using it, and a page needs one zone. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known !== undefined) return known
  const made = makeFormatter(zone)
  formatters.set(zone, made)
  return made
}

function makeFormatter(zone: string): Intl.DateTimeFormat {
  const style = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  } as const
  try {
    return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' })
  }
}
