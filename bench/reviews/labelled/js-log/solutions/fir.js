const ENTRY = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FAILURE = 500;

export function parseLine(line) {
  const match = ENTRY.exec(line);
  if (match === null) return null;
  return { method: match[1], path: match[2], status: Number(match[3]), ms: Number(match[4]) };
}

export function routeOf(path) {
  const [pathname] = path.split('?');
  const parts = pathname.split('/').map((part) => (/^\d+$/.test(part) ? ':id' : part));
  return parts.join('/');
}

const isRelevant = (line) => line.trim() !== '' && !line.startsWith('#');

const ascending = (a, b) => a - b;

function compareText(a, b) {
  if (a < b) return -1;
  if (a > b) return 1;
  return 0;
}

function median(sorted) {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function summarizeRoute(route, entries) {
  const times = entries.map((entry) => entry.ms).sort(ascending);
  const failures = entries.filter((entry) => entry.status >= FAILURE).length;
  return { route, hits: entries.length, failures, slowest: times.at(-1), median: median(times) };
}

export function summarize(text) {
  const parsed = text.split(/\r?\n/).filter(isRelevant).map(parseLine);
  const entries = parsed
    .filter((entry) => entry !== null)
    .map((entry) => ({ ...entry, route: routeOf(entry.path) }));

  const names = new Set(entries.map((entry) => entry.route));
  const routes = [...names].map((name) => {
    const matching = entries.filter((entry) => entry.route === name);
    return summarizeRoute(name, matching);
  });
  routes.sort((a, b) => b.hits - a.hits || compareText(a.route, b.route));

  return { skipped: parsed.length - entries.length, routes };
}
