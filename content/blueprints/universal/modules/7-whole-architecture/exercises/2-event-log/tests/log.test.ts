import type { Fact } from './facts'
import { {CONTAINER|pascal}Log } from './log'
import { Tally } from './tally'

const added = (id: string, {METRIC|camel} = 10): Fact => ({ type: 'added', id, {METRIC|camel} })
const revised = (id: string, {METRIC|camel}: number): Fact => ({ type: 'revised', id, {METRIC|camel} })
const done = (id: string, by = 'ada'): Fact => ({ type: 'done', id, by })

function logOf(...facts: Fact[]) {
  const log = new {CONTAINER|pascal}Log()
  if (!log.append(facts, 0).ok) throw new Error('The log of this test cannot have happened.')
  return log
}

const plain = (state: Map<string, object>) => Object.fromEntries([...state].map(([id, held]) => [id, { ...held }]))

describe('the log', () => {
  test('numbers what it is told from 1, and says where it has got to', () => {
    const log = new {CONTAINER|pascal}Log()
    expect(log.at).toBe(0)
    expect(log.append([added('a1'), done('a1')], 0)).toEqual({ ok: true, at: 2 })
    expect(log.append([added('a2')], 2)).toEqual({ ok: true, at: 3 })
    expect(log.since(1).map(({ at, fact }) => `${at} ${fact.type}`)).toEqual(['2 done', '3 added'])
  })

  test('refuses a writer who has not seen the last entry', () => {
    const log = logOf(added('a1'), done('a1'))
    expect(log.append([done('a1')], 1)).toEqual({ ok: false, reason: 'conflict', at: 2 })
    expect(log.append([done('a1')], 3)).toEqual({ ok: false, reason: 'conflict', at: 2 })
    expect(log.at).toBe(2)
  })

  test('refuses what cannot have happened', () => {
    const log = logOf(added('a1'))
    const impossible = [added('a1'), revised('a2', 5), done('a2'), done('a1', ' '), added('a3', -1), revised('a1', Number.NaN)]
    for (const fact of impossible) expect(log.append([fact], 1)).toEqual({ ok: false, reason: 'impossible', at: 1 })
    expect(plain(log.stateAt())).toEqual({ a1: { {METRIC|camel}: 10, times: 0 } })
  })

  test('writes all facts of a batch or none', () => {
    const log = logOf(added('a1'))
    expect(log.append([added('a2'), done('a2'), done('a3')], 1).ok).toBe(false)
    expect([log.at, Object.keys(plain(log.stateAt()))]).toEqual([1, ['a1']])
    expect(log.append([added('a2'), done('a2')], 1)).toEqual({ ok: true, at: 3 })
  })

  test('keeps what it was told, even if the teller changes it later', () => {
    const fact = { type: 'added' as const, id: 'a1', {METRIC|camel}: 10 }
    const log = logOf(fact)
    fact.{METRIC|camel} = 99
    expect(log.since(0)).toEqual([{ at: 1, fact: added('a1', 10) }])
  })

  test('hands out a past that nobody can change', () => {
    const log = logOf(added('a1'))
    const [entry] = log.since(0)
    expect([Object.isFrozen(entry), Object.isFrozen(entry?.fact)]).toEqual([true, true])
    log.stateAt().clear()
    expect(plain(log.stateAt())).toEqual({ a1: { {METRIC|camel}: 10, times: 0 } })
  })

  test('adds up what is true now', () => {
    const log = logOf(added('a1', 10), added('a2', 20), done('a1'), revised('a1', 15), done('a1', 'bo'))
    expect(plain(log.stateAt())).toEqual({ a1: { {METRIC|camel}: 15, times: 2 }, a2: { {METRIC|camel}: 20, times: 0 } })
  })

  test('adds up what was true at any place', () => {
    const log = logOf(added('a1', 10), done('a1'), revised('a1', 15))
    expect([0, 1, 2, 3].map((at) => plain(log.stateAt(at)))).toEqual([
      {},
      { a1: { {METRIC|camel}: 10, times: 0 } },
      { a1: { {METRIC|camel}: 10, times: 1 } },
      { a1: { {METRIC|camel}: 15, times: 1 } },
    ])
  })

  test('reads the first format as if it were the second', () => {
    const log = {CONTAINER|pascal}Log.from([
      { type: 'added', id: 'a1', amount: 10 },
      { type: 'revised', id: 'a1', amount: 12 },
      { type: 'done', id: 'a1', by: 'ada' },
      { type: 'revised', id: 'a1', {METRIC|camel}: 0 },
    ])
    expect(log.since(0).map(({ fact }) => fact)).toEqual([
      added('a1', 10),
      revised('a1', 12),
      done('a1'),
      revised('a1', 0),
    ])
  })

  test('stops at an entry that it cannot read, and says which', () => {
    const bad = [null, 'added', { type: 'lost', id: 'a1' }, { type: 'added', id: 'a2', {METRIC|camel}: '10' }, added('a1')]
    for (const raw of bad) expect(() => {CONTAINER|pascal}Log.from([added('a1'), raw, done('a1')])).toThrow(/\b2\b/)
  })
})

describe('the tally', () => {
  test('counts every entry once, however often it comes', () => {
    const log = logOf(added('a1'), done('a1', 'ada'), done('a1', 'bo'), done('a1', 'ada'))
    const tally = new Tally()
    tally.catchUp(log.since(0))
    tally.catchUp(log.since(1))
    expect([tally.times('ada'), tally.times('bo'), tally.times('cy'), tally.at]).toEqual([2, 1, 0, 4])
  })

  test('goes on where it stopped, and refuses to skip an entry', () => {
    const log = logOf(added('a1'), done('a1'))
    const tally = new Tally()
    tally.catchUp(log.since(0))
    log.append([done('a1'), done('a1')], 2)
    expect(() => tally.catchUp(log.since(3))).toThrow(/\b3\b/)
    expect([tally.times('ada'), tally.at]).toEqual([1, 2])
    tally.catchUp(log.since(tally.at))
    expect([tally.times('ada'), tally.at]).toEqual([3, 4])
  })
})
