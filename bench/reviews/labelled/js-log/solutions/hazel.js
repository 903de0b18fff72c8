const LINE_FORM = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const DIGITS_ONLY = /^\d+$/;
const LOWEST_FAILURE = 500;

/** The parts of a line of the log, or null if it is none. */
export function parseLine(line) {
    const match = LINE_FORM.exec(line);
    if (!match) {
        return null;
    }
    return {
        method: match[1],
        path: match[2],
        status: Number(match[3]),
        ms: Number(match[4]),
    };
}

/** The path without its query, with ":id" for numbers. */
export function routeOf(path) {
    const segments = [];
    for (const segment of path.split('?', 1)[0].split('/')) {
        segments.push(DIGITS_ONLY.test(segment) ? ':id' : segment);
    }
    return segments.join('/');
}

function isSkippable(line) {
    return line.trim() === '' || line.startsWith('#');
}

function newRoute(route) {
    return { route, failures: 0, times: [] };
}

function compareByHits(a, b) {
    if (a.hits !== b.hits) {
        return b.hits - a.hits;
    }
    if (a.route === b.route) {
        return 0;
    }
    return a.route < b.route ? -1 : 1;
}

function median(sorted) {
    const right = Math.floor(sorted.length / 2);
    const left = sorted.length % 2 === 0 ? right - 1 : right;
    return (sorted[left] + sorted[right]) / 2;
}

function finish({ route, failures, times }) {
    const sorted = [...times].sort((a, b) => a - b);
    return {
        route,
        hits: sorted.length,
        failures,
        slowest: sorted[sorted.length - 1],
        median: median(sorted),
    };
}

/** What a whole log says about each route, the most frequent one first. */
export function summarize(text) {
    const byRoute = new Map();
    let skipped = 0;
    for (const line of text.split(/\r?\n/)) {
        if (isSkippable(line)) {
            continue;
        }
        const entry = parseLine(line);
        if (entry === null) {
            skipped += 1;
            continue;
        }
        const route = routeOf(entry.path);
        const collected = byRoute.get(route) ?? newRoute(route);
        collected.times.push(entry.ms);
        if (entry.status >= LOWEST_FAILURE) {
            collected.failures += 1;
        }
        byRoute.set(route, collected);
    }
    const routes = Array.from(byRoute.values(), finish);
    routes.sort(compareByHits);
    return { skipped, routes };
}
