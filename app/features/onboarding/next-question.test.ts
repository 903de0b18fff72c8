import { expect, test } from 'vitest'
import { nextQuestion } from './next-question'

const questions = ['morning', 'shelf', 'failure']
const all = { morning: 'a', shelf: 'b', failure: 'c' }

test('the first time, the next one is what is still open', () => {
  expect(nextQuestion({ questions, given: {}, answered: 'morning' })).toBe('shelf')
  expect(nextQuestion({ questions, given: { morning: 'a', shelf: 'b' }, answered: 'morning' })).toBe('failure')
  expect(nextQuestion({ questions, given: { morning: 'a', shelf: 'b' }, answered: 'failure' })).toBeNull()
})

test('whoever had answered everything is asked everything again, in order', () => {
  const after = (answered: string) => nextQuestion({ questions, given: all, answered })
  expect(questions.map(after)).toEqual(['shelf', 'failure', null])
})

test('an answer to what nobody asks leads to no question', () => {
  expect(nextQuestion({ questions, given: all, answered: 'an old one' })).toBeNull()
})
