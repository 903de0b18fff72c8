import { type Fact, makeStore, type Store } from './database'
import { makeDesk } from './desk'
import { makeReceiver } from './receiver'
import { makeRelay } from './relay'

const statesOf = (store: Store) =>
  store.look(({ outbox }) => outbox.map(({ fact, attempts, state }) => `${fact.key} ${attempts} ${state}`))

function written(...ids: string[]): Store {
  const store = makeStore(['k1', 'k2'])
  const desk = makeDesk(store)
  for (const id of ids) desk.{ACTION|camel}(id, 'ann')
  return store
}

const factOf = (id: string, version: number): Fact => ({
  key: `${id}:${version}`,
  type: '{ACTOR|slug}.{ACTION|past|slug}',
  id,
  version,
  by: 'ann',
})

const fail = () => {
  throw new Error('no line')
}

describe('at the edges', () => {
  test('nothing that waits is a run without anything', () => {
    expect(makeRelay({ store: written(), send: fail, batch: 5, maxAttempts: 1 })()).toEqual({ sent: [], failed: [] })
  })

  test('one try is allowed, and then it is parked, however many runs follow', () => {
    const store = written('k1', 'k1')
    const sendDue = makeRelay({ store, send: fail, batch: 5, maxAttempts: 1 })
    expect(sendDue()).toEqual({ sent: [], failed: ['k1:1'] })
    sendDue()
    expect(statesOf(store)).toEqual(['k1:1 1 parked', 'k1:2 0 waiting'])
  })

  test('what is held up or parked uses up nothing of the batch', () => {
    const store = written('k1', 'k1', 'k1', 'k2')
    makeRelay({ store, send: fail, batch: 1, maxAttempts: 1 })()
    const sent: string[] = []
    const sendDue = makeRelay({ store, send: ({ key }) => void sent.push(key), batch: 1, maxAttempts: 1 })
    expect(sendDue()).toEqual({ sent: ['k2:1'], failed: [] })
    expect(sent).toEqual(['k2:1'])
  })

  test('what was sent at last still says how often it failed', () => {
    const store = written('k1')
    makeRelay({ store, send: fail, batch: 5, maxAttempts: 3 })()
    makeRelay({ store, send: () => undefined, batch: 5, maxAttempts: 3 })()
    expect(statesOf(store)).toEqual(['k1:1 1 sent'])
  })

  test('a second relay on the same store sends nothing twice', () => {
    const store = written('k1', 'k2')
    const sent: string[] = []
    const options = { store, send: ({ key }: Fact) => void sent.push(key), batch: 1, maxAttempts: 3 }
    makeRelay(options)()
    makeRelay(options)()
    makeRelay(options)()
    expect(sent).toEqual(['k1:1', 'k2:1'])
  })

  test('a gap that was filled is no gap, and what came too early may come again', () => {
    const handled: string[] = []
    const receive = makeReceiver(({ key }) => void handled.push(key))
    expect(() => receive(factOf('k1', 2))).toThrow()
    expect([1, 2, 1, 2].map((version) => receive(factOf('k1', version)))).toEqual([true, true, false, false])
    expect(() => receive(factOf('constructor', 2))).toThrow()
    expect(handled).toEqual(['k1:1', 'k1:2'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`receives many, each twice @ ${size}`, () => {
    const receive = makeReceiver(() => undefined)
    let handled = 0
    for (let at = 0; at < 2 * size; at += 1) if (receive(factOf('k1', Math.floor(at / 2) + 1))) handled += 1
    expect(handled).toBe(size)
  })
