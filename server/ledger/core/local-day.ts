/**
 * The calendar day at `at` in an IANA time zone, as YYYY-MM-DD. Streaks and heatmaps count these. A zone that the
 * runtime no longer knows counts as UTC: a day recorded a little off beats an event that cannot be recorded.
 */
export function localDay(at: Date, timeZone: string): string {
  return formatter(isTimeZone(timeZone) ? timeZone : 'UTC').format(at)
}

export function isTimeZone(name: string): boolean {
  try {
    formatter(name)
    return true
  } catch {
    return false
  }
}

/** Making one takes 50 times as long as using it; there are some 600 zones, so the map stays small. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formatters.set(timeZone, made)
  return made
}
