import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flawRule, rulesToChooseFrom } from './flaw-rules'
import { numbersFrom, shuffle } from './shuffle'
import { stageTitle } from './stage-title'
import { wordStems } from './word-stems'

test('stages are called by their files', () => {
  expect(['stage-1.test.ts', 'tests/stage-2.test.js', 'test_stage_3.py', '.test.ts'].map(stageTitle)).toEqual([
    'Stage 1',
    'Stage 2',
    'Stage 3',
    '.test.ts',
  ])
})

test('the right names are among those to choose from, and there are more than those', () => {
  const flaws = [{ rule: 'leaked_reference' }, { rule: 'a-rule-of-its-own' }]
  const rules = rulesToChooseFrom({ flaws, seed: 7 })
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(flaws.map(({ rule }) => rule)))
  expect(rules.length).toBe(12)
  expect(new Set(rules.map(({ name }) => name)).size).toBe(12)
  expect(rulesToChooseFrom({ flaws: [...flaws].reverse(), seed: 7 })).toEqual(rules)
  expect(flawRule('a-rule-of-its-own').name).toBe('A rule of its own')
})

test('a shuffle keeps everything, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
      const order = shuffle(items, numbersFrom(seed))
      expect([...order].sort()).toEqual([...items].sort())
      expect(shuffle(items, numbersFrom(seed))).toEqual(order)
    }),
  )
})

test('forms of one word are one', () => {
  expect([...wordStems('It mutates, mutated and is mutating the sharedArray')]).toEqual(['mutat', 'shar', 'array'])
})
