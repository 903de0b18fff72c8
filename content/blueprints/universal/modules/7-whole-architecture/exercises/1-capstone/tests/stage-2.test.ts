import { {CONTAINER|pascal} } from './collection'
import { {ENTITY|pascal} } from './entity'
import { MemoryStore } from './store'
import type { State } from './workflow'

function entryOf(id: string, {METRIC|camel} = 10, state: State = 'registered'): {ENTITY|pascal} {
  const made = {ENTITY|pascal}.fromClaims({ id, {METRIC|camel}, state })
  if (!made.ok) throw new Error(made.reason)
  return made.value
}

const idsOf = (all: readonly {ENTITY|pascal}[]) => all.map(({ id }) => id)

describe('stage 2: the owner and the store', () => {
  test('refuses a second {ENTITY} with the same id', () => {
    const all = new {CONTAINER|pascal}(5)
    expect(all.add(entryOf('a1', 10)).ok).toBe(true)
    expect(all.add(entryOf('a1', 20))).toEqual({ ok: false, reason: 'duplicate' })
    expect(all.get('a1')?.{METRIC|camel}).toBe(10)
  })

  test('takes as many as its limit, and not one more', () => {
    const all = new {CONTAINER|pascal}(2)
    expect([all.add(entryOf('a1')).ok, all.add(entryOf('a2')).ok, all.free]).toEqual([true, true, 0])
    expect(all.add(entryOf('a3'))).toEqual({ ok: false, reason: 'full' })
    expect(all.get('a3')).toBe(undefined)
  })

  test('frees the place of what is done or withdrawn', () => {
    const all = new {CONTAINER|pascal}(1, [entryOf('a1')])
    expect(all.replace(entryOf('a1', 10, 'withdrawn')).ok).toBe(true)
    expect([all.free, all.add(entryOf('a2')).ok, all.free]).toEqual([1, true, 0])
  })

  test('answers a check without taking anything in', () => {
    const all = new {CONTAINER|pascal}(1)
    expect([all.check(entryOf('a1')).ok, all.free, all.get('a1')]).toEqual([true, 1, undefined])
  })

  test('keeps what is there already when the limit has been lowered', () => {
    const all = new {CONTAINER|pascal}(1, [entryOf('a1'), entryOf('a2')])
    expect([idsOf(all.ranked()).length, all.free, all.check(entryOf('a3'))]).toEqual([2, 0, { ok: false, reason: 'full' }])
  })

  test('refuses to replace what it does not know', () => {
    expect(new {CONTAINER|pascal}(5).replace(entryOf('a1'))).toEqual({ ok: false, reason: 'unknown' })
  })

  test('refuses a limit that is no whole number of at least 1', () => {
    for (const limit of [0, -1, 1.5, Number.NaN]) expect(() => new {CONTAINER|pascal}(limit)).toThrow()
  })

  test('ranks by {METRIC} and then by id, in a list of its own', () => {
    const all = new {CONTAINER|pascal}(5, [entryOf('b', 7), entryOf('c', 9), entryOf('a', 7)])
    const ranked = all.ranked()
    expect(idsOf(ranked)).toEqual(['c', 'a', 'b'])
    ranked.length = 0
    expect(idsOf(all.ranked())).toEqual(['c', 'a', 'b'])
  })

  test('writes one row for each id, in the newest format', async () => {
    const store = new MemoryStore()
    await store.save(entryOf('a1', 10))
    await store.save(entryOf('a2', 20))
    await store.save(entryOf('a1', 11, 'ready'))
    expect(store.rows()).toEqual([
      { format: 2, id: 'a1', {METRIC|camel}: 11, state: 'ready' },
      { format: 2, id: 'a2', {METRIC|camel}: 20, state: 'registered' },
    ])
  })

  test('reads both formats and counts what it cannot read', async () => {
    const store = new MemoryStore([
      { id: 'old-1', {METRIC|camel}: 5, finished: true },
      { id: 'old-2', {METRIC|camel}: 6, finished: false },
      { format: 2, id: 'new-1', {METRIC|camel}: 7, state: 'ready' },
      { format: 3, id: 'from-the-future', {METRIC|camel}: 8, state: 'ready' },
      { id: 'broken', {METRIC|camel}: 'many', finished: false },
      null,
    ])
    const { readable, unreadable } = await store.fetchAll()
    expect(readable.map(({ id, state }) => `${id} ${state}`)).toEqual(['old-1 done', 'old-2 registered', 'new-1 ready'])
    expect(unreadable).toBe(3)
  })

  test('never writes over a row that it could not read', async () => {
    const broken = { format: 2, id: 'a1', {METRIC|camel}: 'many', state: 'ready' }
    const store = new MemoryStore([broken])
    await store.save(entryOf('a1', 12))
    expect(store.rows()).toEqual([broken, { format: 2, id: 'a1', {METRIC|camel}: 12, state: 'registered' }])
  })

  test('hands out rows that are copies', async () => {
    const store = new MemoryStore([{ format: 2, id: 'a1', {METRIC|camel}: 7, state: 'ready' }])
    for (const row of store.rows()) Object.assign(Object(row), { id: 'changed' })
    expect(idsOf((await store.fetchAll()).readable)).toEqual(['a1'])
  })
})
