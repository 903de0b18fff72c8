/** A wait as a person would say it: never less than it is. */
export function waitWords(seconds: number): string {
  if (seconds < 90) return count(Math.max(1, Math.ceil(seconds)), 'second')
  if (seconds < 90 * 60) return count(Math.ceil(seconds / 60), 'minute')
  return count(Math.ceil(seconds / 3_600), 'hour')
}

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`
