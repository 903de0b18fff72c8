import { type {ENTITY|pascal}, SortedIndex } from './sorted-index'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })
const lowestFirst = (left: {ENTITY|pascal}, right: {ENTITY|pascal}) => left.{METRIC|camel} - right.{METRIC|camel}
const idsOf = (entries: readonly {ENTITY|pascal}[]) => entries.map(({ id }) => id)

function fill(entries: readonly {ENTITY|pascal}[], compare = lowestFirst): SortedIndex {
  const index = new SortedIndex(compare)
  for (const entry of entries) index.insert(entry)
  return index
}

describe('at the edges', () => {
  test('an empty one has nothing to give and nothing to remove', () => {
    const index = fill([])
    expect([index.size, index.page(undefined, 1), index.page(entryOf('a', 1), 1)]).toEqual([0, [], []])
    expect(index.range(entryOf('a', 0), entryOf('a', 9))).toEqual([])
    expect(index.remove(entryOf('a', 1))).toBe(false)
  })

  test('a page after one of several equals begins behind all of them', () => {
    const index = fill([entryOf('a', 10), entryOf('b', 10), entryOf('c', 10), entryOf('d', 20)])
    expect(idsOf(index.page(entryOf('a', 10), 9))).toEqual(['d'])
    expect(idsOf(index.page(entryOf('x', 10), 1))).toEqual(['d'])
  })

  test('a range takes all equals at its low end and none at its high end', () => {
    const index = fill([entryOf('a', 10), entryOf('b', 10), entryOf('c', 20), entryOf('d', 20)])
    expect(idsOf(index.range(entryOf('x', 10), entryOf('x', 20)))).toEqual(['a', 'b'])
  })

  test('of two that are alike in everything, one is taken out at a time', () => {
    const index = fill([entryOf('a', 10), entryOf('a', 10)])
    expect([index.remove(entryOf('a', 10)), index.size, index.remove(entryOf('a', 10)), index.size]).toEqual([true, 1, true, 0])
  })

  test('the order decides everything, also where it runs backwards or by name', () => {
    const down = fill([entryOf('a', 1), entryOf('b', 2), entryOf('c', 3)], (left, right) => lowestFirst(right, left))
    expect(idsOf(down.range(entryOf('x', 3), entryOf('x', 1)))).toEqual(['c', 'b'])
    const byName = fill([entryOf('b', 1), entryOf('c', 0), entryOf('a', 2)], (left, right) => (left.id < right.id ? -0.5 : Number(left.id > right.id)))
    expect(idsOf(byName.page(entryOf('a', 99), 9))).toEqual(['b', 'c'])
  })

  test('a page without end is no page', () => {
    expect(() => fill([entryOf('a', 1)]).page(undefined, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })
})

for (const size of [50, 100, 200, 400])
  test(`puts many in their place @ ${size}`, () => {
    const index = new SortedIndex(lowestFirst)
    for (let at = 0; at < size; at += 1) index.insert(entryOf(`id-${at}`, (at * 37) % size))
    expect(index.size).toBe(size)
  })
