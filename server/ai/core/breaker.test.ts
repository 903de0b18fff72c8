import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFault, type Breaker, closedBreaker, faultsToOpen, isOpen, restMs } from './breaker'

test('it opens at the second fault in a row, rests, and lets one question try', () => {
  const once = afterFault(closedBreaker, 0)
  expect(isOpen(once, 0)).toBe(false)
  const twice = afterFault(once, 10)
  expect(isOpen(twice, 10)).toBe(true)
  expect(isOpen(twice, 10 + restMs)).toBe(false)
  expect(isOpen(afterFault(twice, 10 + restMs), 10 + restMs)).toBe(true)
})

test('however often it is asked, a model that is down hears few questions', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 200 }), (pauses) => {
      let breaker: Breaker = closedBreaker
      let now = 0
      let asked = 0
      for (const pause of pauses) {
        now += pause
        if (isOpen(breaker, now)) continue
        asked += 1
        breaker = afterFault(breaker, now)
      }
      expect(asked).toBeLessThanOrEqual(faultsToOpen + Math.floor(now / restMs))
    }),
  )
})
