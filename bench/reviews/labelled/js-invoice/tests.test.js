import { formatCents, invoiceTotals, splitEvenly } from './invoice.js';

describe('invoiceTotals', () => {
  test('one line at the standard rate', () => {
    expect(invoiceTotals([{ unitCents: 1000, quantity: 3 }])).toEqual({
      net: 3000,
      discount: 0,
      tax: 600,
      total: 3600,
      rates: [{ taxPercent: 20, net: 3000, tax: 600 }],
    });
  });

  test('lines of the same rate are taxed together', () => {
    const lines = [
      { unitCents: 103, quantity: 1, taxPercent: 10 },
      { unitCents: 103, quantity: 1, taxPercent: 10 },
    ];
    expect(invoiceTotals(lines).tax).toBe(21);
  });

  test('a missing quantity means one', () => {
    expect(invoiceTotals([{ unitCents: 250 }]).net).toBe(250);
  });

  test('the rates ascend', () => {
    const lines = [
      { unitCents: 100, quantity: 1, taxPercent: 20 },
      { unitCents: 100, quantity: 1, taxPercent: 5 },
      { unitCents: 100, quantity: 1, taxPercent: 10 },
    ];
    expect(invoiceTotals(lines).rates.map((rate) => rate.taxPercent)).toEqual([5, 10, 20]);
  });

  test('a rate of zero is a rate', () => {
    const totals = invoiceTotals([{ unitCents: 500, quantity: 2, taxPercent: 0 }]);
    expect(totals).toEqual({
      net: 1000,
      discount: 0,
      tax: 0,
      total: 1000,
      rates: [{ taxPercent: 0, net: 1000, tax: 0 }],
    });
  });

  test('the discount is taken from each rate before its tax', () => {
    const lines = [
      { unitCents: 1999, quantity: 1, taxPercent: 20 },
      { unitCents: 333, quantity: 1, taxPercent: 5 },
    ];
    expect(invoiceTotals(lines, 10)).toEqual({
      net: 2099,
      discount: 233,
      tax: 375,
      total: 2474,
      rates: [
        { taxPercent: 5, net: 300, tax: 15 },
        { taxPercent: 20, net: 1799, tax: 360 },
      ],
    });
  });

  test('no lines', () => {
    expect(invoiceTotals([])).toEqual({ net: 0, discount: 0, tax: 0, total: 0, rates: [] });
  });

  test('wrong numbers are refused', () => {
    expect(() => invoiceTotals([{ unitCents: 10.5, quantity: 1 }])).toThrow(RangeError);
    expect(() => invoiceTotals([{ unitCents: 10, quantity: -1 }])).toThrow(RangeError);
    expect(() => invoiceTotals([{ unitCents: 10, quantity: 1, taxPercent: -5 }])).toThrow(RangeError);
    expect(() => invoiceTotals([], 101)).toThrow(RangeError);
    expect(() => invoiceTotals([], Number.NaN)).toThrow(RangeError);
  });
});

describe('splitEvenly', () => {
  test('the first ones pay the odd cents', () => {
    expect(splitEvenly(1000, 3)).toEqual([334, 333, 333]);
    expect(splitEvenly(2, 4)).toEqual([1, 1, 0, 0]);
  });

  test('one person pays all, nothing is shared as nothing', () => {
    expect(splitEvenly(77, 1)).toEqual([77]);
    expect(splitEvenly(0, 2)).toEqual([0, 0]);
  });

  test('there must be somebody', () => {
    expect(() => splitEvenly(100, 0)).toThrow(RangeError);
    expect(() => splitEvenly(100, 1.5)).toThrow(RangeError);
  });
});

describe('formatCents', () => {
  test('two decimals', () => {
    expect(formatCents(0)).toBe('0.00');
    expect(formatCents(7)).toBe('0.07');
    expect(formatCents(99950)).toBe('999.50');
  });

  test('commas between thousands', () => {
    expect(formatCents(123450)).toBe('1,234.50');
    expect(formatCents(123456789)).toBe('1,234,567.89');
  });

  test('negative amounts', () => {
    expect(formatCents(-1205)).toBe('-12.05');
    expect(formatCents(-100000)).toBe('-1,000.00');
  });
});
