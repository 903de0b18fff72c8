const STANDARD_TAX_PERCENT = 20;

function requireWhole(name, value, lowest, highest = Infinity) {
  if (!Number.isInteger(value) || value < lowest || value > highest) {
    throw new RangeError(`${name} must be a whole number from ${lowest} to ${highest}, not ${value}`);
  }
}

function percentOf(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function sumByTax(lines) {
  const sums = new Map();
  for (const { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT } of lines) {
    requireWhole('unitCents', unitCents, 0);
    requireWhole('quantity', quantity, 0);
    requireWhole('taxPercent', taxPercent, 0);
    sums.set(taxPercent, (sums.get(taxPercent) ?? 0) + unitCents * quantity);
  }
  return sums;
}

export function invoiceTotals(lines, discountPercent = 0) {
  requireWhole('discountPercent', discountPercent, 0, 100);
  const totals = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  const ascending = [...sumByTax(lines)].sort(([a], [b]) => a - b);
  for (const [taxPercent, sum] of ascending) {
    const discount = percentOf(sum, discountPercent);
    const net = sum - discount;
    const tax = percentOf(net, taxPercent);
    totals.rates.push({ taxPercent, net, tax });
    totals.net += net;
    totals.discount += discount;
    totals.tax += tax;
    totals.total += net + tax;
  }
  return totals;
}

export function splitEvenly(totalCents, people) {
  requireWhole('people', people, 1);
  const share = Math.floor(totalCents / people);
  const oddCents = totalCents % people;
  return Array.from({ length: people }, (_, index) => (index < oddCents ? share + 1 : share));
}

export function formatCents(cents) {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)}`;
}
