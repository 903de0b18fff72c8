const USUAL_TAX_PERCENT = 20;

function requireWhole(name, value, min, max = Infinity) {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be whole and between ${min} and ${max}, not ${value}`);
  }
}

const percentOf = (amount, percent) => Math.round((amount * percent) / 100);

export function invoiceTotals(lines, discountPercent = 0) {
  requireWhole('discountPercent', discountPercent, 0, 100);

  const amounts = new Map();
  for (const { unitCents, quantity = 1, taxPercent = USUAL_TAX_PERCENT } of lines) {
    requireWhole('unitCents', unitCents, 0);
    requireWhole('quantity', quantity, 0);
    requireWhole('taxPercent', taxPercent, 0);
    amounts.set(taxPercent, (amounts.get(taxPercent) ?? 0) + unitCents * quantity);
  }

  const totals = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  for (const taxPercent of [...amounts.keys()].sort((a, b) => a - b)) {
    const amount = amounts.get(taxPercent);
    const discount = percentOf(amount, discountPercent);
    const net = amount - discount;
    const tax = percentOf(net, taxPercent);
    totals.net += net;
    totals.discount += discount;
    totals.tax += tax;
    totals.total += net + tax;
    totals.rates.push({ taxPercent, net, tax });
  }
  return totals;
}

export function splitEvenly(totalCents, people) {
  requireWhole('people', people, 1);
  const least = Math.floor(totalCents / people);
  const odd = totalCents % people;
  return Array.from({ length: people }, (_, index) => least + (index < odd ? 1 : 0));
}

function withCommas(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function formatCents(cents) {
  const units = Math.trunc(cents / 100);
  const decimals = Math.abs(cents % 100);
  return `${withCommas(units)}.${String(decimals).padStart(2, '0')}`;
}
