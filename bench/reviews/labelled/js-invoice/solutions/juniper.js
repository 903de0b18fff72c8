const STANDARD_TAX_PERCENT = 20;
const HIGHEST_DISCOUNT_PERCENT = 100;

class RateTotal {
  #gross = 0;

  constructor(taxPercent) {
    this.taxPercent = taxPercent;
  }

  add(cents) {
    this.#gross += cents;
  }

  settle(discountPercent) {
    const discount = roundPercent(this.#gross, discountPercent);
    const net = this.#gross - discount;
    return { net, discount, tax: roundPercent(net, this.taxPercent) };
  }
}

function roundPercent(cents, percent) {
  return Math.round((cents * percent) / 100);
}

function expectWhole(value, name, lowest = 0) {
  if (!Number.isInteger(value) || value < lowest) {
    throw new RangeError(`Expected ${name} to be a whole number from ${lowest}, but got ${value}`);
  }
}

function collect(lines) {
  const totals = new Map();
  for (const { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT } of lines) {
    expectWhole(unitCents, "unitCents");
    expectWhole(quantity, "quantity");
    expectWhole(taxPercent, "taxPercent");
    if (!totals.has(taxPercent)) totals.set(taxPercent, new RateTotal(taxPercent));
    totals.get(taxPercent).add(unitCents * quantity);
  }
  return [...totals.values()].sort((a, b) => a.taxPercent - b.taxPercent);
}

export function invoiceTotals(lines, discountPercent = 0) {
  expectWhole(discountPercent, "discountPercent");
  if (discountPercent > HIGHEST_DISCOUNT_PERCENT) {
    throw new RangeError(`Expected discountPercent up to ${HIGHEST_DISCOUNT_PERCENT}, but got ${discountPercent}`);
  }

  const invoice = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  for (const rate of collect(lines)) {
    const { net, discount, tax } = rate.settle(discountPercent);
    invoice.net += net;
    invoice.discount += discount;
    invoice.tax += tax;
    invoice.total += net + tax;
    invoice.rates.push({ taxPercent: rate.taxPercent, net, tax });
  }
  return invoice;
}

export function splitEvenly(totalCents, people) {
  expectWhole(people, "people", 1);
  const share = Math.floor(totalCents / people);
  const peopleWithOddCent = totalCents % people;
  const shares = [];
  for (let person = 0; person < people; person += 1) {
    const oddCent = person < peopleWithOddCent ? 1 : 0;
    shares.push(share + oddCent);
  }
  return shares;
}

export function formatCents(cents) {
  const absolute = Math.abs(cents);
  const units = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = String(absolute % 100).padStart(2, "0");
  const text = `${units}.${decimals}`;
  return cents < 0 ? `-${text}` : text;
}
