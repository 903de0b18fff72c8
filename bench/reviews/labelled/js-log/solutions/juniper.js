const PATTERN = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_FAILURE = 500;
const COMMENT = '#';

export function parseLine(line) {
  const match = PATTERN.exec(line);
  if (match === null) {
    return null;
  }
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

function toRoutePart(segment) {
  return /^\d+$/.test(segment) ? ':id' : segment;
}

export function routeOf(path) {
  const [pathname] = path.split('?');
  return pathname.split('/').map(toRoutePart).join('/');
}

function readLog(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith(COMMENT));
  const entries = [];
  for (const line of lines) {
    const entry = parseLine(line);
    if (entry !== null) entries.push(entry);
  }
  return { entries, skipped: lines.length - entries.length };
}

function groupByRoute(entries) {
  const groups = new Map();
  for (const { path, status, ms } of entries) {
    const route = routeOf(path);
    if (!groups.has(route)) groups.set(route, { failures: 0, times: [] });
    const group = groups.get(route);
    group.times.push(ms);
    if (status >= FIRST_FAILURE) group.failures += 1;
  }
  return groups;
}

function median(sorted) {
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) {
    return sorted[middle];
  }
  return (sorted[middle - 1] + sorted[middle]) / 2;
}

function compare(a, b) {
  if (a.hits !== b.hits) return b.hits - a.hits;
  return a.route < b.route ? -1 : 1;
}

export function summarize(text) {
  const { entries, skipped } = readLog(text);
  const routes = [];
  for (const [route, { failures, times }] of groupByRoute(entries)) {
    const sorted = [...times].sort((a, b) => a - b);
    routes.push({
      route,
      hits: sorted.length,
      failures,
      slowest: sorted[sorted.length - 1],
      median: median(sorted),
    });
  }
  return { skipped, routes: routes.sort(compare) };
}
