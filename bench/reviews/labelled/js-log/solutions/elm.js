const LINE = /^(?<method>[A-Z]+) (?<path>\/\S*) (?<status>[1-5]\d\d) (?<ms>\d+)ms$/;
const FIRST_FAILURE_STATUS = 500;

export function parseLine(line) {
  const match = LINE.exec(line);
  if (match === null) {
    return null;
  }
  const { method, path, status, ms } = match.groups;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const [pathname] = path.split("?");
  return pathname.replace(/(?<=\/)\d+(?=\/|$)/g, ":id");
}

class RouteStatistics {
  #durations = [];
  #failures = 0;

  add({ status, ms }) {
    this.#durations.push(ms);
    if (status >= FIRST_FAILURE_STATUS) {
      this.#failures += 1;
    }
  }

  summary() {
    const ascending = [...this.#durations].sort((a, b) => a - b);
    return {
      hits: ascending.length,
      failures: this.#failures,
      slowest: ascending.at(-1),
      median: middleOf(ascending),
    };
  }
}

function middleOf(ascending) {
  const middle = Math.floor(ascending.length / 2);
  if (ascending.length % 2 === 1) {
    return ascending[middle];
  }
  return (ascending[middle - 1] + ascending[middle]) / 2;
}

function countsAsLine(line) {
  return line.trim() !== "" && !line.startsWith("#");
}

function compareRoutes(a, b) {
  if (a.hits !== b.hits) return b.hits - a.hits;
  if (a.route === b.route) return 0;
  return a.route < b.route ? -1 : 1;
}

export function summarize(text) {
  const statistics = new Map();
  let skipped = 0;
  for (const line of text.split(/\r?\n/).filter(countsAsLine)) {
    const entry = parseLine(line);
    if (entry === null) {
      skipped += 1;
      continue;
    }
    const route = routeOf(entry.path);
    if (!statistics.has(route)) {
      statistics.set(route, new RouteStatistics());
    }
    statistics.get(route).add(entry);
  }

  const routes = [];
  for (const [route, ofRoute] of statistics) {
    routes.push({ route, ...ofRoute.summary() });
  }
  routes.sort(compareRoutes);
  return { skipped, routes };
}
