import { {CONTAINER|pascal}, type {ENTITY|pascal} } from './collection'

const entryOf = (id: string, {METRIC|camel}: number): {ENTITY|pascal} => ({ id, {METRIC|camel} })
const idsOf = (owner: {CONTAINER|pascal}) => owner.all().map(({ id }) => id)

describe('at the edges', () => {
  test('one that takes nothing refuses the first', () => {
    const owner = new {CONTAINER|pascal}(0)
    expect(() => owner.add(entryOf('a', 10))).toThrow()
    expect([owner.size, owner.all(), owner.average{METRIC|pascal}()]).toEqual([0, [], undefined])
  })

  test('an id such as "constructor" is an id like any other', () => {
    const ids = ['constructor', '__proto__', 'toString', '0', '']
    const owner = new {CONTAINER|pascal}(9)
    for (const id of ids) expect(owner.find(id)).toBe(undefined)
    for (const [at, id] of ids.entries()) owner.add(entryOf(id, at))
    expect(idsOf(owner)).toEqual(ids)
    expect(owner.remove('__proto__')).toBe(true)
    expect(owner.find('__proto__')).toBe(undefined)
  })

  test('what is revised keeps its place, and what comes back goes to the end', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('c', 30), entryOf('a', 10), entryOf('b', 20)])
    owner.revise('c', 0)
    expect(idsOf(owner)).toEqual(['c', 'a', 'b'])
    owner.remove('c')
    owner.add(entryOf('c', 5))
    expect(owner.all()).toEqual([entryOf('a', 10), entryOf('b', 20), entryOf('c', 5)])
  })

  test('a refused revision changes nothing', () => {
    const owner = new {CONTAINER|pascal}(5, [entryOf('a', 10)])
    owner.remove('a')
    expect(() => owner.revise('a', 20)).toThrow()
    expect([owner.size, owner.find('a')]).toEqual([0, undefined])
  })

  test('the average of zeros is zero', () => {
    expect(new {CONTAINER|pascal}(5, [entryOf('a', 0), entryOf('b', 0)]).average{METRIC|pascal}()).toBe(0)
    expect(new {CONTAINER|pascal}(5, [entryOf('a', -10), entryOf('b', 10)]).average{METRIC|pascal}()).toBe(0)
  })

  test('two owners of the same first ones share nothing', () => {
    const first = [entryOf('a', 10)]
    const one = new {CONTAINER|pascal}(5, first)
    const other = new {CONTAINER|pascal}(5, first)
    one.revise('a', 99)
    expect(other.find('a')).toEqual(entryOf('a', 10))
  })
})

for (const size of [50, 100, 200, 400])
  test(`takes and finds many @ ${size}`, () => {
    const owner = new {CONTAINER|pascal}(size)
    for (let at = 0; at < size; at += 1) owner.add(entryOf(`id-${at}`, at))
    let found = 0
    for (let at = 0; at < size; at += 1) if (owner.find(`id-${at}`)?.{METRIC|camel} === at) found += 1
    expect(found).toBe(size)
  })

for (const size of [50, 100, 200, 400])
  test(`empties itself @ ${size}`, () => {
    const owner = new {CONTAINER|pascal}(size)
    for (let at = 0; at < size; at += 1) owner.add(entryOf(`id-${at}`, at))
    for (const { id } of owner) owner.remove(id)
    expect(owner.size).toBe(0)
  })
