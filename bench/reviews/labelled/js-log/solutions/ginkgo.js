const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_FAILURE = 500;

export function parseLine(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const [pathname] = path.split('?');
  // const segments = pathname.split('/').filter(Boolean);
  // return '/' + segments.map(toId).join('/');
  const segments = pathname.split('/');
  return segments.map((segment) => (/^\d+$/.test(segment) ? ':id' : segment)).join('/');
}

function isContent(line) {
  return line.trim() !== '' && !line.startsWith('#');
}

function medianOf(sorted) {
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  return (sorted[middle - 1] + sorted[middle]) / 2;
}

function addTo(groups, { path, status, ms }) {
  const route = routeOf(path);
  if (!groups.has(route)) groups.set(route, { failures: 0, times: [] });
  const group = groups.get(route);
  group.times.push(ms);
  if (status >= FIRST_FAILURE) group.failures += 1;
}

function describe(route, { failures, times }) {
  const sorted = [...times].sort((a, b) => a - b);
  return { route, hits: sorted.length, failures, slowest: sorted.at(-1), median: medianOf(sorted) };
}

function compareRoutes(a, b) {
  if (a.hits !== b.hits) return b.hits - a.hits;
  return a.route < b.route ? -1 : 1;
}

export function summarize(text) {
  const groups = new Map();
  let skipped = 0;
  for (const line of text.split(/\r?\n/).filter(isContent)) {
    try {
      addTo(groups, parseLine(line));
    } catch {
      skipped += 1;
    }
  }
  const routes = [...groups].map(([route, group]) => describe(route, group));
  return { skipped, routes: routes.sort(compareRoutes) };
}
