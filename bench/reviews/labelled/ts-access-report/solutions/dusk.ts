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

interface Group {
  errors: number;
  durations: number[];
}

const CALL = /^ *(\S+) +([^\s?]+)(?:\?\S*)? +(\d{3}) +(\d+) *$/;
const ERROR_STATUS = 500;

export function summarise(log: string): Report {
  const groups = new Map<string, Group>();
  let skipped = 0;

  for (const line of log.split("\n")) {
    const match = CALL.exec(line);
    if (match) {
      const [, method, path, status, duration] = match;
      const endpoint = `${method} ${path}`;
      const group = groups.get(endpoint) ?? { errors: 0, durations: [] };
      group.durations.push(Number(duration));
      if (Number(status) >= ERROR_STATUS) {
        group.errors += 1;
      }
      groups.set(endpoint, group);
    } else if (line.trim() !== "") {
      skipped += 1;
    }
  }

  const endpoints = [...groups].map(([endpoint, group]) => toStats(endpoint, group));
  endpoints.sort(mostCallsFirst);
  return { endpoints, skipped };
}

export function formatReport(report: Report): string[] {
  const lines = report.endpoints.map((stats) => {
    const calls = quantity(stats.calls, "call");
    const errors = quantity(stats.errors, "error");
    return `${stats.endpoint}: ${calls}, ${errors}, median ${stats.median} ms`;
  });
  if (report.skipped > 0) {
    lines.push(`${quantity(report.skipped, "line")} skipped`);
  }
  return lines;
}

function toStats(endpoint: string, { errors, durations }: Group): EndpointStats {
  const sorted = durations.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return { endpoint, calls: sorted.length, errors, slowest: sorted[sorted.length - 1], median };
}

function mostCallsFirst(a: EndpointStats, b: EndpointStats): number {
  return b.calls - a.calls || (a.endpoint < b.endpoint ? -1 : 1);
}

function quantity(amount: number, noun: string): string {
  return amount === 1 ? `1 ${noun}` : `${amount} ${noun}s`;
}
