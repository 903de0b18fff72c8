const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_FAILURE = 500;

export function parseLine(line) {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, method, path, status, ms] = match;
  return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
  const x = path.split('?')[0];
  const d = x.split('/');
  const y = d.map((z) => (/^\d+$/.test(z) ? ':id' : z));
  return y.join('/');
}

export function summarize(text) {
  const entries = [];
  let skipped = 0;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() !== '') {
      if (!line.startsWith('#')) {
        const entry = parseLine(line);
        if (entry !== null) {
          entries.push({ ...entry, route: routeOf(entry.path) });
        } else {
          skipped += 1;
        }
      }
    }
  }

  const ofRoute = (route) => entries.filter((entry) => entry.route === route);
  const names = [...new Set(entries.map((entry) => entry.route))];
  names.sort((a, b) => {
    const difference = ofRoute(b).length - ofRoute(a).length;
    if (difference === 0) {
      return a < b ? -1 : 1;
    }
    return difference;
  });

  const routes = [];
  for (const route of names) {
    const times = [];
    let failures = 0;
    for (const entry of ofRoute(route)) {
      times.push(entry.ms);
      if (entry.status >= FIRST_FAILURE) {
        failures += 1;
      }
    }
    times.sort((a, b) => a - b);
    const middle = Math.floor(times.length / 2);
    let median = times[middle];
    if (times.length > 1) {
      if (times.length % 2 === 0) {
        median = (times[middle - 1] + times[middle]) / 2;
      }
    }
    routes.push({ route, hits: times.length, failures, slowest: times.at(-1), median });
  }
  return { skipped, routes };
}
