import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords } from './mark-words'

test('the words that were found are marked in the sentence', () => {
  const marks = [
    { key: 'entity_primary', span: [10, 18] as const },
    { key: 'metric', span: [30, 35] as const },
  ]
  expect(markWords('I collect sneakers, watch the price.', marks)).toEqual([
    { text: 'I collect ', keys: [] },
    { text: 'sneakers', keys: ['entity_primary'] },
    { text: ', watch the ', keys: [] },
    { text: 'price', keys: ['metric'] },
    { text: '.', keys: [] },
  ])
})

test('whatever the spans are, the pieces make up the text, and each mark covers its own', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const marks = spans.map((one, at) => ({ key: `k${at}`, span: one }))
      const pieces = markWords(text, marks)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const {
        key,
        span: [start, end],
      } of marks) {
        const covered = pieces.filter(({ keys }) => keys.includes(key)).map((piece) => piece.text)
        const fits = start >= 0 && start < end && end <= text.length
        expect(covered.join('')).toBe(fits ? text.slice(start, end) : '')
      }
    }),
  )
})
