const STANDARD_TAX_PERCENT = 20;

function percentOf(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function sumByRate(lines) {
  const sums = new Map();
  for (const { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT } of lines) {
    if (!Number.isInteger(unitCents) || unitCents < 0) {
      throw new RangeError(`unitCents must be a whole number from 0, got ${unitCents}`);
    }
    if (!Number.isInteger(quantity) || quantity < 0) {
      throw new RangeError(`quantity must be a whole number from 0, got ${quantity}`);
    }
    if (!Number.isInteger(taxPercent) || taxPercent < 0) {
      throw new RangeError(`taxPercent must be a whole number from 0, got ${taxPercent}`);
    }
    sums.set(taxPercent, (sums.get(taxPercent) ?? 0) + unitCents * quantity);
  }
  return sums;
}

export function invoiceTotals(lines, discountPercent = 0) {
  if (!Number.isInteger(discountPercent) || discountPercent < 0 || discountPercent > 100) {
    throw new RangeError(`discountPercent must be a whole number from 0 to 100, got ${discountPercent}`);
  }

  const totals = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  for (const [taxPercent, sum] of sumByRate(lines)) {
    const discount = percentOf(sum, discountPercent);
    const net = sum - discount;
    const tax = percentOf(net, taxPercent);
    totals.rates.push({ taxPercent, net, tax });
    totals.net += net;
    totals.discount += discount;
    totals.tax += tax;
    totals.total += net + tax;
  }
  totals.rates.sort((a, b) => a.taxPercent - b.taxPercent);
  return totals;
}

export function splitEvenly(totalCents, people) {
  if (!Number.isInteger(people) || people < 1) {
    throw new RangeError(`people must be a whole number from 1, got ${people}`);
  }
  const share = Math.floor(totalCents / people);
  const oddCents = totalCents % people;
  return Array.from({ length: people }, (_, index) => (index < oddCents ? share + 1 : share));
}

export function formatCents(cents) {
  const absolute = Math.abs(cents);
  const zeros = absolute < 10 ? '00' : absolute < 100 ? '0' : '';
  const digits = zeros + absolute;
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = cents < 0 ? '-' : '';
  return `${sign}${units}.${digits.slice(-2)}`;
}
