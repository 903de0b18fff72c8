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
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (match) {
    const [, minus, units, fraction = ""] = match;
    const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, "0"));
    return minus ? 0 - cents : cents;
  }
  throw new Error(`not an amount of money: "${text}"`);
}

export function formatCents(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const size = Math.abs(cents);
  const units = Math.floor(size / CENTS_PER_UNIT);
  return `${sign}${units}.${String(size % CENTS_PER_UNIT).padStart(2, "0")}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toPercentages(weights: readonly number[]): number[] {
  const whole = sum(weights);
  return weights.map((weight) => (weight / whole) * 100);
}

function exactShare(total: number, weight: number, weights: readonly number[]): number {
  return (total * weight) / sum(weights);
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0) {
    throw new RangeError(`total must be whole cents, zero or more: ${total}`);
  }
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0)) {
    throw new RangeError(`weights must be zero or more: ${weights.join(", ")}`);
  }
  if (sum(weights) === 0) {
    throw new RangeError("weights must not all be zero");
  }

  const exact = weights.map((weight) => exactShare(total, weight, weights));
  const shares = exact.map(Math.floor);
  const leftover = total - sum(shares);
  const order = [...exact.keys()].sort((a, b) => exact[b] - shares[b] - (exact[a] - shares[a]));
  for (const index of order.slice(0, leftover)) {
    shares[index] += 1;
  }
  return shares;
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const totals = new Map<string, number>();
  for (const { name, amount } of entries) {
    totals.set(name, (totals.get(name) ?? 0) + parseCents(amount));
  }
  return [...totals].map(([name, cents]) => ({ name, total: formatCents(cents) }));
}
