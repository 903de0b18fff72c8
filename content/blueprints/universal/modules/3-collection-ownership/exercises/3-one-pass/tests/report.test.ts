import { type Entry, summarize } from './report'

const entryOf = (id: string, {ACTOR|camel}: string, {METRIC|camel}: number): Entry => ({ id, {ACTOR|camel}, {METRIC|camel} })
const week = () => [
  entryOf('a', 'Noor', 20),
  entryOf('b', 'Ida', 50),
  entryOf('c', 'Noor', 40),
  entryOf('d', 'Ida', 10),
  entryOf('e', 'Noor', 30),
]

describe('as before', () => {
  test('the report counts and averages all entries', () => {
    const { count, average } = summarize(week())
    expect(count).toBe(5)
    expect(average).toBeCloseTo(30)
  })

  test('it has a line for each {ACTOR}, in the order in which the names first occur', () => {
    expect(summarize(week()).lines).toEqual([
      { {ACTOR|camel}: 'Noor', count: 3, average: 30, highest: 'c' },
      { {ACTOR|camel}: 'Ida', count: 2, average: 30, highest: 'b' },
    ])
  })

  test('of equal {METRIC|plural}, the first entry is the highest', () => {
    const { lines } = summarize([entryOf('a', 'Noor', 10), entryOf('b', 'Noor', 40), entryOf('c', 'Noor', 40)])
    expect(lines.map(({ highest }) => highest)).toEqual(['b'])
  })

  test('it finds a highest {METRIC} below zero, too', () => {
    const { lines } = summarize([entryOf('a', 'Noor', -30), entryOf('b', 'Noor', -10), entryOf('c', 'Noor', -20)])
    expect(lines.map(({ highest }) => highest)).toEqual(['b'])
  })

  test('repeated ids are named once, in the order in which they repeat', () => {
    const ids = ['a', 'b', 'c', 'b', 'a', 'b']
    expect(summarize(ids.map((id) => entryOf(id, 'Noor', 10))).repeated).toEqual(['b', 'a'])
    expect(summarize(week()).repeated).toEqual([])
  })

  test('a name such as "constructor" is a name like any other', () => {
    const { lines } = summarize([entryOf('a', 'constructor', 10), entryOf('b', '__proto__', 20)])
    expect(lines).toEqual([
      { {ACTOR|camel}: 'constructor', count: 1, average: 10, highest: 'a' },
      { {ACTOR|camel}: '__proto__', count: 1, average: 20, highest: 'b' },
    ])
  })
})

describe('from now on', () => {
  test('no entries have no average', () => {
    expect(summarize([])).toEqual({ count: 0, average: undefined, repeated: [], lines: [] })
  })

  test('the entries stay in their order', () => {
    const entries = week()
    summarize(entries)
    expect(entries).toEqual(week())
  })

  test('a report that was given never changes', () => {
    const first = summarize(week())
    const copy = JSON.stringify(first)
    summarize([entryOf('z', 'Sam', 10)])
    expect(JSON.stringify(first)).toBe(copy)
  })

  test('twice as many entries cost about twice as many looks', () => {
    expect(looksFor(40) < looksFor(20) * 2.5).toBe(true)
  })
})

/** How often a field of any entry is read while the report is made of so many entries, each by another {ACTOR}. */
function looksFor(size: number): number {
  let looks = 0
  const look = <Found>(found: Found): Found => {
    looks += 1
    return found
  }
  const entries = Array.from({ length: size }, (_, position) => ({
    get id() {
      return look(`id-${position}`)
    },
    get {ACTOR|camel}() {
      return look(`name-${position}`)
    },
    get {METRIC|camel}() {
      return look((position * 7) % 10)
    },
  }))
  summarize(entries)
  return looks
}
