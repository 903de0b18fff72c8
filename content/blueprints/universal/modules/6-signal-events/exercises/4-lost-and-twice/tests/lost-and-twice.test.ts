import { Hub, type Fact } from './hub'
import { makeInbox, repeatedKeys } from './inbox'
import { Standings } from './standings'

const fact = (key: string, id: string, version: number, number: number, by = 'ann'): Fact => ({
  key,
  id,
  version,
  {METRIC|camel}: number,
  by,
})
const first = fact('e1', 'k1', 1, 40)
const second = fact('e2', 'k1', 2, 55)

describe('the hub', () => {
  test('tells everybody in the order of their subscriptions', () => {
    const hub = new Hub()
    const heard: string[] = []
    hub.on(({ key }) => void heard.push(`a ${key}`))
    hub.on(({ key }) => void heard.push(`b ${key}`))
    hub.tell(first)
    expect(heard).toEqual(['a e1', 'b e1'])
  })

  test('notes who fails, and tells the others', () => {
    const hub = new Hub()
    const heard: string[] = []
    hub.on(() => {
      throw new Error('not today')
    })
    hub.on(({ key }) => void heard.push(key))
    hub.tell(first)
    expect(heard).toEqual(['e1'])
    expect(hub.failures()).toHaveLength(1)
  })

  test('ends no subscription but its own, also if it is ended twice', () => {
    const hub = new Hub()
    const heard: string[] = []
    const end = hub.on(() => undefined)
    hub.on(({ key }) => void heard.push(key))
    end()
    end()
    hub.tell(first)
    expect(heard).toEqual(['e1'])
  })

  test('skips nobody when a listener leaves while it hears', () => {
    const hub = new Hub()
    const heard: string[] = []
    const ends: (() => void)[] = []
    ends.push(
      hub.on(() => {
        for (const end of ends) end()
      }),
    )
    hub.on(({ key }) => void heard.push(key))
    hub.tell(first)
    expect(heard).toEqual(['e1'])
  })
})

describe('the inbox', () => {
  test('handles a fact once that comes twice', () => {
    const handled: string[] = []
    const receive = makeInbox(({ key }) => void handled.push(key))
    for (const each of [first, second, first, second]) receive(each)
    expect(handled).toEqual(['e1', 'e2'])
  })

  test('handles two facts that only look alike', () => {
    const handled: string[] = []
    const receive = makeInbox(({ key }) => void handled.push(key))
    receive(fact('e1', 'k1', 1, 40))
    receive(fact('e2', 'k1', 2, 40))
    expect(handled).toEqual(['e1', 'e2'])
  })

  test('handles a fact again whose handling failed', () => {
    const handled: string[] = []
    let broken = true
    const receive = makeInbox(({ key }) => {
      if (broken) throw new Error('not yet')
      handled.push(key)
    })
    expect(() => receive(first)).toThrow(/not yet/)
    broken = false
    receive(first)
    receive(first)
    expect(handled).toEqual(['e1'])
  })

  test('names the keys that came more than once', () => {
    expect(repeatedKeys([first, second, first, first])).toEqual(['e1'])
  })
})

describe('the standings', () => {
  test('have the latest number of each', () => {
    const standings = new Standings()
    for (const each of [first, second, fact('e3', 'k2', 1, 7)]) standings.listener(each)
    expect([standings.latestOf('k1'), standings.latestOf('k2'), standings.latestOf('k3')]).toEqual([55, 7, undefined])
  })

  test('are not set back by an older fact that comes late', () => {
    const standings = new Standings()
    for (const each of [second, first]) standings.listener(each)
    expect(standings.latestOf('k1')).toBe(55)
  })

  test('count each fact once, also a late one', () => {
    const standings = new Standings()
    for (const each of [second, first, second, first]) standings.listener(each)
    expect(standings.countOf('ann')).toBe(2)
  })
})
