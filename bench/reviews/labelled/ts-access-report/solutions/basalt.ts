export interface EndpointStats {
  endpoint: string
  calls: number
  errors: number
  slowest: number
  median: number
}

export interface Report {
  endpoints: EndpointStats[]
  skipped: number
}

interface Tally {
  errors: number
  durations: number[]
}

const LINE = /^(?<method>\S+) +(?<path>[^\s?]+)(\?\S*)? +(?<status>\d{3}) +(?<duration>\d+)$/
const SERVER_ERROR = 500

const tallyOf = (tallies: Map<string, Tally>, endpoint: string): Tally => {
  let tally = tallies.get(endpoint)
  if (!tally) {
    tally = { errors: 0, durations: [] }
    tallies.set(endpoint, tally)
  }
  return tally
}

const median = (sorted: readonly number[]): number => {
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}

const toStats = (endpoint: string, { errors, durations }: Tally): EndpointStats => {
  const sorted = durations.toSorted((a, b) => a - b)
  return { endpoint, calls: sorted.length, errors, slowest: sorted[sorted.length - 1], median: median(sorted) }
}

export const summarise = (log: string): Report => {
  const tallies = new Map<string, Tally>()
  let skipped = 0
  for (const line of log.split(/\r?\n/)) {
    const text = line.trim()
    if (text === '') continue
    const groups = LINE.exec(text)?.groups
    if (groups) {
      const tally = tallyOf(tallies, `${groups.method} ${groups.path}`)
      tally.durations.push(Number(groups.duration))
      if (Number(groups.status) >= SERVER_ERROR) tally.errors += 1
    } else {
      skipped += 1
    }
  }
  const endpoints = Array.from(tallies, ([endpoint, tally]) => toStats(endpoint, tally))
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1))
  return { endpoints, skipped }
}

const counted = (amount: number, noun: string) => (amount === 1 ? `1 ${noun}` : `${amount} ${noun}s`)

export const formatReport = ({ endpoints, skipped }: Report): string[] => {
  const lines = endpoints.map(
    (stats) =>
      `${stats.endpoint}: ${counted(stats.calls, 'call')}, ${counted(stats.errors, 'error')}, median ${stats.median} ms`,
  )
  if (skipped > 0) lines.push(`${counted(skipped, 'line')} skipped`)
  return lines
}
