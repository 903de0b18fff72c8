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

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/
const FIRST_ERROR_STATUS = 500

const parseCall = (line: string): Call | undefined => {
  const match = CALL.exec(line)
  if (!match) return undefined
  const [, method, path, status, duration] = match
  return { endpoint: `${method} ${path}`, status: Number(status), duration: Number(duration) }
}

const groupByEndpoint = (calls: readonly Call[]): Map<string, Call[]> =>
  calls.reduce(
    (groups, call) => new Map([...groups, [call.endpoint, [...(groups.get(call.endpoint) ?? []), call]]]),
    new Map<string, Call[]>(),
  )

const medianOf = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

const statsOf = ([endpoint, calls]: [string, Call[]]): EndpointStats => {
  const durations = calls.map((call) => call.duration).sort((a, b) => a - b)
  return {
    endpoint,
    calls: calls.length,
    errors: calls.filter((call) => call.status >= FIRST_ERROR_STATUS).length,
    slowest: durations[durations.length - 1],
    median: medianOf(durations),
  }
}

export const summarise = (log: string): Report => {
  const lines = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const calls = lines.map(parseCall).filter((call) => call !== undefined)
  const endpoints = [...groupByEndpoint(calls)]
    .map(statsOf)
    .sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1))
  return { endpoints, skipped: lines.length - calls.length }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export const formatReport = ({ endpoints, skipped }: Report): string[] => {
  const lines = endpoints.map(
    (stats) =>
      `${stats.endpoint}: ${counted(stats.calls, 'call')}, ${counted(stats.errors, 'error')}, median ${stats.median} ms`,
  )
  return skipped > 0 ? [...lines, `${counted(skipped, 'line')} skipped`] : lines
}
