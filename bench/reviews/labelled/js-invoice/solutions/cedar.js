const DEFAULT_TAX_PERCENT = 20;
const DEFAULT_QUANTITY = 1;

function checkWhole(value, name) {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${name} should be a whole number from 0 but is ${value}`);
  }
}

function checkDiscount(percent) {
  checkWhole(percent, "discountPercent");
  if (percent > 100) {
    throw new RangeError(`discountPercent should be at most 100 but is ${percent}`);
  }
}

function takePercent(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function collectRates(lines) {
  const grossByRate = new Map();
  for (const line of lines) {
    const quantity = line.quantity === undefined ? DEFAULT_QUANTITY : line.quantity;
    const taxPercent = line.taxPercent || DEFAULT_TAX_PERCENT;
    checkWhole(line.unitCents, "unitCents");
    checkWhole(quantity, "quantity");
    checkWhole(taxPercent, "taxPercent");
    const soFar = grossByRate.get(taxPercent) ?? 0;
    grossByRate.set(taxPercent, soFar + quantity * line.unitCents);
  }
  return grossByRate;
}

export function invoiceTotals(lines, discountPercent = 0) {
  checkDiscount(discountPercent);

  let net = 0;
  let discount = 0;
  let tax = 0;
  const rates = [];
  for (const [taxPercent, gross] of collectRates(lines)) {
    const rateDiscount = takePercent(gross, discountPercent);
    const rateNet = gross - rateDiscount;
    const rateTax = takePercent(rateNet, taxPercent);
    rates.push({ taxPercent, net: rateNet, tax: rateTax });
    net += rateNet;
    discount += rateDiscount;
    tax += rateTax;
  }
  rates.sort((left, right) => left.taxPercent - right.taxPercent);

  return { net, discount, tax, total: net + tax, rates };
}

export function splitEvenly(totalCents, people) {
  if (!Number.isInteger(people) || people < 1) {
    throw new RangeError(`people should be a whole number from 1 but is ${people}`);
  }
  const share = Math.floor(totalCents / people);
  const leftOver = totalCents - share * people;
  const shares = [];
  for (let person = 0; person < people; person++) {
    shares.push(person < leftOver ? share + 1 : share);
  }
  return shares;
}

export function formatCents(cents) {
  const absolute = Math.abs(cents);
  const units = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = String(absolute % 100).padStart(2, "0");
  const sign = cents < 0 ? "-" : "";
  return `${sign}${units}.${decimals}`;
}
