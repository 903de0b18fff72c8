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

interface Call {
  endpoint: string
  isError: boolean
  duration: number
}

const FIRST_ERROR = 500

export function summarise(log: string): Report {
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0)
  const calls = lines.map(parseCall).filter((call) => call !== undefined)
  const names = new Set(calls.map((call) => call.endpoint))

  const endpoints = [...names].map((name) => statsFor(name, calls.filter((call) => call.endpoint === name)))
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1))
  return { endpoints, skipped: lines.length - calls.length }
}

function parseCall(line: string): Call | undefined {
  const match = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/.exec(line)
  if (!match) return undefined
  const [, method, path, status, duration] = match
  return { endpoint: `${method} ${path}`, isError: Number(status) >= FIRST_ERROR, duration: Number(duration) }
}

function statsFor(endpoint: string, calls: readonly Call[]): EndpointStats {
  const durations = calls.map((call) => call.duration).sort((a, b) => a - b)
  return {
    endpoint,
    calls: calls.length,
    errors: calls.filter((call) => call.isError).length,
    slowest: durations[durations.length - 1],
    median: medianOfSorted(durations),
  }
}

function medianOfSorted(values: readonly number[]): number {
  const middle = Math.floor(values.length / 2)
  return values.length % 2 === 0 ? (values[middle - 1] + values[middle]) / 2 : values[middle]
}

export function formatReport(report: Report): string[] {
  const lines = report.endpoints.map(
    ({ endpoint, calls, errors, median }) =>
      `${endpoint}: ${withNoun(calls, 'call')}, ${withNoun(errors, 'error')}, median ${median} ms`,
  )
  if (report.skipped > 0) lines.push(`${withNoun(report.skipped, 'line')} skipped`)
  return lines
}

function withNoun(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
