const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/
const FAILURE_STATUS = 500

export const parseLine = (line) => {
  const match = LINE.exec(line)
  if (match === null) return null
  const [, method, path, status, ms] = match
  return { method, path, status: Number(status), ms: Number(ms) }
}

export const routeOf = (path) => {
  const [pathname] = path.split('?')
  return pathname.replace(/\/\d+/g, '/:id')
}

const isContent = (line) => line.trim() !== '' && !line.startsWith('#')

const groupByRoute = (entries) => {
  const groups = new Map()
  for (const entry of entries) {
    const route = routeOf(entry.path)
    groups.set(route, [...(groups.get(route) ?? []), entry])
  }
  return groups
}

const medianOf = (sorted) => {
  const half = sorted.length / 2
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)]
}

const summaryOf = ([route, entries]) => {
  const times = entries.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    route,
    hits: entries.length,
    failures: entries.filter(({ status }) => status >= FAILURE_STATUS).length,
    slowest: times.at(-1),
    median: medianOf(times),
  }
}

const compareText = (a, b) => {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export const summarize = (text) => {
  const parsed = text.split(/\r?\n/).filter(isContent).map(parseLine)
  const entries = parsed.filter((entry) => entry !== null)
  const routes = [...groupByRoute(entries)].map(summaryOf)
  routes.sort((a, b) => b.hits - a.hits || compareText(a.route, b.route))
  return { skipped: parsed.length - entries.length, routes }
}
