import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanWord } from './clean-word'

test.each([
  ['Sneaker', 'sneaker'],
  ['  the   resale\nprice ', 'resale price'],
  ['An Hour', 'hour'],
  ['a', 'a'],
  ['theatre', 'theatre'],
  ['Café', 'café'],
  ['\ufeffsnea\u00adk\u200ber\u202e', 'sneaker'],
  ['نیم\u200cفاصله', 'نیم\u200cفاصله'],
  ['👩\u200d🚀', '👩\u200d🚀'],
  ['the \u200d sneaker\u200c ', 'sneaker'],
])('%j is %j', (text, value) => {
  expect(cleanWord(text)).toEqual({ ok: true, value })
})

test.each(['', '   ', '\u200b\u202e', '\u200d', 'x'.repeat(61)])('%j is no word', (text) => {
  expect(cleanWord(text).ok).toBe(false)
})

test('a clean word is short, on one line, in lower case, and clean already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const word = cleanWord(text)
      if (!word.ok) return
      expect([...word.value].length).toBeLessThanOrEqual(60)
      expect(word.value).not.toMatch(/[\n\r\t]|^\s|\s$/)
      expect(word.value.length).toBeGreaterThan(0)
    }),
  )
})
