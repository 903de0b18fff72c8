const LINE_PATTERN = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_SERVER_ERROR = 500;

export function parseLine(line) {
  const match = LINE_PATTERN.exec(line);
  if (!match) {
    return null;
  }
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const [pathname] = path.split("?");
  return pathname
    .split("/")
    .map((part) => (/^\d+$/.test(part) ? ":id" : part))
    .join("/");
}

function medianOf(times) {
  const sorted = [...times].sort();
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) {
    return sorted[half];
  }
  return (sorted[half - 1] + sorted[half]) / 2;
}

function byFrequency(a, b) {
  if (a.hits !== b.hits) return b.hits - a.hits;
  return a.route < b.route ? -1 : 1;
}

function shouldRead(line) {
  return line.trim() !== "" && !line.startsWith("#");
}

function collect(text) {
  const groups = new Map();
  let skipped = 0;
  for (const line of text.split(/\r?\n/).filter(shouldRead)) {
    const entry = parseLine(line);
    if (entry === null) {
      skipped += 1;
      continue;
    }
    const route = routeOf(entry.path);
    const group = groups.get(route) ?? { failures: 0, slowest: 0, times: [] };
    if (entry.status >= FIRST_SERVER_ERROR) group.failures += 1;
    group.slowest = Math.max(group.slowest, entry.ms);
    group.times.push(entry.ms);
    groups.set(route, group);
  }
  return { skipped, groups };
}

export function summarize(text) {
  const { skipped, groups } = collect(text);
  const routes = [];
  for (const [route, { failures, slowest, times }] of groups) {
    routes.push({ route, hits: times.length, failures, slowest, median: medianOf(times) });
  }
  return { skipped, routes: routes.sort(byFrequency) };
}
