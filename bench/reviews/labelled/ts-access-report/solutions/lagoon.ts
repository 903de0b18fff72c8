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

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/
const FIRST_ERROR_STATUS = 500

export function summarise(log: string): Report {
  const durationsByEndpoint = new Map<string, number[]>()
  const statsByEndpoint = new Map<string, EndpointStats>()
  let skipped = 0
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  for (const line of lines) {
    const match = CALL.exec(line)
    if (match) {
      const [, method, path, status, durationText] = match
      const endpoint = `${method} ${path}`
      const duration = Number(durationText)
      let durations = durationsByEndpoint.get(endpoint)
      if (!durations) {
        durations = []
        durationsByEndpoint.set(endpoint, durations)
      }
      durations.push(duration)
      durations.sort((a, b) => a - b)
      let stats = statsByEndpoint.get(endpoint)
      if (!stats) {
        stats = { endpoint, calls: 0, errors: 0, slowest: 0, median: 0 }
        statsByEndpoint.set(endpoint, stats)
      }
      stats.calls += 1
      if (Number(status) >= FIRST_ERROR_STATUS) {
        stats.errors += 1
      }
      if (duration > stats.slowest) {
        stats.slowest = duration
      }
      stats.median = durations[Math.floor(durations.length / 2)]
    } else {
      skipped += 1
    }
  }
  const endpoints = [...statsByEndpoint.values()]
  endpoints.sort((a, b) => {
    if (a.calls !== b.calls) {
      return b.calls - a.calls
    }
    return a.endpoint < b.endpoint ? -1 : 1
  })
  return { endpoints, skipped }
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

export function formatReport({ endpoints, skipped }: Report): string[] {
  const lines = endpoints.map(
    (stats) =>
      `${stats.endpoint}: ${countOf(stats.calls, 'call')}, ${countOf(stats.errors, 'error')}, median ${stats.median} ms`,
  )
  if (skipped > 0) lines.push(`${countOf(skipped, 'line')} skipped`)
  return lines
}
