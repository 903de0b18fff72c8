const STANDARD_TAX_PERCENT = 20;

function isWholeBetween(value, low, high) {
  return Number.isInteger(value) && value >= low && value <= high;
}

function mustBeWhole(name, value, low, high = Infinity) {
  if (!isWholeBetween(value, low, high)) {
    throw new RangeError(`${name} is ${value}, but has to be a whole number from ${low} to ${high}`);
  }
}

function partOf(amount, percent) {
  return Math.round((amount * percent) / 100);
}

function sumsByRate(lines) {
  const sums = new Map();
  for (const line of lines) {
    if (line.quantity === undefined) line.quantity = 1;
    if (line.taxPercent === undefined) line.taxPercent = STANDARD_TAX_PERCENT;
    mustBeWhole('unitCents', line.unitCents, 0);
    mustBeWhole('quantity', line.quantity, 0);
    mustBeWhole('taxPercent', line.taxPercent, 0);
    const sum = sums.get(line.taxPercent) ?? 0;
    sums.set(line.taxPercent, sum + line.unitCents * line.quantity);
  }
  return sums;
}

function toRate([taxPercent, sum], discountPercent) {
  const discount = partOf(sum, discountPercent);
  const net = sum - discount;
  return { taxPercent, net, discount, tax: partOf(net, taxPercent) };
}

export function invoiceTotals(lines, discountPercent = 0) {
  mustBeWhole('discountPercent', discountPercent, 0, 100);
  const totals = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  const sorted = Array.from(sumsByRate(lines)).sort((a, b) => a[0] - b[0]);
  for (const entry of sorted) {
    const { taxPercent, net, discount, tax } = toRate(entry, discountPercent);
    totals.net += net;
    totals.discount += discount;
    totals.tax += tax;
    totals.total += net + tax;
    totals.rates.push({ taxPercent, net, tax });
  }
  return totals;
}

export function splitEvenly(totalCents, people) {
  mustBeWhole('people', people, 1);
  const odd = totalCents % people;
  const share = (totalCents - odd) / people;
  return Array.from({ length: people }, (_, i) => share + (i < odd ? 1 : 0));
}

export function formatCents(cents) {
  const amount = Math.abs(cents);
  const units = String(Math.floor(amount / 100));
  const rest = String(amount % 100).padStart(2, '0');
  const sign = cents < 0 ? '-' : '';
  return `${sign}${units.replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
}
