import { {ENTITY|pascal}Progress } from './progress'

type Step = 'makeReady' | 'suspend' | 'resume' | '{ACTION|camel}' | 'close'
const steps: readonly Step[] = ['makeReady', 'suspend', 'resume', '{ACTION|camel}', 'close']

/** The rule as the brief has it. */
const exits: Record<string, Partial<Record<Step, string>>> = {
  new: { makeReady: 'ready' },
  ready: { suspend: 'waiting', {ACTION|camel}: 'done', close: 'closed' },
  waiting: { resume: 'ready', close: 'closed' },
  done: { close: 'closed' },
  closed: {},
}

function take(tracker: {ENTITY|pascal}Progress, step: Step): boolean {
  return step === 'suspend' ? tracker.suspend('an answer') : tracker[step]()
}

function waitingOne(reason: string): {ENTITY|pascal}Progress {
  const tracker = new {ENTITY|pascal}Progress()
  tracker.makeReady()
  tracker.suspend(reason)
  return tracker
}

describe('at the edges', () => {
  test('no way of four steps leads to a contradiction', () => {
    let ways: Step[][] = [[]]
    for (let length = 0; length < 4; length += 1) ways = ways.flatMap((way) => steps.map((step) => [...way, step]))
    for (const way of ways) {
      const tracker = new {ENTITY|pascal}Progress()
      let expected = 'new'
      for (const step of way) {
        const next = exits[expected]?.[step]
        expect(take(tracker, step)).toBe(next !== undefined)
        expected = next ?? expected
        expect([tracker.status, tracker.reason]).toEqual([expected, expected === 'waiting' ? 'an answer' : undefined])
      }
    }
  })

  test('an empty reason is one, too', () => {
    const tracker = waitingOne('')
    expect([tracker.status, tracker.reason]).toEqual(['waiting', ''])
    expect([tracker.{ACTION|camel}(), tracker.resume(), tracker.reason]).toEqual([false, true, undefined])
  })

  test('who waits a second time has the second reason', () => {
    const tracker = waitingOne('an answer')
    tracker.resume()
    tracker.suspend('the weather')
    expect(tracker.reason).toBe('the weather')
  })

  test('two of them share nothing', () => {
    const tracker = waitingOne('an answer')
    const other = new {ENTITY|pascal}Progress()
    expect([other.status, other.reason, tracker.status]).toEqual(['new', undefined, 'waiting'])
  })
})

for (const size of [50, 100, 200, 400])
  test(`waits and goes on many times @ ${size}`, () => {
    const tracker = new {ENTITY|pascal}Progress()
    tracker.makeReady()
    let taken = 0
    for (let at = 0; at < size; at += 1) if (tracker.suspend(`reason ${at}`) && tracker.resume()) taken += 1
    expect(taken).toBe(size)
  })
