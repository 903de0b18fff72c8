import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundValue, cutAtWord, withEllipsis } from './bound-value'

const values = fc.string({ unit: 'binary', maxLength: 300 })

test('a value is one line of bounded length in which something can be seen', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 8, max: 200 }), (value, max) => {
      const bound = boundValue('metric', value, max)
      expect(bound.length).toBeLessThanOrEqual(max)
      expect(bound).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u)
      expect(bound).not.toMatch(/[\r\n\t]|_{2}/)
      expect(boundValue('metric', bound, max)).toBe(bound)
    }),
  )
})

test('what fits stays as it is', () => {
  expect(boundValue('entity_primary', 'rare sneaker', 80)).toBe('rare sneaker')
  expect(boundValue('entity_primary', ' rare\n sneaker ', 80)).toBe('rare sneaker')
})

test('what says nothing is called by its variable', () => {
  expect(boundValue('entity_primary', '', 80)).toBe('entity')
  expect(boundValue('resale_price', ' \u200b\n', 80)).toBe('resale price')
})

test('a long value ends with a whole word, a long word with a whole character', () => {
  expect(boundValue('metric', 'one two three', 7)).toBe('one two')
  expect(boundValue('metric', 'one two three', 8)).toBe('one two')
  expect(cutAtWord('abcdef', 3)).toBe('abc')
  expect(cutAtWord('a😀😀', 4)).toBe('a😀')
  expect(cutAtWord('a😀😀', 5)).toBe('a😀😀')
})

test('what was cut in a title says so', () => {
  expect(withEllipsis('one two three', 9)).toBe('one two…')
  expect(withEllipsis('one two', 7)).toBe('one two')
})
