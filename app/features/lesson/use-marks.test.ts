import { expect, it } from 'vitest'
import { insteadWords, readWords, writerWords } from './lesson-words'
import { readSections } from './use-marks'

const sections = ['one', 'two', 'three']

it('takes the later mark for the true one', () => {
  expect([...readSections(sections, ['one'], [])]).toEqual(['one'])
  expect([...readSections(sections, ['one'], [{ one: false }, { two: true }])]).toEqual(['two'])
  expect([...readSections(sections, [], [{ three: true }, { three: false }, { three: true }])]).toEqual(['three'])
})

it('counts no section that is not there any more', () => {
  expect([...readSections(sections, ['gone', 'three', 'one'], [{ other: true }])]).toEqual(['one', 'three'])
})

it('says who wrote something', () => {
  const about = { promptVersion: '2', model: 'guildhall' }
  expect(writerWords({ ...about, engine: 'built-in' })).toBe('Written by the built-in engine')
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
