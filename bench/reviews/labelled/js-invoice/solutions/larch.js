const STANDARD_TAX_PERCENT = 20;

function quantityOf(line) {
  return line.quantity === undefined ? 1 : line.quantity;
}

function taxPercentOf(line) {
  return line.taxPercent === undefined ? STANDARD_TAX_PERCENT : line.taxPercent;
}

function isWhole(value) {
  return Number.isInteger(value) && value >= 0;
}

export function invoiceTotals(lines, discountPercent = 0) {
  const result = { net: 0, discount: 0, tax: 0, total: 0, rates: [] };
  if (isWhole(discountPercent) && discountPercent <= 100) {
    for (const line of lines) {
      const rate = taxPercentOf(line);
      if (isWhole(line.unitCents)) {
        if (isWhole(quantityOf(line))) {
          if (isWhole(rate)) {
            let sum = 0;
            for (const other of lines) {
              if (taxPercentOf(other) == rate) {
                sum += other.unitCents * quantityOf(other);
              }
            }
            if (!result.rates.some((known) => known.taxPercent === rate)) {
              const discount = Math.round((sum * discountPercent) / 100);
              const net = sum - discount;
              const tax = Math.round((net * rate) / 100);
              result.rates.push({ taxPercent: rate, net, tax });
              result.net += net;
              result.discount += discount;
              result.tax += tax;
              result.total += net + tax;
            }
          } else {
            throw new RangeError(`taxPercent must be a whole number from 0, got ${rate}`);
          }
        } else {
          throw new RangeError(`quantity must be a whole number from 0, got ${quantityOf(line)}`);
        }
      } else {
        throw new RangeError(`unitCents must be a whole number from 0, got ${line.unitCents}`);
      }
    }
  } else {
    throw new RangeError(`discountPercent must be a whole number from 0 to 100, got ${discountPercent}`);
  }
  result.rates.sort((a, b) => a.taxPercent - b.taxPercent);
  return result;
}

export function splitEvenly(totalCents, people) {
  if (!isWhole(people) || people === 0) {
    throw new RangeError(`people must be a whole number from 1, got ${people}`);
  }
  const share = Math.floor(totalCents / people);
  const odd = totalCents % people;
  return Array.from({ length: people }, (_, index) => (index < odd ? share + 1 : share));
}

export function formatCents(cents) {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${units}.${digits.slice(-2)}`;
}
