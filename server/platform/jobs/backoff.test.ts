import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs } from './backoff'

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('grows by four from a second to an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((attempt) => backoffMs(attempt, 0) / 1000)).toEqual([
    1, 4, 16, 64, 256, 1024, 3600, 3600,
  ])
})

test('chance takes off up to half, never more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chances, (attempt, chance) => {
      const full = backoffMs(attempt, 0)
      expect(backoffMs(attempt, chance)).toBeGreaterThanOrEqual(full / 2)
      expect(backoffMs(attempt, chance)).toBeLessThanOrEqual(full)
    }),
  )
})

test('a later attempt never waits less at the same chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chances, (attempt, chance) => {
      expect(backoffMs(attempt + 1, chance)).toBeGreaterThanOrEqual(backoffMs(attempt, chance))
    }),
  )
})
