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

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/
const FIRST_ERROR_STATUS = 500

export function summarise(log: string): Report {
  const tallies = new Map<string, Tally>()
  let skipped = 0
  const lines = log.split('\n')

  for (const i in lines) {
    const line = lines[i].trim()
    if (line === '') continue
    const match = CALL.exec(line)
    if (!match) {
      skipped += 1
      continue
    }
    const [, method, path, status, duration] = match
    const tally = tallyFor(`${method} ${path}`, tallies)
    tally.durations.push(Number(duration))
    if (Number(status) >= FIRST_ERROR_STATUS) tally.errors += 1
  }

  const endpoints = [...tallies].map(([endpoint, tally]) => finish(endpoint, tally))
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1))
  return { endpoints, skipped }
}

function tallyFor(endpoint: string, tallies: Map<string, Tally>): Tally {
  const known = tallies.get(endpoint)
  if (known) return known
  const tally: Tally = { errors: 0, durations: [] }
  tallies.set(endpoint, tally)
  return tally
}

function finish(endpoint: string, { errors, durations }: Tally): EndpointStats {
  const sorted = durations.toSorted((a, b) => a - b)
  const upper = Math.floor(sorted.length / 2)
  const lower = Math.floor((sorted.length - 1) / 2)
  return {
    endpoint,
    calls: sorted.length,
    errors,
    slowest: sorted[sorted.length - 1],
    median: (sorted[lower] + sorted[upper]) / 2,
  }
}

export function formatReport({ endpoints, skipped }: Report): string[] {
  const lines = endpoints.map(
    (stats) => `${stats.endpoint}: ${some(stats.calls, 'call')}, ${some(stats.errors, 'error')}, median ${stats.median} ms`,
  )
  if (skipped > 0) lines.push(`${some(skipped, 'line')} skipped`)
  return lines
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
