import { {METRIC|pascal}, {METRIC|pascal}Range } from './values'

const inPoints = (amount: number): {METRIC|pascal} => new {METRIC|pascal}(amount, 'points')
const between = (from: number, to: number): {METRIC|pascal}Range => new {METRIC|pascal}Range(inPoints(from), inPoints(to))

describe('at the edges', () => {
  test('a range is not widened by another unit', () => {
    expect(() => between(10, 20).widenedTo(new {METRIC|pascal}(15, 'percent'))).toThrow(RangeError)
    expect(() => between(10, 20).widenedTo(new {METRIC|pascal}(99, 'percent'))).toThrow(RangeError)
  })

  test('units that are spelled differently are different', () => {
    expect(inPoints(1).equals(new {METRIC|pascal}(1, 'Points'))).toBe(false)
    expect(() => inPoints(1).compareTo(new {METRIC|pascal}(1, 'Points'))).toThrow(RangeError)
  })

  test('keys differ also where a unit has a space or the amount many digits', () => {
    const all = [
      new {METRIC|pascal}(1, '2 x'),
      new {METRIC|pascal}(12, 'x'),
      new {METRIC|pascal}(1, ' 2 x'),
      new {METRIC|pascal}(1e21, 'x'),
      new {METRIC|pascal}(1, 'e+21 x'),
      new {METRIC|pascal}(0.1, 'x'),
      new {METRIC|pascal}(0, '.1 x'),
    ]
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  })

  test('a zero with a sign has the key of the other zero, and lies in a range of nothing', () => {
    expect(inPoints(-0).key).toBe(inPoints(0).key)
    expect(inPoints(-0).equals(inPoints(0))).toBe(true)
    expect(between(0, 0).contains(inPoints(-0))).toBe(true)
    expect(between(0, 0).contains(inPoints(Number.MIN_VALUE))).toBe(false)
  })

  test('ranges with one end in common are not equal', () => {
    expect(between(10, 20).equals(between(10, 21))).toBe(false)
    expect(between(10, 20).equals(between(9, 20))).toBe(false)
  })

  test('a range that was widened to both sides has both new ends', () => {
    expect(between(10, 20).widenedTo(inPoints(0)).widenedTo(inPoints(30)).equals(between(0, 30))).toBe(true)
  })
})

for (const size of [50, 100, 200, 400])
  test(`widens step by step @ ${size}`, () => {
    let range = between(0, 0)
    for (let at = 1; at <= size; at += 1) range = range.widenedTo(inPoints(at))
    expect(range.equals(between(0, size))).toBe(true)
  })
