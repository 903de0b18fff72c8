import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercisesJson } from './stored-json'

test('a test is reported once', () => {
  const schema = exercisesJson['evaluations.test_results']
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-d]{1,2}$/), { maxLength: 8 }), (names) => {
      const results = names.map((name) => ({ name, status: 'passed' }))
      expect(schema.safeParse(results).success).toBe(new Set(names).size === names.length)
    }),
  )
})

test('answers are bounded in number, length and name', () => {
  const schema = exercisesJson['submissions.answers']
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`q-${at}`, ['a']]))
  expect(schema.safeParse(many(40)).success).toBe(true)
  expect(schema.safeParse(many(41)).success).toBe(false)
  expect(schema.safeParse({ q: ['x'.repeat(201)] }).success).toBe(false)
  expect(schema.safeParse({ 'Q 1': ['a'] }).success).toBe(false)
  expect(schema.safeParse({ q: 'a' }).success).toBe(false)
})

test('a hint is revealed once', () => {
  const schema = exercisesJson['exercise_progress.hints_revealed']
  expect(schema.safeParse(['one', 'two']).success).toBe(true)
  expect(schema.safeParse(['one', 'one']).success).toBe(false)
})
