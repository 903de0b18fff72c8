export interface Entry {
  name: string;
  amount: string;
}

export interface Total {
  name: string;
  total: string;
}

const CENTS_PER_UNIT = 100;

export function parseCents(text: string): number {
  const trimmed = text.trim();
  if (!/^-?\d+(\.\d{1,2})?$/.test(trimmed)) {
    throw new Error(`not an amount: "${text}"`);
  }
  return Math.trunc(Number(trimmed) * CENTS_PER_UNIT);
}

export function formatCents(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const absolute = Math.abs(cents);
  const units = Math.floor(absolute / CENTS_PER_UNIT);
  const rest = String(absolute % CENTS_PER_UNIT).padStart(2, "0");
  return `${sign}${units}.${rest}`;
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  const weightSum = checkSplit(total, weights);
  const exact = weights.map((weight) => (total * weight) / weightSum);
  const shares = exact.map(Math.floor);
  const order = [...shares.keys()].sort((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]));
  const leftover = total - add(shares);
  for (const index of order.slice(0, leftover)) {
    shares[index] += 1;
  }
  return shares;
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>();
  for (const entry of entries) {
    totals.set(entry.name, (totals.get(entry.name) ?? 0) + parseCents(entry.amount));
  }
  return Array.from(totals, ([name, cents]) => ({ name, total: formatCents(cents) }));
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function checkSplit(total: number, weights: readonly number[]): number {
  if (!Number.isInteger(total) || total < 0) {
    throw new RangeError(`bad total: ${total}`);
  }
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0)) {
    throw new RangeError(`weights must be zero or more: ${weights.join(", ")}`);
  }
  const weightSum = add(weights);
  if (weightSum === 0) {
    throw new RangeError("weights add up to zero");
  }
  return weightSum;
}
