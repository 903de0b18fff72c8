const SERVER_ERROR = 500

const isNumeric = (segment) => /^\d+$/.test(segment)

const compareText = (a, b) => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export const parseLine = (line) => {
  const match = /^([A-Z]+) (\/\S*) ([1-5]\d{2}) (\d+)ms$/.exec(line)
  if (!match) return null
  const [, method, path, status, ms] = match
  return { method, path, status: Number(status), ms: Number(ms) }
}

export const routeOf = (path) =>
  path
    .replace(/\?.*$/s, '')
    .split('/')
    .map((segment) => (isNumeric(segment) ? ':id' : segment))
    .join('/')

const groupByRoute = (entries) => {
  const groups = new Map()
  for (const entry of entries) {
    const route = routeOf(entry.path)
    const group = groups.get(route)
    if (group) group.push(entry)
    else groups.set(route, [entry])
  }
  return groups
}

const medianOf = (sorted) => {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return (lower + upper) / 2
}

const describeRoute = ([route, entries]) => {
  const times = entries.map((entry) => entry.ms).sort((a, b) => a - b)
  return {
    route,
    hits: entries.length,
    failures: entries.filter((entry) => entry.status >= SERVER_ERROR).length,
    slowest: times.at(-1),
    median: medianOf(times),
  }
}

export const summarize = (text) => {
  const parsed = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseLine)
  const entries = parsed.filter((entry) => entry !== null)

  return {
    skipped: parsed.length - entries.length,
    routes: [...groupByRoute(entries)]
      .map(describeRoute)
      .sort((a, b) => b.hits - a.hits || compareText(a.route, b.route)),
  }
}
