/** Rate of a line that does not name its own. */
const STANDARD_TAX_PERCENT = 20;
const DIGITS_PER_GROUP = 3;

function requireWhole(what, value, lowest) {
  if (!Number.isInteger(value)) {
    throw new RangeError(`${what} is not a whole number: ${value}`);
  }
  if (value < lowest) {
    throw new RangeError(`${what} is below ${lowest}: ${value}`);
  }
}

function requireDiscount(percent) {
  requireWhole("discountPercent", percent, 0);
  if (percent > 100) {
    throw new RangeError(`discountPercent is above 100: ${percent}`);
  }
}

function roundedPercent(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function grossByTaxPercent(lines) {
  const gross = new Map();
  for (const { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT } of lines) {
    requireWhole("unitCents", unitCents, 0);
    requireWhole("quantity", quantity, 0);
    requireWhole("taxPercent", taxPercent, 0);
    const sum = gross.get(taxPercent) ?? 0;
    gross.set(taxPercent, sum + unitCents * quantity);
  }
  return gross;
}

/** Adds up an invoice; discount and tax are rounded once for each tax rate. */
export function invoiceTotals(lines, discountPercent = 0) {
  requireDiscount(discountPercent);

  const rates = [];
  let net = 0;
  let discount = 0;
  let tax = 0;
  for (const [taxPercent, gross] of grossByTaxPercent(lines)) {
    const discountOfRate = roundedPercent(gross, discountPercent);
    const netOfRate = gross - discountOfRate;
    const taxOfRate = roundedPercent(netOfRate, taxPercent);
    rates.push({ taxPercent, net: netOfRate, tax: taxOfRate });
    net += netOfRate;
    discount += discountOfRate;
    tax += taxOfRate;
  }
  rates.sort((a, b) => a.taxPercent - b.taxPercent);

  return { net, discount, tax, total: net + tax, rates };
}

/** Shares an amount; the first people pay the cents that cannot be shared. */
export function splitEvenly(totalCents, people) {
  requireWhole("people", people, 1);
  const share = Math.floor(totalCents / people);
  const shares = new Array(people).fill(share);
  shares.fill(share + 1, 0, totalCents % people);
  return shares;
}

function withCommas(digits) {
  const groups = [];
  for (let end = digits.length; end > 0; end -= DIGITS_PER_GROUP) {
    groups.push(digits.slice(Math.max(0, end - DIGITS_PER_GROUP), end));
  }
  return groups.reverse().join(",");
}

/** Writes 123450 as "1,234.50". */
export function formatCents(cents) {
  const absolute = Math.abs(cents);
  const units = withCommas(String(Math.floor(absolute / 100)));
  const decimals = String(absolute % 100).padStart(2, "0");
  return cents < 0 ? `-${units}.${decimals}` : `${units}.${decimals}`;
}
