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

const CALL_PATTERN = /^(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+)$/;
const LOWEST_ERROR_STATUS = 500;

class EndpointCalls {
  private errors = 0;
  private readonly durations: number[] = [];

  add(status: number, duration: number): void {
    this.durations.push(duration);
    if (status >= LOWEST_ERROR_STATUS) {
      this.errors += 1;
    }
  }

  toStats(endpoint: string): EndpointStats {
    const sorted = [...this.durations].sort((a, b) => a - b);
    return {
      endpoint,
      calls: sorted.length,
      errors: this.errors,
      slowest: sorted[sorted.length - 1],
      median: medianOf(sorted),
    };
  }
}

export function summarise(log: string): Report {
  const byEndpoint = new Map<string, EndpointCalls>();
  let skipped = 0;

  for (const rawLine of log.split("\n")) {
    const line = rawLine.trim();
    if (line === "") continue;

    const match = CALL_PATTERN.exec(line);
    if (!match) {
      skipped += 1;
      continue;
    }
    const [, method, path, status, duration] = match;
    const endpoint = `${method} ${path}`;
    const calls = byEndpoint.get(endpoint) ?? new EndpointCalls();
    calls.add(Number(status), Number(duration));
    byEndpoint.set(endpoint, calls);
  }

  const endpoints = [...byEndpoint].map(([endpoint, calls]) => calls.toStats(endpoint));
  endpoints.sort(compareStats);
  return { endpoints, skipped };
}

export function formatReport(report: Report): string[] {
  const lines = report.endpoints.map(formatStats);
  if (report.skipped > 0) {
    lines.push(`${pluralise(report.skipped, "line")} skipped`);
  }
  return lines;
}

function formatStats({ endpoint, calls, errors, median }: EndpointStats): string {
  return `${endpoint}: ${pluralise(calls, "call")}, ${pluralise(errors, "error")}, median ${median} ms`;
}

function pluralise(amount: number, noun: string): string {
  return amount === 1 ? `${amount} ${noun}` : `${amount} ${noun}s`;
}

function compareStats(a: EndpointStats, b: EndpointStats): number {
  if (a.calls !== b.calls) {
    return b.calls - a.calls;
  }
  return a.endpoint < b.endpoint ? -1 : 1;
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) {
    return sorted[middle];
  }
  return (sorted[middle - 1] + sorted[middle]) / 2;
}
