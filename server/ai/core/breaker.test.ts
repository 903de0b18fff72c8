import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterFault, type Breaker, closedBreaker, faultsToOpen, restMs, tryAsk } from './breaker'

test('it opens at the second fault in a row and rests', () => {
  const once = afterFault(closedBreaker, 0)
  expect(tryAsk(once, 0)).toEqual(once)
  const twice = afterFault(once, 10)
  expect(tryAsk(twice, 10)).toBeNull()
  expect(tryAsk(twice, 9 + restMs)).toBeNull()
})

test('after the rest one question tries, and the others wait for how it fares', () => {
  const opened = afterFault(afterFault(closedBreaker, 0), 0)
  const tried = tryAsk(opened, restMs)
  if (tried === null) throw new Error('nobody may try')
  expect(tryAsk(tried, restMs)).toBeNull()
  expect(tryAsk(afterFault(tried, restMs + 5), restMs + 5)).toBeNull()
  // Whoever tried was stopped and says nothing: the next one tries after another rest.
  expect(tryAsk(tried, 2 * restMs)).not.toBeNull()
})

test('however often it is asked, a model that is down hears few questions', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 200 }), (pauses) => {
      let breaker: Breaker = closedBreaker
      let now = 0
      let asked = 0
      for (const pause of pauses) {
        now += pause
        const tried = tryAsk(breaker, now)
        if (tried === null) continue
        asked += 1
        breaker = afterFault(tried, now)
      }
      expect(asked).toBeLessThanOrEqual(faultsToOpen + Math.floor(now / restMs))
    }),
  )
})
