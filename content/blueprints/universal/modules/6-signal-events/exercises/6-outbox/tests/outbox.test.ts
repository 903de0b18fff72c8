import { type Fact, makeStore, type Store } from './database'
import { makeDesk } from './desk'
import { makeReceiver } from './receiver'
import { makeRelay } from './relay'

const statesOf = (store: Store) =>
  store.look(({ outbox }) => outbox.map(({ fact, attempts, state }) => `${fact.key} ${attempts} ${state}`))

/** k1 is written twice, k2 once in between. */
function makeWritten() {
  const store = makeStore(['k1', 'k2'])
  const desk = makeDesk(store)
  desk.{ACTION|camel}('k1', 'ann')
  desk.{ACTION|camel}('k2', 'bob')
  desk.{ACTION|camel}('k1', 'cleo')
  return store
}

/** Sends into `keys`, and fails for those in `broken`. */
function makeSender() {
  const keys: string[] = []
  const broken = new Set<string>()
  const send = ({ key }: Fact) => {
    if (broken.has(key)) throw new Error('no line')
    keys.push(key)
  }
  return { keys, broken, send }
}

const factOf = (id: string, version: number): Fact => ({
  key: `${id}:${version}`,
  type: '{ACTOR|slug}.{ACTION|past|slug}',
  id,
  version,
  by: 'ann',
})

describe('the desk', () => {
  test('writes the row and the fact in one transaction', () => {
    const inner = makeStore(['k1'])
    let transactions = 0
    const counting: Store = {
      look: (choose) => inner.look(choose),
      transaction(work) {
        transactions += 1
        return inner.transaction(work)
      },
    }
    makeDesk(counting).{ACTION|camel}('k1', 'ann')
    expect(transactions).toBe(1)
    expect(inner.look(({ rows }) => rows.get('k1'))).toEqual({ by: 'ann', version: 1 })
    expect(inner.look(({ outbox }) => outbox)).toEqual([{ fact: factOf('k1', 1), attempts: 0, state: 'waiting' }])
  })

  test('counts the versions of each {ENTITY} for itself', () => {
    expect(statesOf(makeWritten())).toEqual(['k1:1 0 waiting', 'k2:1 0 waiting', 'k1:2 0 waiting'])
  })

  test('writes nothing for an id that has no row', () => {
    const store = makeStore(['k1'])
    const desk = makeDesk(store)
    expect(() => desk.{ACTION|camel}('k9', 'ann')).toThrow()
    expect(statesOf(store)).toEqual([])
    expect(store.look(({ rows }) => rows.size)).toBe(1)
  })
})

describe('the relay', () => {
  test('sends the oldest first, each once', () => {
    const store = makeWritten()
    const { keys, send } = makeSender()
    const sendDue = makeRelay({ store, send, batch: 10, maxAttempts: 3 })
    expect(sendDue()).toEqual({ sent: ['k1:1', 'k2:1', 'k1:2'], failed: [] })
    expect(sendDue()).toEqual({ sent: [], failed: [] })
    expect(keys).toEqual(['k1:1', 'k2:1', 'k1:2'])
  })

  test('tries no more in one run than the batch allows', () => {
    const store = makeWritten()
    const { broken, send } = makeSender()
    broken.add('k1:1')
    const sendDue = makeRelay({ store, send, batch: 2, maxAttempts: 3 })
    expect(sendDue()).toEqual({ sent: ['k2:1'], failed: ['k1:1'] })
    broken.clear()
    expect(sendDue()).toEqual({ sent: ['k1:1', 'k1:2'], failed: [] })
  })

  test('holds up what follows a failure about the same {ENTITY}, and nothing else', () => {
    const store = makeWritten()
    const { keys, broken, send } = makeSender()
    broken.add('k1:1')
    const sendDue = makeRelay({ store, send, batch: 10, maxAttempts: 3 })
    expect(sendDue()).toEqual({ sent: ['k2:1'], failed: ['k1:1'] })
    expect(statesOf(store)).toEqual(['k1:1 1 waiting', 'k2:1 0 sent', 'k1:2 0 waiting'])
    broken.clear()
    sendDue()
    expect(keys).toEqual(['k2:1', 'k1:1', 'k1:2'])
  })

  test('parks after too many failures, and goes on holding up', () => {
    const store = makeWritten()
    const { keys, broken, send } = makeSender()
    broken.add('k1:1')
    const sendDue = makeRelay({ store, send, batch: 10, maxAttempts: 2 })
    sendDue()
    sendDue()
    broken.clear()
    expect(sendDue()).toEqual({ sent: [], failed: [] })
    expect(statesOf(store)).toEqual(['k1:1 2 parked', 'k2:1 0 sent', 'k1:2 0 waiting'])
    expect(keys).toEqual(['k2:1'])
  })

  test('sends again what was sent and could not be marked', () => {
    const inner = makeWritten()
    let broken = true
    const store: Store = {
      look: (choose) => inner.look(choose),
      transaction(work) {
        if (broken) throw new Error('the database went away')
        return inner.transaction(work)
      },
    }
    const { keys, send } = makeSender()
    const sendDue = makeRelay({ store, send, batch: 10, maxAttempts: 3 })
    expect(() => sendDue()).toThrow(/went away/)
    broken = false
    expect(sendDue().sent).toEqual(['k1:1', 'k2:1', 'k1:2'])
    expect(keys).toEqual(['k1:1', 'k1:1', 'k2:1', 'k1:2'])
  })
})

describe('the receiver', () => {
  test('handles each version once, however often it comes', () => {
    const handled: string[] = []
    const receive = makeReceiver(({ key }) => void handled.push(key))
    const answers = [factOf('k1', 1), factOf('k1', 1), factOf('k2', 1), factOf('k1', 2), factOf('k1', 1)].map(receive)
    expect(answers).toEqual([true, false, true, true, false])
    expect(handled).toEqual(['k1:1', 'k2:1', 'k1:2'])
  })

  test('handles again what it failed to handle', () => {
    const handled: string[] = []
    let broken = true
    const receive = makeReceiver(({ key }) => {
      if (broken) throw new Error('not yet')
      handled.push(key)
    })
    expect(() => receive(factOf('k1', 1))).toThrow(/not yet/)
    broken = false
    expect(receive(factOf('k1', 1))).toBe(true)
    expect(handled).toEqual(['k1:1'])
  })

  test('refuses a version that leaves a gap', () => {
    const handled: string[] = []
    const receive = makeReceiver(({ key }) => void handled.push(key))
    expect(() => receive(factOf('k1', 2))).toThrow()
    expect(handled).toEqual([])
  })
})

describe('all together', () => {
  test('each fact has its effect once and in order, over a line that loses every second answer', () => {
    const store = makeWritten()
    const handled: string[] = []
    const receive = makeReceiver(({ key }) => void handled.push(key))
    let calls = 0
    const send = (fact: Fact) => {
      calls += 1
      receive(fact)
      if (calls % 2 === 1) throw new Error('the answer was lost')
    }
    const sendDue = makeRelay({ store, send, batch: 10, maxAttempts: 5 })
    for (let turn = 0; turn < 6; turn += 1) sendDue()
    expect(statesOf(store).filter((state) => state.endsWith('sent'))).toHaveLength(3)
    expect(handled.filter((key) => key.startsWith('k1'))).toEqual(['k1:1', 'k1:2'])
    expect(handled).toHaveLength(3)
  })
})
