import { PointsLedger } from './ledger.js';

const ledgerOf = (...lots) => {
  const ledger = new PointsLedger();
  for (const [points, lastDay] of lots) ledger.earn(points, lastDay);
  return ledger;
};

describe('balance', () => {
  test('a new ledger is empty', () => {
    expect(new PointsLedger().balance(1)).toBe(0);
  });

  test('counts up to and with the last day', () => {
    const ledger = ledgerOf([100, 5], [40, 9]);
    expect([ledger.balance(5), ledger.balance(6), ledger.balance(9), ledger.balance(10)]).toEqual([140, 40, 40, 0]);
  });

  test('days may go back', () => {
    const ledger = ledgerOf([100, 5]);
    expect([ledger.balance(6), ledger.balance(5)]).toEqual([0, 100]);
  });

  test('some points stay', () => {
    const ledger = new PointsLedger();
    ledger.earn(7);
    expect(ledger.balance(100000)).toBe(7);
  });
});

describe('spend', () => {
  test('takes what ends first', () => {
    const ledger = ledgerOf([10, 30], [20, 9], [30, 20]);
    expect(ledger.spend(15, 1)).toEqual([{ points: 15, lastDay: 9 }]);
    expect(ledger.lots(1)).toEqual([
      { points: 5, lastDay: 9 },
      { points: 30, lastDay: 20 },
      { points: 10, lastDay: 30 },
    ]);
  });

  test('uses several up, and lasting ones at the end', () => {
    const ledger = ledgerOf([10, undefined], [20, 3], [30, 4]);
    expect(ledger.spend(55, 2)).toEqual([
      { points: 20, lastDay: 3 },
      { points: 30, lastDay: 4 },
      { points: 5, lastDay: Infinity },
    ]);
    expect(ledger.balance(2)).toBe(5);
  });

  test('leaves expired points alone', () => {
    const ledger = ledgerOf([10, 3], [10, 8]);
    expect(ledger.spend(10, 4)).toEqual([{ points: 10, lastDay: 8 }]);
    expect(ledger.balance(3)).toBe(10);
  });

  test('changes nothing where points are missing', () => {
    const ledger = ledgerOf([10, 3], [10, 8]);
    expect(() => ledger.spend(21, 1)).toThrow(RangeError);
    expect(ledger.balance(1)).toBe(20);
  });

  test('everything can be spent', () => {
    const ledger = ledgerOf([20, 3]);
    ledger.spend(20, 3);
    expect(ledger.lots(0)).toEqual([]);
  });
});

describe('lots', () => {
  test('one for each day, sorted by number', () => {
    expect(ledgerOf([1, 100], [2, 20], [3, 100]).lots(0)).toEqual([
      { points: 2, lastDay: 20 },
      { points: 4, lastDay: 100 },
    ]);
  });
});

describe('expiring', () => {
  test('both ends are included', () => {
    const ledger = ledgerOf([1, 10], [2, 11], [4, 12], [8, 13]);
    ledger.earn(16);
    expect(ledger.expiring(11, 12)).toBe(6);
    expect(ledger.expiring(14, 20)).toBe(0);
  });
});

describe('points', () => {
  test.each([0, -5])('cannot be %s', (points) => {
    const ledger = ledgerOf([50, 5]);
    expect(() => ledger.earn(points, 5)).toThrow(RangeError);
    expect(() => ledger.spend(points, 5)).toThrow(RangeError);
  });
});
