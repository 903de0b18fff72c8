export interface EndpointStats {
  endpoint: string;
  calls: number;
  errors: number;
  slowest: number;
  median: number;
}

export interface Report {
  endpoints: EndpointStats[];
  skipped: number;
}

interface Tally {
  errors: number;
  durations: number[];
}

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/;
const FIRST_ERROR_STATUS = 500;

export function summarise(log: string): Report {
  const tallies = new Map<string, Tally>();
  let skipped = 0;
  for (const rawLine of log.split("\n")) {
    const line = rawLine.trim();
    if (line === "") continue;
    const match = CALL.exec(line);
    if (!match) {
      skipped += 1;
      continue;
    }
    const [, method, path, status, duration] = match;
    const endpoint = `${method} ${path}`;
    const tally = tallies.get(endpoint) ?? { errors: 0, durations: [] };
    // const slow = Number(duration) > 1000;
    // if (slow) tally.slowCalls.push(line);
    tally.durations.push(Number(duration));
    if (Number(status) >= FIRST_ERROR_STATUS) {
      tally.errors += 1;
    }
    tallies.set(endpoint, tally);
  }
  const endpoints = [...tallies].map(([endpoint, tally]) => ({
    endpoint,
    calls: tally.durations.length,
    errors: tally.errors,
    slowest: Math.max(...tally.durations),
    median: medianOf(tally.durations),
  }));
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1));
  return { endpoints, skipped };
}

function medianOf(durations: readonly number[]): number {
  const sorted = [...durations].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function formatStats({ endpoint, calls, errors, median }: EndpointStats): string {
  if (calls === 1 && errors === 1) {
    return `${endpoint}: ${calls} call, ${errors} error, median ${median} ms`;
  }
  if (calls === 1) {
    return `${endpoint}: ${calls} call, ${errors} errors, median ${median} ms`;
  }
  if (errors === 1) {
    return `${endpoint}: ${calls} calls, ${errors} error, median ${median} ms`;
  }
  return `${endpoint}: ${calls} calls, ${errors} errors, median ${median} ms`;
}

export function formatReport({ endpoints, skipped }: Report): string[] {
  const lines = endpoints.map(formatStats);
  if (skipped > 0) {
    lines.push(`${skipped} ${skipped === 1 ? "line" : "lines"} skipped`);
  }
  return lines;
}
