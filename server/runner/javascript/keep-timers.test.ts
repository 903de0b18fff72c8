import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, keepTimers } from './keep-timers'

describe('time of a run', () => {
  test('stands still until a timer is due, and goes to it', () => {
    const timers = keepTimers()
    const id = timers.add('learner', 250, false, false)
    expect(timers.now()).toBe(beginning)
    expect(timers.next()).toEqual({ side: 'learner', id })
    expect(timers.now()).toBe(beginning + 250)
    expect(timers.next()).toBeNull()
  })

  test('one side does not clear what the other has set', () => {
    const timers = keepTimers()
    const id = timers.add('trusted', 5, false, true)
    expect(timers.clear('learner', id)).toBe(false)
    expect(timers.next()?.id).toBe(id)
  })

  test('faked, it is moved by hand alone', () => {
    const timers = keepTimers()
    timers.fakeFrom(1_000)
    const id = timers.add('learner', 10, true, false)
    expect(timers.next()).toBeNull()
    expect(timers.nextFake(1_005)).toBeNull()
    expect(timers.now()).toBe(1_005)
    expect(timers.nextFake(1_020)?.id).toBe(id)
    expect(timers.nextFake(1_020)?.id).toBe(id)
    expect(timers.nextFake(1_020)).toBeNull()
    timers.stopFaking()
    expect(timers.now()).toBe(beginning)
    expect(timers.countFakes()).toBe(0)
  })

  test('there is a bound', () => {
    const timers = keepTimers()
    const add = () => timers.add('learner', 1, false, false)
    for (let count = 0; count < 20_000; count += 1) add()
    expect(add).toThrow(RangeError)
  })

  test('timers come by their time, and at the same time in the order in which they were set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 40 }), (delays) => {
        const timers = keepTimers()
        const ids = delays.map((delay) => ({ delay, id: timers.add('learner', delay, false, false) }))
        const due = ids.toSorted((a, b) => a.delay - b.delay || a.id - b.id).map(({ id }) => id)
        expect(delays.map(() => timers.next()?.id)).toEqual(due)
      }),
    )
  })
})
