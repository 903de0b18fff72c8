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

interface Call {
  endpoint: string;
  status: number;
  duration: number;
}

interface Tally {
  durations: number[];
  errors: number;
}

const CALL = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/;
const FIRST_ERROR_STATUS = 500;

function parseLine(line: string): Call {
  const match = CALL.exec(line);
  if (!match) {
    throw new Error(`not a call: ${line}`);
  }
  const [, method, path, status, duration] = match;
  return { endpoint: `${method} ${path}`, status: Number(status), duration: Number(duration) };
}

export function summarise(log: string): Report {
  const tallies = new Map<string, Tally>();
  let skipped = 0;

  for (const line of log.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    try {
      const { endpoint, status, duration } = parseLine(line);
      const tally = tallies.get(endpoint) ?? { durations: [], errors: 0 };
      tally.durations.push(duration);
      if (status >= FIRST_ERROR_STATUS) {
        tally.errors += 1;
      }
      tallies.set(endpoint, tally);
    } catch {
      skipped += 1;
    }
  }

  const endpoints = Array.from(tallies, ([endpoint, tally]) => describeEndpoint(endpoint, tally));
  endpoints.sort((a, b) => b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1));
  return { endpoints, skipped };
}

function describeEndpoint(endpoint: string, { durations, errors }: Tally): EndpointStats {
  const sorted = [...durations].sort((a, b) => a - b);
  return {
    endpoint,
    calls: sorted.length,
    errors,
    slowest: sorted[sorted.length - 1],
    median: medianOf(sorted),
  };
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

export function formatReport({ endpoints, skipped }: Report): string[] {
  const lines = endpoints.map(({ endpoint, calls, errors, median }) => {
    return `${endpoint}: ${plural(calls, "call")}, ${plural(errors, "error")}, median ${median} ms`;
  });
  if (skipped > 0) {
    lines.push(`${plural(skipped, "line")} skipped`);
  }
  return lines;
}
