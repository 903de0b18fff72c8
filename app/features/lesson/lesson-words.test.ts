import { expect, it } from 'vitest'
import { completedWords, exercisesWords, insteadWords, readWords, writerWords } from './lesson-words'

it('says who wrote something', () => {
  const about = { promptVersion: '2', model: 'guildhall' }
  expect(writerWords({ ...about, engine: 'built-in' })).toBe('Written by the built-in engine, prompt version 2')
  expect(writerWords({ ...about, engine: 'openai', model: 'some-model' })).toBe(
    'Written by some-model, prompt version 2',
  )
})

it('says why it was not the one that was asked', () => {
  const insteadOf = {
    engine: 'openai' as const,
    model: 'm',
    problem: 'the model m was not used, because it broke off.',
  }
  expect(insteadWords({ insteadOf })).toBe('The model m was not used, because it broke off.')
  expect(insteadWords({ insteadOf: { ...insteadOf, problem: 'it was busy' } })).toBe('It was busy.')
  expect(insteadWords({})).toBeNull()
})

it('counts in words', () => {
  expect([readWords(0, 1), readWords(3, 5)]).toEqual(['0 of 1 section read', '3 of 5 sections read'])
})

it('says how many exercises are left', () => {
  const words = (exercisesPassed: number, exercisesRequired: number) =>
    exercisesWords({ exercisesPassed, exercisesRequired })
  expect([words(0, 4), words(1, 4), words(4, 4), words(1, 1)]).toEqual([
    '0 of the 4 that count are passed.',
    '1 of the 4 that count is passed.',
    'All 4 that count are passed.',
    'The one that counts is passed.',
  ])
})

it('says what a completed module led to', () => {
  const opened = ['The Loop', 'The List'].map((title) => ({ concept: title, title }))
  expect(completedWords({ opened: [], courseCompleted: false })).toBe('Module complete.')
  expect(completedWords({ opened, courseCompleted: false })).toBe('Module complete. It opened “The Loop”, “The List”.')
  expect(completedWords({ opened: [], courseCompleted: true })).toContain('the whole course is complete.')
})
