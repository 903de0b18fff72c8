import { type Fact, toFact } from './facts'
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

describe('at the edges', () => {
  test('nothing to write changes nothing, but only for somebody who has seen everything', () => {
    const log = logOf(added('a1'))
    expect(log.append([], 1)).toEqual({ ok: true, at: 1 })
    expect(log.append([], 0)).toEqual({ ok: false, reason: 'conflict', at: 1 })
  })

  test('places before the first and behind the last are the ends', () => {
    const log = logOf(added('a1'), done('a1'))
    expect([log.since(-3).length, log.since(2), log.since(99)]).toEqual([2, [], []])
    expect([log.stateAt(-3).size, log.stateAt(0).size, log.stateAt(99).get('a1')?.times]).toEqual([0, 0, 1])
  })

  test('a batch that was refused leaves nothing behind that the next one could trip over', () => {
    const log = logOf(added('a1'))
    expect(log.append([added('a2'), revised('a1', 0), revised('a2', -1)], 1).ok).toBe(false)
    expect(log.append([revised('a2', 5)], 1)).toEqual({ ok: false, reason: 'impossible', at: 1 })
    expect(log.append([added('a2'), revised('a2', 0)], 1)).toEqual({ ok: true, at: 3 })
    expect([log.stateAt().get('a1')?.{METRIC|camel}, log.stateAt().get('a2')?.{METRIC|camel}]).toEqual([10, 0])
  })

  test('an id such as "constructor" is an id, and nobody writes to a state that was handed out', () => {
    const log = logOf(added('constructor'), added('__proto__', 3))
    Reflect.set(log.stateAt().get('constructor') ?? {}, 'times', 99)
    expect([...log.stateAt().keys()]).toEqual(['constructor', '__proto__'])
    expect(log.append([done('constructor')], 2).ok).toBe(true)
    expect(log.stateAt().get('constructor')?.times).toBe(1)
  })

  test('what only looks like a fact is none', () => {
    const others = [{ type: 'done', id: 'a1' }, { type: 'added', id: 7, amount: 1 }, { type: 'added', id: 'a1' }, ['added', 'a1', 1]]
    expect(others.map(toFact)).toEqual([undefined, undefined, undefined, undefined])
    expect(() => {CONTAINER|pascal}Log.from([{ type: 'added', id: 'a1', amount: -1 }])).toThrow(/\b1\b/)
    expect({CONTAINER|pascal}Log.from([]).at).toBe(0)
  })

  test('a tally counts what it could before it found something missing', () => {
    const log = logOf(added('a1'), done('a1'), done('a1'), done('a1'))
    const tally = new Tally()
    const [first, second, , fourth] = log.since(0)
    if (first === undefined || second === undefined || fourth === undefined) throw new Error('The log has four entries.')
    expect(() => tally.catchUp([first, second, fourth])).toThrow(/\b3\b/)
    expect([tally.times('ada'), tally.at]).toEqual([1, 2])
  })
})

for (const size of [50, 100, 200, 400])
  test(`is told many facts, one by one @ ${size}`, () => {
    const log = logOf(added('a1'))
    for (let at = 1; at < size; at += 1) log.append([done('a1')], at)
    expect(log.at).toBe(size)
  })

for (const size of [50, 100, 200, 400])
  test(`adds up many facts @ ${size}`, () => {
    const log = {CONTAINER|pascal}Log.from(Array.from({ length: size }, (_, at) => added(`a${at}`, at)))
    expect(log.stateAt().size).toBe(size)
  })
