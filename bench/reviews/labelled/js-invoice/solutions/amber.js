const STANDARD_TAX_PERCENT = 20;

function assertWhole(value, label) {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${label} must be a whole number from 0, got ${value}`);
  }
}

function percentage(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function groupByRate(lines) {
  const sums = new Map();
  for (const line of lines) {
    const { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT } = line;
    assertWhole(unitCents, 'unitCents');
    assertWhole(quantity, 'quantity');
    assertWhole(taxPercent, 'taxPercent');
    const before = sums.get(taxPercent) ?? 0;
    sums.set(taxPercent, before + unitCents * quantity);
  }
  return sums;
}

export function invoiceTotals(lines, discountPercent = 0) {
  assertWhole(discountPercent, 'discountPercent');
  if (discountPercent > 100) {
    throw new RangeError(`discountPercent must not exceed 100, got ${discountPercent}`);
  }

  const result = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  for (const [taxPercent, sum] of groupByRate(lines)) {
    const discount = percentage(sum, discountPercent);
    const net = sum - discount;
    const tax = percentage(net, taxPercent);
    result.net += net;
    result.discount += discount;
    result.tax += tax;
    result.rates.push({ taxPercent, net, tax });
  }
  result.total = result.net + result.tax;
  result.rates.sort((a, b) => a.taxPercent - b.taxPercent);
  return result;
}

export function splitEvenly(totalCents, people) {
  if (!Number.isInteger(people) || people < 1) {
    throw new RangeError(`people must be a whole number from 1, got ${people}`);
  }
  const shares = new Array(people).fill(0);
  for (let cent = 0; cent < totalCents; cent++) {
    shares[cent % people] += 1;
  }
  return shares;
}

export function formatCents(cents) {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)}`;
}
