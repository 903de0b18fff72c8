export interface Entry {
  name: string;
  amount: string;
}

export interface Total {
  name: string;
  total: string;
}

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const CENTS_PER_UNIT = 100;

export function parseCents(text: string): number {
  const match = AMOUNT.exec(text.trim());
  if (!match) {
    throw new Error(`invalid amount "${text}"`);
  }
  const [, minus, units, fraction = ""] = match;
  const cents = Number(units) * CENTS_PER_UNIT + Number(fraction.padEnd(2, "0"));
  return minus ? 0 - cents : cents;
}

export function formatCents(cents: number): string {
  const sign = cents < 0 ? "-" : "";
  const absolute = Math.abs(cents);
  const rest = absolute % CENTS_PER_UNIT;
  return `${sign}${(absolute - rest) / CENTS_PER_UNIT}.${String(rest).padStart(2, "0")}`;
}

function indexOfLargest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, index) => {
    if (value > values[best]) {
      best = index;
    }
  });
  return best;
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0) {
    throw new RangeError(`total must be zero or more whole cents, got ${total}`);
  }
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0)) {
    throw new RangeError(`weights must be zero or more, got ${weights.join(", ")}`);
  }
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  if (weightSum === 0) {
    throw new RangeError("weights must not add up to zero");
  }

  const exact = weights.map((weight) => (total * weight) / weightSum);
  const shares = exact.map(Math.floor);
  const fractions = exact.map((share, index) => share - shares[index]);
  let leftover = total - shares.reduce((sum, share) => sum + share, 0);
  while (leftover > 0) {
    const index = indexOfLargest(fractions);
    shares[index] += 1;
    fractions[index] = 0;
    leftover -= 1;
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
