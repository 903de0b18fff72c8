import { type Entry, summarize } from './report'

const entryOf = (id: string, {ACTOR|camel}: string, {METRIC|camel}: number): Entry => ({ id, {ACTOR|camel}, {METRIC|camel} })

describe('at the edges', () => {
  test('zeros have an average of zero and a highest', () => {
    expect(summarize([entryOf('a', 'Noor', 0), entryOf('b', 'Noor', 0)])).toEqual({
      count: 2,
      average: 0,
      repeated: [],
      lines: [{ {ACTOR|camel}: 'Noor', count: 2, average: 0, highest: 'a' }],
    })
  })

  test('an id repeats across names, too, and stays named once however often it comes', () => {
    const { repeated, lines } = summarize(['Noor', 'Ida', 'Sam', 'Ida'].map((name) => entryOf('a', name, 10)))
    expect(repeated).toEqual(['a'])
    expect(lines.map(({ count }) => count)).toEqual([1, 2, 1])
  })

  test('ids and names that look like nothing are ids and names', () => {
    const { repeated, lines } = summarize([entryOf('', '', 1), entryOf('0', '', 3), entryOf('', ' ', 2)])
    expect(repeated).toEqual([''])
    expect(lines.map(({ highest }) => highest)).toEqual(['0', ''])
  })

  test('entries that nobody can write to are read like others', () => {
    const entries = Object.freeze([Object.freeze(entryOf('b', 'Ida', 5)), Object.freeze(entryOf('a', 'Ida', 7))])
    expect(summarize(entries).lines).toEqual([{ {ACTOR|camel}: 'Ida', count: 2, average: 6, highest: 'a' }])
  })

  test('what is done to one answer is not seen in the next', () => {
    const entries = [entryOf('a', 'Noor', 10), entryOf('a', 'Noor', 20)]
    const first = summarize(entries)
    Reflect.set(first.lines, 'length', 0)
    Reflect.set(first.repeated, 'length', 0)
    expect([summarize(entries).lines.length, summarize(entries).repeated]).toEqual([1, ['a']])
  })
})

for (const size of [50, 100, 200, 400])
  test(`many entries, each by another {ACTOR} @ ${size}`, () => {
    const entries = Array.from({ length: size }, (_, at) => entryOf(`id-${at}`, `name-${at}`, (at * 7) % 10))
    expect(summarize(entries).lines).toHaveLength(size)
  })

for (const size of [50, 100, 200, 400])
  test(`many ids that repeat @ ${size}`, () => {
    const entries = Array.from({ length: size }, (_, at) => entryOf(`id-${at % (size / 2)}`, 'Noor', at))
    expect(summarize(entries).repeated).toHaveLength(size / 2)
  })
