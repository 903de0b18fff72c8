const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const dayMs = 86_400_000

/** A day as the ledger keeps it, YYYY-MM-DD, in words: "Today", "Yesterday", "Monday 3 May", with the year when it is another. */
export function dayWords(day: string, today: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  const daysAgo = Math.round((Date.parse(`${today}T00:00:00Z`) - at.getTime()) / dayMs)
  if (daysAgo === 0) return 'Today'
  if (daysAgo === 1) return 'Yesterday'
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${at.getUTCFullYear()}`
  return `${weekdays[at.getUTCDay()]} ${dateWords(at)}${year}`
}

/** "3 May", of a wall clock. The names are written here: those that browsers know differ by version, and so would the page. */
export function dateWords(wall: Date): string {
  return `${wall.getUTCDate()} ${months[wall.getUTCMonth()]}`
}
