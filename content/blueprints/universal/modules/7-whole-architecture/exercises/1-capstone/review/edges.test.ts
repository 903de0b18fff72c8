import { App, type Store } from './app'
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

describe('at the edges', () => {
  test('a final state refuses before anybody looks at the new {METRIC}', () => {
    expect(entryOf('a1', 10, 'done').revise(-1)).toEqual({ ok: false, reason: 'not_allowed' })
    const toZero = entryOf('a1').revise(0)
    expect(toZero.ok && toZero.value.{METRIC|camel}).toBe(0)
  })

  test('what takes no place is taken in where no place is left', () => {
    const all = new {CONTAINER|pascal}(1, [entryOf('a1'), entryOf('a2', 5, 'done')])
    expect([all.free, all.add(entryOf('a3', 7, 'withdrawn')).ok, all.free]).toEqual([0, true, 0])
    expect(all.counts()).toEqual({ registered: 1, ready: 0, done: 1, withdrawn: 1 })
  })

  test('equals are in the order of their ids as texts, and an id such as "constructor" is one', () => {
    const all = new {CONTAINER|pascal}(9)
    expect(all.get('constructor')).toBe(undefined)
    for (const id of ['b', 'a9', 'a10', 'constructor', '__proto__']) all.add(entryOf(id))
    expect(idsOf(all.ranked())).toEqual(['__proto__', 'a10', 'a9', 'b', 'constructor'])
  })

  test('an id is the same with and without the space around it', async () => {
    const app = await App.open({ store: new MemoryStore(), limit: 3 })
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    expect(await app.register({ id: ' a1\n', {METRIC|camel}: 20 })).toEqual({ ok: false, reason: 'duplicate' })
    expect(app.overview().counts.registered).toBe(1)
  })

  test('what was finished long ago is done, takes no place, and is written anew only when it changes', async () => {
    const rows = [{ id: 'old-1', {METRIC|camel}: 0, finished: true }, { id: 'old-2', {METRIC|camel}: 5, finished: false }, 'lost']
    const store = new MemoryStore(rows)
    const app = await App.open({ store, limit: 1 })
    expect([app.overview().counts.done, app.overview().free]).toEqual([1, 0])
    expect(await app.withdraw('old-1')).toEqual({ ok: false, reason: 'not_allowed' })
    await app.withdraw('old-2')
    expect(store.rows()).toEqual([rows[0], { format: 2, id: 'old-2', {METRIC|camel}: 5, state: 'withdrawn' }, 'lost'])
    expect((await app.register({ id: 'a1', {METRIC|camel}: 1 })).ok).toBe(true)
  })

  test('a command that fails holds up none of those that were asked for with it', async () => {
    const inner = new MemoryStore()
    let broken = true
    const store: Store = {
      fetchAll: () => inner.fetchAll(),
      async save(one) {
        await Promise.resolve()
        if (broken) {
          broken = false
          throw new Error('the disk is full')
        }
        await inner.save(one)
      },
    }
    const app = await App.open({ store, limit: 1 })
    const answers = await Promise.all(['a1', 'a2', 'a3'].map((id) => app.register({ id, {METRIC|camel}: 10 })))
    expect(answers.map((answer) => (answer.ok ? answer.value.id : answer.reason))).toEqual(['unavailable', 'a2', 'full'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`owns many @ ${size}`, () => {
    const all = new {CONTAINER|pascal}(size)
    for (let at = 0; at < size; at += 1) all.add(entryOf(`id-${at}`, at))
    expect([all.free, all.counts().registered]).toEqual([0, size])
  })

for (const size of [50, 100, 200, 400])
  test(`saves many @ ${size}`, async () => {
    const store = new MemoryStore()
    for (let at = 0; at < size; at += 1) await store.save(entryOf(`id-${at}`, at))
    expect(store.rows()).toHaveLength(size)
  })
