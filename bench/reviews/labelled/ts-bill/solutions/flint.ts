export type Entry = { name: string; amount: string };
export type Total = { name: string; total: string };

const CENTS_PER_UNIT = 100;
const AMOUNT_PATTERN = /^(?<minus>-)?(?<units>\d+)(\.(?<fraction>\d{1,2}))?$/;

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export function parseCents(text: string): number {
  const groups = AMOUNT_PATTERN.exec(text.trim())?.groups;
  if (!groups) {
    throw new Error(`"${text}" is not an amount`);
  }
  const fraction = (groups.fraction ?? "").padEnd(2, "0");
  const cents = Number(groups.units) * CENTS_PER_UNIT + Number(fraction);
  return groups.minus ? 0 - cents : cents;
}

export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return cents < 0 ? `-${amount}` : amount;
}

export function splitByWeights(total: number, weights: readonly number[]): number[] {
  if (!Number.isInteger(total) || total < 0) {
    throw new RangeError(`total must be a whole number of cents from zero up, got ${total}`);
  }
  if (weights.some((weight) => !Number.isFinite(weight) || weight < 0)) {
    throw new RangeError(`weights must not be negative: ${weights.join(", ")}`);
  }
  const weightSum = sumOf(weights);
  if (weightSum === 0) {
    throw new RangeError("at least one weight must be above zero");
  }

  const portions = weights.map((weight, index) => {
    const exact = (total * weight) / weightSum;
    const share = Math.floor(exact);
    return { index, share, lost: exact - share };
  });
  const shares = portions.map((portion) => portion.share);
  const leftover = total - sumOf(shares);
  const byLoss = [...portions].sort((a, b) => b.lost - a.lost);
  for (const { index } of byLoss.slice(0, leftover)) {
    shares[index] += 1;
  }
  return shares;
}

export function totalsByName(entries: readonly Entry[]): Total[] {
  const centsByName = new Map<string, number>();
  for (const entry of entries) {
    const before = centsByName.get(entry.name) ?? 0;
    centsByName.set(entry.name, before + parseCents(entry.amount));
  }
  return [...centsByName].map(([name, cents]) => ({ name, total: formatCents(cents) }));
}
