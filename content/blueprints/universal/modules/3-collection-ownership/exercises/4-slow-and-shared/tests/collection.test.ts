import { {CONTAINER|pascal}, type Entry } from './collection'

const entryOf = (id: string, {METRIC|camel}: number, {ACTOR|camel} = 'Noor'): Entry => ({ id, {ACTOR|camel}, {METRIC|camel} })
const three = () => [entryOf('a', 10), entryOf('b', 30, 'Ida'), entryOf('c', 20)]
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id)

describe('what works, and has to go on working', () => {
  test('adds, finds, revises and removes', () => {
    const owner = new {CONTAINER|pascal}(three())
    expect(() => owner.add(entryOf('a', 99))).toThrow()
    expect(owner.revise('a', 15)).toBe(true)
    expect(owner.find('a')).toEqual(entryOf('a', 15))
    expect(owner.remove('b')).toBe(true)
    expect(owner.remove('b')).toBe(false)
    expect(owner.size).toBe(2)
    expect(idsOf(owner.of('Noor'))).toEqual(['a', 'c'])
  })

  test('pages by rank, whatever comes and goes in front', () => {
    const owner = new {CONTAINER|pascal}(Array.from({ length: 30 }, (_, at) => entryOf(`id-${100 + at}`, 50 - at)))
    const { entries, more } = owner.page()
    expect(entries).toHaveLength(20)
    expect(more).toBe(true)
    owner.add(entryOf('z', 99))
    const rest = owner.page(entries.at(-1))
    expect(idsOf(rest.entries).slice(0, 2)).toEqual(['id-120', 'id-121'])
    expect(rest.more).toBe(false)
  })

  test('takes over what it lacks, and no more', () => {
    const owner = new {CONTAINER|pascal}([entryOf('a', 10)])
    expect(owner.takeOver(new {CONTAINER|pascal}(three()))).toBe(2)
    expect(idsOf(owner.entries)).toEqual(['a', 'b', 'c'])
  })
})

describe('what was wrong', () => {
  test('what is new in one {CONTAINER} is not new in another', () => {
    const one = new {CONTAINER|pascal}([entryOf('a', 10)])
    new {CONTAINER|pascal}([entryOf('b', 20)])
    expect(one.recentIds).toEqual(['a'])
  })

  test('what was found can be changed without a trace', () => {
    const owner = new {CONTAINER|pascal}([entryOf('a', 10)])
    const found = owner.find('a')
    if (found !== undefined) found.{METRIC|camel} = 999
    expect(owner.find('a')).toEqual(entryOf('a', 10))
    expect(owner.average{METRIC|pascal}()).toBe(10)
  })

  test('the average follows a removal', () => {
    const owner = new {CONTAINER|pascal}(three())
    owner.remove('b')
    expect(owner.average{METRIC|pascal}()).toBe(15)
  })

  test('an empty {CONTAINER} has no average', () => {
    expect(new {CONTAINER|pascal}().average{METRIC|pascal}()).toBe(undefined)
  })

  test('asking for a page changes no order', () => {
    const owner = new {CONTAINER|pascal}(three())
    owner.page()
    expect(idsOf(owner.entries)).toEqual(['a', 'b', 'c'])
  })
})
