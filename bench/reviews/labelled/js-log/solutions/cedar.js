const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const SERVER_ERROR = 500;

export function parseLine(line) {
  const match = line.match(LINE);
  if (match === null) return null;
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const [withoutQuery] = path.split('?');
  const segments = withoutQuery.split('/');
  return segments.map((segment) => (/^\d+$/.test(segment) ? ':id' : segment)).join('/');
}

function isIgnored(line) {
  return line.trim() === '' || line.startsWith('#');
}

function groupLines(lines) {
  const groups = new Map();
  let skipped = 0;
  for (const index in lines) {
    const line = lines[index];
    if (isIgnored(line)) continue;
    const entry = parseLine(line);
    if (entry === null) {
      skipped += 1;
    } else {
      const route = routeOf(entry.path);
      if (!groups.has(route)) groups.set(route, []);
      groups.get(route).push(entry);
    }
  }
  return { groups, skipped };
}

function median(sorted) {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function describe(route, entries) {
  const times = entries.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    route,
    hits: entries.length,
    failures: entries.filter(({ status }) => status >= SERVER_ERROR).length,
    slowest: times[times.length - 1],
    median: median(times),
  };
}

function compareRoutes(a, b) {
  if (a.hits !== b.hits) return b.hits - a.hits;
  return a.route < b.route ? -1 : 1;
}

export function summarize(text) {
  const { groups, skipped } = groupLines(text.split(/\r?\n/));
  const routes = [...groups].map(([route, entries]) => describe(route, entries));
  return { skipped, routes: routes.sort(compareRoutes) };
}
