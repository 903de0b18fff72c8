const STANDARD_TAX_PERCENT = 20;

const percentOf = (cents, percent) => Math.round((cents * percent) / 100);

const ensureWhole = (name, value, min, max = Infinity) => {
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a whole number from ${min} to ${max}, got ${value}`);
  }
};

const amountsByRate = (lines) =>
  lines.reduce((amounts, { unitCents, quantity = 1, taxPercent = STANDARD_TAX_PERCENT }) => {
    ensureWhole('unitCents', unitCents, 0);
    ensureWhole('quantity', quantity, 0);
    ensureWhole('taxPercent', taxPercent, 0);
    return { ...amounts, [taxPercent]: (amounts[taxPercent] ?? 0) + unitCents * quantity };
  }, {});

const sumOf = (items, key) => items.reduce((sum, item) => sum + item[key], 0);

export const invoiceTotals = (lines, discountPercent = 0) => {
  ensureWhole('discountPercent', discountPercent, 0, 100);

  const amounts = amountsByRate(lines);
  const parts = Object.keys(amounts)
    .sort()
    .map((key) => {
      const taxPercent = Number(key);
      const discount = percentOf(amounts[key], discountPercent);
      const net = amounts[key] - discount;
      return { taxPercent, discount, net, tax: percentOf(net, taxPercent) };
    });

  const net = sumOf(parts, 'net');
  const tax = sumOf(parts, 'tax');
  return {
    net,
    discount: sumOf(parts, 'discount'),
    tax,
    total: net + tax,
    rates: parts.map((part) => ({ taxPercent: part.taxPercent, net: part.net, tax: part.tax })),
  };
};

export const splitEvenly = (totalCents, people) => {
  ensureWhole('people', people, 1);
  const share = Math.floor(totalCents / people);
  const odd = totalCents % people;
  return Array.from({ length: people }, (_, index) => (index < odd ? share + 1 : share));
};

export const formatCents = (cents) => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '-' : ''}${units}.${digits.slice(-2)}`;
};
