import { App, type Store } from './app'
import type { {ENTITY|pascal} } from './entity'
import type { Happened } from './signal'
import { MemoryStore } from './store'

/** A store that writes down what is asked of it, and fails as often as it is told to. */
class TestStore implements Store {
  readonly calls: string[] = []
  failures = 0
  readonly #inner: MemoryStore

  constructor(rows: readonly unknown[] = []) {
    this.#inner = new MemoryStore(rows)
  }

  fetchAll(): ReturnType<Store['fetchAll']> {
    return this.#inner.fetchAll()
  }

  async save(one: {ENTITY|pascal}): Promise<void> {
    await Promise.resolve()
    if (this.failures > 0) {
      this.failures -= 1
      throw new Error('the disk is full')
    }
    this.calls.push(`saved ${one.id} ${one.state}`)
    await this.#inner.save(one)
  }

  rows(): unknown[] {
    return this.#inner.rows()
  }
}

async function open({ limit = 3, rows = [] }: { limit?: number; rows?: unknown[] } = {}) {
  const store = new TestStore(rows)
  return { store, app: await App.open({ store, limit }) }
}

describe('stage 3: the whole', () => {
  test('leads {ENTITY|a} from the first state to the last', async () => {
    const { app } = await open()
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await app.revise('a1', 12)
    await app.makeReady('a1')
    const last = await app.{ACTION|camel}('a1')
    expect(last.ok && [last.value.id, last.value.{METRIC|camel}, last.value.state]).toEqual(['a1', 12, 'done'])
  })

  test('saves first and tells afterwards', async () => {
    const { app, store } = await open()
    app.on(({ type }) => store.calls.push(`told ${type}`))
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await app.makeReady('a1')
    expect(store.calls).toEqual(['saved a1 registered', 'told registered', 'saved a1 ready', 'told advanced'])
  })

  test('keeps first and tells afterwards, so that a listener finds it done', async () => {
    const { app } = await open()
    const seen: string[] = []
    app.on(({ type }) => {
      const { registered, ready } = app.overview().counts
      seen.push(`${type}: ${registered} registered, ${ready} ready`)
    })
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await app.makeReady('a1')
    expect(seen).toEqual(['registered: 1 registered, 0 ready', 'advanced: 0 registered, 1 ready'])
  })

  test('tells what changed, with what it was before', async () => {
    const { app } = await open()
    const told: Happened[] = []
    app.on((event) => told.push(event))
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await app.revise('a1', 12)
    await app.withdraw('a1')
    expect(told).toEqual([
      { type: 'registered', id: 'a1', {METRIC|camel}: 10 },
      { type: 'revised', id: 'a1', from: 10, to: 12 },
      { type: 'advanced', id: 'a1', from: 'registered', to: 'withdrawn' },
    ])
  })

  test('neither saves nor tells what it refuses', async () => {
    const { app, store } = await open({ limit: 1 })
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    const told: Happened[] = []
    app.on((event) => told.push(event))
    const answers = [
      await app.register({ id: 'a1', {METRIC|camel}: 11 }),
      await app.register({ id: 'a2', {METRIC|camel}: 11 }),
      await app.register({ id: 'a3', {METRIC|camel}: -1 }),
      await app.revise('a1', Number.NaN),
      await app.{ACTION|camel}('a1'),
      await app.makeReady('nobody'),
    ]
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.reason))).toEqual([
      'duplicate',
      'full',
      'malformed',
      'malformed',
      'not_allowed',
      'unknown',
    ])
    expect([store.calls, told]).toEqual([['saved a1 registered'], []])
  })

  test('changes nothing when the store fails, and works on as soon as the store does', async () => {
    const { app, store } = await open()
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    const told: Happened[] = []
    app.on((event) => told.push(event))
    store.failures = 2
    expect(await app.makeReady('a1')).toEqual({ ok: false, reason: 'unavailable' })
    expect(await app.register({ id: 'a2', {METRIC|camel}: 10 })).toEqual({ ok: false, reason: 'unavailable' })
    expect([app.overview().counts, told]).toEqual([{ registered: 1, ready: 0, done: 0, withdrawn: 0 }, []])
    expect([(await app.makeReady('a1')).ok, (await app.register({ id: 'a2', {METRIC|camel}: 10 })).ok]).toEqual([true, true])
  })

  test('gives the last place to one of two who ask at once', async () => {
    const { app, store } = await open({ limit: 1 })
    const answers = await Promise.all([
      app.register({ id: 'a1', {METRIC|camel}: 10 }),
      app.register({ id: 'a2', {METRIC|camel}: 20 }),
    ])
    expect(answers.map((answer) => answer.ok)).toEqual([true, false])
    expect([app.overview().free, store.rows().length]).toEqual([0, 1])
  })

  test('loses neither of two changes that are asked for at once', async () => {
    const { app, store } = await open()
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await Promise.all([app.revise('a1', 15), app.makeReady('a1')])
    expect(store.rows()).toEqual([{ format: 2, id: 'a1', {METRIC|camel}: 15, state: 'ready' }])
  })

  test('keeps a failing listener from the others, and counts the failure', async () => {
    const { app } = await open()
    const heard: string[] = []
    app.on(() => {
      throw new Error('this listener is broken')
    })
    app.on(({ id }) => heard.push(id))
    expect((await app.register({ id: 'a1', {METRIC|camel}: 10 })).ok).toBe(true)
    expect([heard, app.overview().unheard]).toEqual([['a1'], 1])
  })

  test('stops telling the listener that has gone, and no other', async () => {
    const { app } = await open()
    const heard: string[] = []
    const stopFirst = app.on(() => heard.push('first'))
    app.on(() => heard.push('second'))
    stopFirst()
    stopFirst()
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    expect(heard).toEqual(['second'])
  })

  test('knows after a restart what it knew before', async () => {
    const { app, store } = await open({ limit: 2 })
    await app.register({ id: 'a1', {METRIC|camel}: 10 })
    await app.register({ id: 'a2', {METRIC|camel}: 20 })
    await app.withdraw('a1')
    const again = await App.open({ store: new MemoryStore(store.rows()), limit: 2 })
    expect(again.overview()).toEqual(app.overview())
    expect(again.overview().free).toBe(1)
  })

  test('opens with old rows, and writes the newest format from then on', async () => {
    const { app, store } = await open({ rows: [{ id: 'old-1', {METRIC|camel}: 5, finished: false }, { id: 'broken' }] })
    expect([app.overview().counts.registered, app.overview().unreadable]).toEqual([1, 1])
    await app.makeReady('old-1')
    expect(store.rows()).toEqual([{ format: 2, id: 'old-1', {METRIC|camel}: 5, state: 'ready' }, { id: 'broken' }])
  })

  test('reports the three that have the highest {METRIC}', async () => {
    const { app } = await open({ limit: 9 })
    for (const [id, {METRIC|camel}] of Object.entries({ a: 3, b: 9, c: 1, d: 7 })) await app.register({ id, {METRIC|camel} })
    expect(app.overview().top.map(({ id }) => id)).toEqual(['b', 'd', 'a'])
  })
})
