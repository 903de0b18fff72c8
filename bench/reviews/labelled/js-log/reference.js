const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_FAILURE_STATUS = 500;

export function parseLine(line) {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const [pathname] = path.split('?');
  const segments = pathname.split('/').map((segment) => (/^\d+$/.test(segment) ? ':id' : segment));
  return segments.join('/');
}

function median(ascending) {
  const middle = Math.floor(ascending.length / 2);
  const isOdd = ascending.length % 2 === 1;
  return isOdd ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2;
}

function summarizeRoute(route, entries) {
  const durations = entries.map((entry) => entry.ms).sort((a, b) => a - b);
  return {
    route,
    hits: entries.length,
    failures: entries.filter((entry) => entry.status >= FIRST_FAILURE_STATUS).length,
    slowest: durations.at(-1),
    median: median(durations),
  };
}

function compareText(a, b) {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function isContent(line) {
  return line.trim() !== '' && !line.startsWith('#');
}

export function summarize(text) {
  const entriesByRoute = new Map();
  let skipped = 0;
  for (const line of text.split(/\r?\n/).filter(isContent)) {
    const entry = parseLine(line);
    if (entry === null) {
      skipped += 1;
      continue;
    }
    const route = routeOf(entry.path);
    if (!entriesByRoute.has(route)) entriesByRoute.set(route, []);
    entriesByRoute.get(route).push(entry);
  }

  const routes = [...entriesByRoute].map(([route, entries]) => summarizeRoute(route, entries));
  routes.sort((a, b) => b.hits - a.hits || compareText(a.route, b.route));
  return { skipped, routes };
}
