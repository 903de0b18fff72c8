import { type {ENTITY|pascal}, SortedIndex } from './sorted-index'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })
const lowestFirst = (left: {ENTITY|pascal}, right: {ENTITY|pascal}) => left.{METRIC|camel} - right.{METRIC|camel}
const mark = (amount: number) => entryOf('mark', amount)
const idsOf = (entries: readonly {ENTITY|pascal}[]) => entries.map(({ id }) => id)

function fill(entries: readonly {ENTITY|pascal}[], compare = lowestFirst): SortedIndex {
  const index = new SortedIndex(compare)
  for (const entry of entries) index.insert(entry)
  return index
}

const five = () => fill([entryOf('c', 30), entryOf('a', 10), entryOf('e', 50), entryOf('b', 20), entryOf('d', 40)])

describe('in order', () => {
  test('whatever order they came in', () => {
    expect(five().size).toBe(5)
    expect(idsOf(five().page(undefined, 9))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('among equals, the earlier one stands in front', () => {
    const index = fill([entryOf('z', 10), entryOf('m', 10), entryOf('a', 10), entryOf('k', 5)])
    expect(idsOf(index.page(undefined, 9))).toEqual(['k', 'z', 'm', 'a'])
  })

  test('by the order that it is told', () => {
    const index = fill([entryOf('a', 10), entryOf('b', 30), entryOf('c', 20)], (left, right) => lowestFirst(right, left))
    expect(idsOf(index.page(undefined, 9))).toEqual(['b', 'c', 'a'])
  })
})

describe('a range', () => {
  test('has its low end and not its high end', () => {
    expect(idsOf(five().range(mark(20), mark(40)))).toEqual(['b', 'c'])
    expect(idsOf(five().range(mark(21), mark(41)))).toEqual(['c', 'd'])
    expect(five().range(mark(20), mark(20))).toEqual([])
  })

  test('may be wider than all, outside of all, or upside down', () => {
    expect(idsOf(five().range(mark(-1), mark(99)))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(five().range(mark(60), mark(99))).toEqual([])
    expect(five().range(mark(40), mark(20))).toEqual([])
  })
})

describe('a page', () => {
  test('follows the one that was shown last', () => {
    const index = five()
    expect(idsOf(index.page(undefined, 2))).toEqual(['a', 'b'])
    expect(idsOf(index.page(entryOf('b', 20), 2))).toEqual(['c', 'd'])
    expect(idsOf(index.page(entryOf('d', 40), 2))).toEqual(['e'])
    expect(index.page(entryOf('e', 50), 2)).toEqual([])
  })

  test('follows it also when it has been removed meanwhile', () => {
    const index = five()
    index.remove(entryOf('b', 20))
    expect(idsOf(index.page(entryOf('b', 20), 2))).toEqual(['c', 'd'])
  })

  test('has at least one row', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(() => five().page(undefined, count)).toThrow(RangeError)
  })
})

describe('removing', () => {
  test('takes out the one with this id, and no other of its equals', () => {
    const index = fill([entryOf('a', 10), entryOf('b', 10), entryOf('c', 10)])
    expect(index.remove(entryOf('b', 10))).toBe(true)
    expect(index.remove(entryOf('b', 10))).toBe(false)
    expect(index.remove(entryOf('a', 11))).toBe(false)
    expect(idsOf(index.page(undefined, 9))).toEqual(['a', 'c'])
  })
})

test('what is handed out leads nowhere', () => {
  const index = five()
  index.page(undefined, 9).reverse()
  index.range(mark(0), mark(99)).splice(0, 3)
  expect(idsOf(index.page(undefined, 9))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('nobody can write to what is in it, neither who brought it nor who got it', () => {
  const mine = { id: 'a', {METRIC|camel}: 10 }
  const index = fill([mine, entryOf('b', 20)])
  mine.{METRIC|camel} = 99
  for (const each of index.page(undefined, 9)) Reflect.set(each, '{METRIC|camel}', 99)
  expect(index.page(undefined, 9)).toEqual([entryOf('a', 10), entryOf('b', 20)])
})

test('compares ten times for each edge, not once for each {ENTITY}', () => {
  let calls = 0
  const index = new SortedIndex((left, right) => {
    calls += 1
    return lowestFirst(left, right)
  })
  const callsOf = (work: () => void) => {
    calls = 0
    work()
    return calls
  }
  for (let at = 0; at < 128; at += 1) index.insert(entryOf(`id-${at}`, (at * 37) % 128))
  expect(callsOf(() => index.insert(mark(64))) < 11).toBe(true)
  expect(callsOf(() => void index.page(mark(100), 10)) < 11).toBe(true)
  expect(callsOf(() => void index.range(mark(30), mark(40))) < 21).toBe(true)
  expect(callsOf(() => void index.remove(mark(64))) < 21).toBe(true)
})
