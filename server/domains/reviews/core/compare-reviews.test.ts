import { expect, test } from 'vitest'
import { compareReviews } from './compare-reviews'

const none = { code_sense: null, efficiency: null, edge_cases: null, taste: null }
const remark = (rule: string, text: string) => ({ rule, text, name: rule, axis: 'taste' as const })

test('what is gone and what is new is told by rule and words, and an axis by both of its scores', () => {
  const before = {
    overall: 60,
    scores: { ...none, taste: 60 },
    weaknesses: [remark('magic_value', '7 has no name.'), remark('nested_choice', 'Twice.')],
  }
  const now = {
    overall: 72,
    scores: { ...none, taste: 70, efficiency: 80 },
    weaknesses: [remark('magic_value', '8 has no name.'), remark('nested_choice', 'Twice.')],
  }
  const change = compareReviews(before, now)
  expect(change).toMatchObject({
    overall: 12,
    gone: [{ text: '7 has no name.' }],
    added: [{ text: '8 has no name.', axis: 'taste' }],
  })
  expect(change.axes).toEqual([
    { axis: 'code_sense', before: null, after: null },
    { axis: 'efficiency', before: null, after: 80 },
    { axis: 'edge_cases', before: null, after: null },
    { axis: 'taste', before: 60, after: 70 },
  ])
  expect(compareReviews(now, now)).toMatchObject({ overall: 0, gone: [], added: [] })
})
