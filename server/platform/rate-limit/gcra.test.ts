import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paceOf, take } from './gcra'

const limits = fc.record({ burst: fc.integer({ min: 1, max: 20 }), perSeconds: fc.integer({ min: 1, max: 3_600 }) })
const gaps = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 600_000 })),
  { maxLength: 80 },
)
const start = Date.UTC(2026, 0, 1)

/** Plays arrivals and returns the times at which one was let through. */
function play(limit: { burst: number; perSeconds: number }, arrivals: number[]): number[] {
  const pace = paceOf(limit)
  let freeAt: number | null = null
  return arrivals.filter((now) => {
    const taken = take(pace, freeAt, now)
    freeAt = taken.freeAt
    return taken.ok
  })
}

const timesOf = (list: number[]): number[] => {
  let now = start
  return list.map((gap) => {
    now += gap
    return now
  })
}

test('a burst at once, then one an interval', () => {
  const limit = { burst: 3, perSeconds: 30 }
  expect(play(limit, [0, 0, 0, 0, 9_999, 10_000, 10_001, 20_000])).toEqual([0, 0, 0, 10_000, 20_000])
})

test('in any stretch of time no more than the burst and what was refilled in it', () => {
  fc.assert(
    fc.property(limits, gaps, (limit, list) => {
      const passed = play(limit, timesOf(list))
      const { burst, intervalMs } = paceOf(limit)
      for (const [from, first] of passed.entries()) {
        for (const [to, last] of passed.entries()) {
          if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(burst + Math.floor((last - first) / intervalMs))
        }
      }
    }),
  )
})

test('refused arrivals change nothing', () => {
  fc.assert(
    fc.property(limits, gaps, (limit, list) => {
      const passed = play(limit, timesOf(list))
      expect(play(limit, passed)).toEqual(passed)
    }),
  )
})

test('what it says about waiting is exact to the millisecond', () => {
  fc.assert(
    fc.property(limits, gaps, (limit, list) => {
      const pace = paceOf(limit)
      let freeAt: number | null = null
      for (const now of timesOf(list)) {
        const taken = take(pace, freeAt, now)
        if (!taken.ok) {
          expect(taken.retryAfterMs).toBeGreaterThan(0)
          expect(taken.retryAfterMs).toBeLessThanOrEqual(pace.intervalMs)
          expect(take(pace, taken.freeAt, now + taken.retryAfterMs).ok).toBe(true)
          expect(take(pace, taken.freeAt, now + taken.retryAfterMs - 1).ok).toBe(false)
        }
        freeAt = taken.freeAt
      }
    }),
  )
})

test('whoever keeps to the pace is never refused', () => {
  fc.assert(
    fc.property(limits, fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 50 }), (limit, extra) => {
      const arrivals = timesOf(extra.map((ms) => paceOf(limit).intervalMs + ms))
      expect(play(limit, arrivals)).toEqual(arrivals)
    }),
  )
})

test('a limit that makes no sense is refused', () => {
  expect(() => paceOf({ burst: 0, perSeconds: 1 })).toThrow(RangeError)
  expect(() => paceOf({ burst: 1.5, perSeconds: 1 })).toThrow(RangeError)
  expect(() => paceOf({ burst: 1, perSeconds: 0 })).toThrow(RangeError)
})
