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
  status: number
  duration: number
}

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/
const FIRST_ERROR_STATUS = 500

export function summarise(log: string): Report {
  const callsByEndpoint = new Map<string, Call[]>()
  let skipped = 0
  for (const line of nonBlankLines(log)) {
    const call = parseCall(line)
    if (!call) {
      skipped += 1
      continue
    }
    const calls = callsByEndpoint.get(call.endpoint)
    if (calls) calls.push(call)
    else callsByEndpoint.set(call.endpoint, [call])
  }
  const endpoints = Array.from(callsByEndpoint, ([endpoint, calls]) => statsOf(endpoint, calls))
  return { endpoints: endpoints.sort(byCallsThenName), skipped }
}

export function formatReport(report: Report): string[] {
  const lines = report.endpoints.map(
    ({ endpoint, calls, errors, median }) =>
      `${endpoint}: ${count(calls, 'call')}, ${count(errors, 'error')}, median ${median} ms`,
  )
  if (report.skipped > 0) lines.push(`${count(report.skipped, 'line')} skipped`)
  return lines
}

function nonBlankLines(log: string): string[] {
  return log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function parseCall(line: string): Call | undefined {
  const match = CALL.exec(line)
  if (!match) return undefined
  const [, method, path, status, duration] = match
  return { endpoint: `${method} ${path}`, status: Number(status), duration: Number(duration) }
}

function statsOf(endpoint: string, calls: readonly Call[]): EndpointStats {
  const durations = calls.map((call) => call.duration).sort((a, b) => a - b)
  return {
    endpoint,
    calls: calls.length,
    errors: calls.filter((call) => call.status >= FIRST_ERROR_STATUS).length,
    slowest: durations[durations.length - 1],
    median: medianOf(durations),
  }
}

function medianOf(sorted: readonly number[]): number {
  const upper = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2
}

function byCallsThenName(a: EndpointStats, b: EndpointStats): number {
  return b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1)
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
