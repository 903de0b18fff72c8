import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from './shorten'

it('leaves a short text alone', () => {
  expect(shorten('one loaf', 8)).toBe('one loaf')
  expect(shorten('one loaf', 5)).toBe('one…')
})

it('never cuts a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const short = shorten(text, most)
      expect(Array.from(short).length).toBeLessThanOrEqual(most)
      expect(short).not.toMatch(/\p{Cs}/u)
    }),
  )
})
