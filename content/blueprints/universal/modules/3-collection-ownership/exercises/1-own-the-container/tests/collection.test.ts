import { {CONTAINER|pascal}, type {ENTITY|pascal} } from './collection'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })
const idsOf = (owner: {CONTAINER|pascal}) => owner.all().map(({ id }) => id)

/** What a careless caller may try; a frozen answer may refuse it, which is as good. */
function tamper(change: () => void): void {
  try {
    change()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
}

describe('the members', () => {
  test('are kept in the order in which they came', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('c', 30)])
    owner.add(entryOf('a', 10))
    owner.add(entryOf('b', 20))
    expect(idsOf(owner)).toEqual(['c', 'a', 'b'])
    expect(owner.size).toBe(3)
    expect(owner.find('b')).toEqual(entryOf('b', 20))
    expect(owner.find('z')).toBe(undefined)
  })

  test('are removed, which makes room for another', () => {
    const owner = new {CONTAINER|pascal}(1, [entryOf('a', 10)])
    expect(owner.remove('z')).toBe(false)
    expect(owner.remove('a')).toBe(true)
    expect(owner.remove('a')).toBe(false)
    owner.add(entryOf('b', 20))
    expect(idsOf(owner)).toEqual(['b'])
  })
})

describe('the rules', () => {
  test('refuse a second {ENTITY} with the same id, and change nothing', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10)])
    expect(() => owner.add(entryOf('a', 90))).toThrow()
    expect(owner.all()).toEqual([entryOf('a', 10)])
  })

  test('refuse one more than the {CONTAINER} takes, and change nothing', () => {
    const owner = new {CONTAINER|pascal}(2, [entryOf('a', 10), entryOf('b', 20)])
    expect(() => owner.add(entryOf('c', 30))).toThrow()
    expect(idsOf(owner)).toEqual(['a', 'b'])
  })

  test('hold for those that are in it from the start, too', () => {
    expect(() => new {CONTAINER|pascal}(5, [entryOf('a', 10), entryOf('a', 20)])).toThrow()
    expect(() => new {CONTAINER|pascal}(1, [entryOf('a', 10), entryOf('b', 20)])).toThrow()
  })

  test('refuse to revise {ENTITY|a} that is not there', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10)])
    expect(() => owner.revise('z', 20)).toThrow()
    owner.revise('a', 20)
    expect(owner.find('a')).toEqual(entryOf('a', 20))
  })
})

describe('the two doors', () => {
  test('what came in can change outside without a trace', () => {
    const first = [entryOf('a', 10)]
    const later = entryOf('b', 20)
    const owner = new {CONTAINER|pascal}(5, first)
    owner.add(later)
    first.push(entryOf('c', 30))
    for (const entry of [...first, later]) entry.{METRIC|camel} = 999
    expect(owner.all()).toEqual([entryOf('a', 10), entryOf('b', 20)])
  })

  test('the array outside stays as it was, too', () => {
    const first = [entryOf('a', 10)]
    new {CONTAINER|pascal}(5, first).add(entryOf('b', 20))
    expect(first).toEqual([entryOf('a', 10)])
  })

  test('what went out leads nowhere', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10), entryOf('b', 20)])
    tamper(() => void owner.all().reverse())
    tamper(() => void owner.all().push(entryOf('c', 30)))
    tamper(() => void Object.assign(owner.all()[0] ?? {}, { {METRIC|camel}: 999 }))
    tamper(() => void Object.assign(owner.find('a') ?? {}, { id: 'x' }))
    for (const each of owner) tamper(() => void Object.assign(each, { {METRIC|camel}: 999 }))
    expect(owner.all()).toEqual([entryOf('a', 10), entryOf('b', 20)])
  })

  test('a loop may remove what it walks over, and misses none', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10), entryOf('b', 20), entryOf('c', 30)])
    const met: string[] = []
    for (const { id } of owner) {
      met.push(id)
      owner.remove(id)
    }
    expect(met).toEqual(['a', 'b', 'c'])
    expect(owner.size).toBe(0)
  })

  test('a loop meets those that were there when it began, as they were', () => {
    const three = [entryOf('a', 10), entryOf('b', 20), entryOf('c', 30)]
    const owner = new {CONTAINER|pascal}(5, three)
    const met: {ENTITY|pascal}[] = []
    for (const each of owner) {
      if (met.length === 0) {
        owner.revise('b', 99)
        owner.remove('c')
        owner.add(entryOf('d', 40))
      }
      met.push({ ...each })
    }
    expect(met).toEqual(three)
    expect(idsOf(owner)).toEqual(['a', 'b', 'd'])
  })
})

describe('the average {METRIC}', () => {
  test('follows every change', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10), entryOf('b', 20)])
    expect(owner.average{METRIC|pascal}()).toBe(15)
    owner.add(entryOf('c', 60))
    expect(owner.average{METRIC|pascal}()).toBe(30)
    owner.revise('c', 0)
    expect(owner.average{METRIC|pascal}()).toBe(10)
    owner.remove('a')
    expect(owner.average{METRIC|pascal}()).toBe(10)
    owner.remove('c')
    expect(owner.average{METRIC|pascal}()).toBe(20)
  })

  test('of an empty {CONTAINER} is undefined, also when it was not always empty', () => {
    const owner = new {CONTAINER|pascal}(5)
    expect(owner.average{METRIC|pascal}()).toBe(undefined)
    owner.add(entryOf('a', 10))
    owner.remove('a')
    expect(owner.average{METRIC|pascal}()).toBe(undefined)
  })
})
