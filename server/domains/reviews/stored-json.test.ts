import { expect, test } from 'vitest'
import { reviewsJson } from './stored-json'

const remark = { axis: 'efficiency', text: 'Looks through the whole list for each sneaker.' }
const lines = [{ path: 'src/vault.js', from: 3, to: 7 }]
const measured = { name: 'work units as the input doubles', value: 4.1, threshold: 2.5 }
const strengths = reviewsJson['architecture_reviews.strengths']
const weaknesses = reviewsJson['architecture_reviews.weaknesses']
const suggestions = reviewsJson['architecture_reviews.suggestions']

test('praise and blame carry their evidence: lines, a measure, or both', () => {
  for (const schema of [strengths, weaknesses]) {
    for (const evidence of [{ lines }, { measured }, { lines, measured }])
      expect(schema.safeParse([{ ...remark, ...evidence }]).success).toBe(true)
    for (const evidence of [{}, { lines: [] }, { example: 'vault.find(id)' }])
      expect(schema.safeParse([remark, { ...remark, ...evidence }]).error?.issues[0]?.path).toEqual([0, 'lines'])
  }
})

test('a suggestion may do without', () => {
  expect(suggestions.safeParse([remark]).success).toBe(true)
})

test('lines go forward', () => {
  const backward = [{ path: 'src/vault.js', from: 7, to: 3 }]
  expect(weaknesses.safeParse([{ ...remark, lines: backward }]).error?.issues[0]?.path).toEqual([0, 'lines', 0, 'to'])
})

test('a remark may point at its fact instead, and a summary stands among the suggestions', () => {
  expect(weaknesses.safeParse([{ ...remark, factId: 'quadratic_scan:1', rule: 'quadratic_scan' }]).success).toBe(true)
  expect(suggestions.safeParse([{ text: 'Good work.', isSummary: true }, { text: 'Go on.' }]).success).toBe(true)
})

test('evidence is whole, or from before it was kept; a fact is set aside once', () => {
  const evidence = reviewsJson['architecture_reviews.evidence']
  expect(evidence.safeParse({}).success).toBe(true)
  expect(evidence.safeParse({ version: 1, facts: [] }).success).toBe(false)
  expect(evidence.safeParse({ version: 2 }).success).toBe(false)
  const setAside = reviewsJson['architecture_reviews.set_aside']
  expect(setAside.safeParse(['a', 'b']).success).toBe(true)
  expect(setAside.safeParse(['a', 'a']).success).toBe(false)
})
