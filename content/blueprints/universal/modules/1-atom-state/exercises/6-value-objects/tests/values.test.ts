import { {METRIC|pascal}, {METRIC|pascal}Range } from './values'

const inPoints = (amount: number): {METRIC|pascal} => new {METRIC|pascal}(amount, 'points')
const inPercent = (amount: number): {METRIC|pascal} => new {METRIC|pascal}(amount, 'percent')
const between = (from: number, to: number): {METRIC|pascal}Range => new {METRIC|pascal}Range(inPoints(from), inPoints(to))

describe('an amount with its unit', () => {
  test('is equal to another one with the same content', () => {
    expect(inPoints(120).equals(inPoints(120))).toBe(true)
    expect(inPoints(120).equals(inPoints(95))).toBe(false)
    expect(inPoints(120).equals(inPercent(120))).toBe(false)
  })

  test('refuses an amount that is negative or no finite number', () => {
    for (const amount of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => inPoints(amount)).toThrow(RangeError)
    expect(inPoints(0).amount).toBe(0)
  })

  test('refuses to be without a unit', () => {
    for (const unit of ['', '  ']) expect(() => new {METRIC|pascal}(1, unit)).toThrow(RangeError)
  })

  test('knows one zero only', () => {
    expect(Object.is(inPoints(-0).amount, 0)).toBe(true)
  })

  test('compares within a unit, and refuses to compare across units', () => {
    const inOrder = [inPoints(3), inPoints(1), inPoints(2)].sort((one, other) => one.compareTo(other))
    expect(inOrder.map(({ amount }) => amount)).toEqual([1, 2, 3])
    expect(() => inPoints(1).compareTo(inPercent(2))).toThrow(RangeError)
  })

  test('has the same key as its equals, and no other', () => {
    expect(inPoints(120).key).toBe(inPoints(120).key)
    const alike = [new {METRIC|pascal}(1, '0x'), new {METRIC|pascal}(10, 'x'), new {METRIC|pascal}(1, 'x1'), new {METRIC|pascal}(11, 'x')]
    const keys = [...alike, inPoints(1), inPercent(1), inPoints(2)].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('never changes after it was made', () => {
    const amount = inPoints(120)
    Reflect.set(amount, 'amount', -1)
    Reflect.set(amount, 'unit', 'percent')
    expect(amount.equals(inPoints(120))).toBe(true)
  })
})

describe('a range', () => {
  test('contains both of its ends and what lies between', () => {
    expect([9, 10, 15, 20, 21].map((amount) => between(10, 20).contains(inPoints(amount)))).toEqual([false, true, true, true, false])
    expect(between(10, 10).contains(inPoints(10))).toBe(true)
  })

  test('refuses to end before it begins, or to mix units', () => {
    expect(() => between(20, 10)).toThrow(RangeError)
    expect(() => new {METRIC|pascal}Range(inPoints(1), inPercent(2))).toThrow(RangeError)
    expect(() => between(10, 20).contains(inPercent(15))).toThrow(RangeError)
  })

  test('widens into a new one and stays as it is', () => {
    const narrow = between(10, 20)
    expect(narrow.widenedTo(inPoints(5)).equals(between(5, 20))).toBe(true)
    expect(narrow.widenedTo(inPoints(25)).equals(between(10, 25))).toBe(true)
    expect(narrow.widenedTo(inPoints(15)).equals(between(10, 20))).toBe(true)
    expect(narrow.equals(between(10, 20))).toBe(true)
  })

  test('stays as it was, whatever is written to it', () => {
    const untouched = between(10, 20)
    Reflect.set(untouched, 'lowest', inPoints(0))
    Reflect.set(untouched.highest, 'amount', 99)
    expect(untouched.equals(between(10, 20))).toBe(true)
  })
})
