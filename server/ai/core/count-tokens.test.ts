import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateTokens, readTokens } from './count-tokens'

test.each<[unknown, number | null]>([
  [300, 300],
  [0, 0],
  [12.5, 13],
  [1e300, 1_000_000],
  [-4, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  ['300', null],
  [null, null],
  [undefined, null],
])('%s is read as %s', (said, read) => {
  expect(readTokens(said)).toBe(read)
})

test('an estimate is a number that can be stored, and grows with the text', () => {
  expect(estimateTokens('')).toBe(0)
  expect(estimateTokens('abcd', 'ef')).toBe(2)
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, more) => {
      expect(Number.isInteger(estimateTokens(one, more))).toBe(true)
      expect(estimateTokens(one, more)).toBeGreaterThanOrEqual(estimateTokens(one))
    }),
  )
})
