const LINE = /^([A-Z]+) (\/\S*) ([1-5]\d\d) (\d+)ms$/;
const FIRST_FAILURE = 500;

let skipped = 0;

export function parseLine(line) {
    const match = LINE.exec(line);
    if (match === null) return null;
    const [, method, path, status, ms] = match;
    return { method, path, status: Number(status), ms: Number(ms) };
}

export function routeOf(path) {
    const end = path.indexOf('?');
    const pathname = end === -1 ? path : path.slice(0, end);
    return pathname
        .split('/')
        .map((segment) => (/^\d+$/.test(segment) ? ':id' : segment))
        .join('/');
}

function readEntries(text) {
    const entries = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.startsWith('#')) continue;
        const entry = parseLine(line);
        if (entry === null) {
            skipped += 1;
        } else {
            entries.push(entry);
        }
    }
    return entries;
}

function groupByRoute(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const route = routeOf(entry.path);
        if (!groups.has(route)) groups.set(route, []);
        groups.get(route).push(entry);
    }
    return groups;
}

function medianOf(ascending) {
    const middle = Math.floor(ascending.length / 2);
    if (ascending.length % 2 === 1) return ascending[middle];
    return (ascending[middle - 1] + ascending[middle]) / 2;
}

function toSummary([route, entries]) {
    const times = entries.map((entry) => entry.ms).sort((a, b) => a - b);
    const failed = entries.filter((entry) => entry.status >= FIRST_FAILURE);
    return {
        route,
        hits: entries.length,
        failures: failed.length,
        slowest: times.at(-1),
        median: medianOf(times),
    };
}

function compareText(a, b) {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}

export function summarize(text) {
    skipped = 0;
    const groups = groupByRoute(readEntries(text));
    const routes = [...groups].map(toSummary);
    routes.sort((a, b) => b.hits - a.hits || compareText(a.route, b.route));
    return { skipped, routes };
}
