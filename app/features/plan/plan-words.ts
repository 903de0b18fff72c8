import { dateWords, dayWords } from '~/features/ledger/day-words'

const dayMs = 86_400_000

/** Of a day, YYYY-MM-DD, as the plan has it: a day of the calendar, in no zone. */
const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const daysBetween = (from: string, to: string): number =>
  Math.round((at(to).getTime() - at(from).getTime()) / dayMs)

/** "today", "tomorrow", "Friday 27 November", with the year when it is another. */
export function dueWords(day: string, today: string): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return 'today'
  return ahead === 1 ? 'tomorrow' : dayWords(day, today).replace(/^Yesterday$/, 'yesterday')
}

/** The same inside a sentence: "done today", "done on Friday 27 November". */
export function onWords(day: string, today: string): string {
  const words = dueWords(day, today)
  return words.includes(' ') ? `on ${words}` : words
}

/** "21 November", "21 to 27 November", "28 November to 4 December", years only where they are others. */
export function spanWords(from: string, to: string, today: string): string {
  const end = plainWords(to, today)
  if (from === to) return end
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${at(from).getUTCDate()} to ${end}`
    : `${plainWords(from, today)} to ${end}`
}

function plainWords(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`
  return `${dateWords(at(day))}${year}`
}

/** Both days belong to it. */
export function lengthWords(from: string, to: string): string {
  const days = daysBetween(from, to) + 1
  if (days < 14) return count(days, 'day')
  if (days < 26 * 7) return days % 7 === 0 ? count(days / 7, 'week') : `about ${count(Math.round(days / 7), 'week')}`
  if (days < 2 * 365) return `about ${count(Math.round(days / 30.44), 'month')}`
  return `about ${count(Math.round(days / 365.25), 'year')}`
}

export const hoursWords = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`)

export const timesWords = (times: number): string => ['never', 'once', 'twice'][times] ?? `${times} times`

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
