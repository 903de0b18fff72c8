import { type Entry, Figures } from './figures'

const entryOf = ({METRIC|camel}: number, {ACTOR|camel} = 'Noor'): Entry => ({ {ACTOR|camel}, {METRIC|camel} })
const of = (...amounts: number[]) => new Figures(amounts.map((amount) => entryOf(amount)))
const counts = (figures: Figures) => figures.perBracket().map(({ count }) => count)

describe('what works, and has to go on working', () => {
  test('the middle of the map', () => {
    const figures = of(20, 60, 10)
    expect(figures.size).toBe(3)
    expect(figures.sum()).toBe(90)
    expect(figures.highest()).toBe(60)
    expect(figures.median()).toBe(20)
    expect(of(20, 60, 10, 30).median()).toBe(25)
    expect(counts(of(50, 500, 50_000, 60))).toEqual([2, 1, 1])
  })

  test('both ends of the range are in it, and what lies outside is refused', () => {
    expect(of(0, 1_000_000).size).toBe(2)
    expect(() => of(-1)).toThrow(RangeError)
    expect(() => of(1_000_001)).toThrow(RangeError)
  })

  test('names are counted, and found in either case', () => {
    const figures = new Figures([entryOf(10, 'Noor'), entryOf(20, 'Ida'), entryOf(30, 'Noor')])
    expect(figures.perName()).toEqual([['Noor', 2], ['Ida', 1]])
    expect(figures.of('NOOR')).toEqual([entryOf(10), entryOf(30)])
  })
})

describe('what was wrong', () => {
  test('NaN is in no range', () => {
    expect(() => of(Number.NaN)).toThrow(RangeError)
  })

  test('none have a sum, and neither a highest nor a middle one', () => {
    expect(of().sum()).toBe(0)
    expect(of().highest()).toBe(undefined)
    expect(of().median()).toBe(undefined)
  })

  test('numbers are sorted as numbers', () => {
    expect(of(9, 10, 100).median()).toBe(10)
    expect(of(1, 30, 4, 21, 1_000).median()).toBe(21)
  })

  test('each one is in exactly one bracket, also at a border', () => {
    expect(counts(of(0, 99.5))).toEqual([2, 0, 0])
    expect(counts(of(100, 9_999))).toEqual([0, 2, 0])
    expect(counts(of(10_000, 1_000_000))).toEqual([0, 0, 2])
  })

  test('a name such as "constructor" is a name like any other, and so is 7', () => {
    const names = ['constructor', 'toString', '__proto__', 'Noor', '7']
    const figures = new Figures(names.map((name) => entryOf(10, name)))
    expect(figures.perName()).toEqual(names.map((name) => [name, 1]))
  })

  test('two spellings of one name are one name', () => {
    const figures = new Figures([entryOf(10, 'Zo\u00eb'), entryOf(20, 'ZOE\u0308'), entryOf(30, ' zo\u00eb ')])
    expect(figures.of('zoe\u0308')).toHaveLength(3)
  })
})
