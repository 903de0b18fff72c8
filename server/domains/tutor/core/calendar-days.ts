/** A day as the calendar has it, YYYY-MM-DD, of no zone: daylight saving cannot make one longer than another. */
export type Day = string

const dayMs = 86_400_000

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** "14 November", with the year when it is another than today's. */
export function dayWords(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${words.format(new Date(`${day}T00:00:00Z`))}${year}`
}

const words = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })
