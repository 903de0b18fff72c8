/** `1 row`, `1,204 rows` */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount.toLocaleString('en')} ${amount === 1 ? noun : plural}`
}

const units = ['B', 'kB', 'MB', 'GB', 'TB']

/** In powers of 1,024, as PostgreSQL counts. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10))
  const value = bytes / 1024 ** power
  return `${power === 0 || value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1)} ${units[power]}`
}
