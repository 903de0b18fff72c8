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

type Call = { endpoint: string; status: number; duration: number }

const PATTERN = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/
const FIRST_ERROR_STATUS = 500

function parse(line: string): Call | undefined {
  const match = PATTERN.exec(line)
  if (!match) return undefined
  const [, method, path, status, duration] = match
  return { endpoint: `${method} ${path}`, status: Number(status), duration: Number(duration) }
}

function middle(durations: readonly number[]): number {
  const sorted = [...durations].sort()
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

function stats(endpoint: string, calls: readonly Call[]): EndpointStats {
  const durations = calls.map((call) => call.duration)
  return {
    endpoint,
    calls: calls.length,
    errors: calls.filter((call) => call.status >= FIRST_ERROR_STATUS).length,
    slowest: durations.reduce((longest, duration) => Math.max(longest, duration), 0),
    median: middle(durations),
  }
}

export function summarise(log: string): Report {
  const groups = new Map<string, Call[]>()
  let skipped = 0
  for (const line of log.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    const call = parse(line)
    if (!call) {
      skipped++
      continue
    }
    const group = groups.get(call.endpoint) ?? []
    group.push(call)
    groups.set(call.endpoint, group)
  }
  const endpoints = Array.from(groups, ([endpoint, calls]) => stats(endpoint, calls))
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1))
  return { endpoints, skipped }
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function formatReport({ endpoints, skipped }: Report): string[] {
  const lines = endpoints.map(
    (item) => `${item.endpoint}: ${amount(item.calls, 'call')}, ${amount(item.errors, 'error')}, median ${item.median} ms`,
  )
  return skipped === 0 ? lines : [...lines, `${amount(skipped, 'line')} skipped`]
}
