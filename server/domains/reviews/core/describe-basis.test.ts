import { expect, test } from 'vitest'
import { describeBasis } from './describe-basis'
import type { Evidence } from './evidence'
import { refusalOf } from './refuse-review'

const nothing: Evidence = {
  version: 1,
  facts: [],
  statements: 0,
  loops: 0,
  tests: null,
  hidden: null,
  probes: null,
  growth: null,
  key: null,
  imagined: 0,
}

test.each([
  ['code_sense', nothing, 'There is no statement to look at.'],
  ['taste', { ...nothing, statements: 1 }, '1 statement read.'],
  ['efficiency', nothing, 'Nothing here grows with its input.'],
  ['efficiency', { ...nothing, loops: 2 }, '2 loops read.'],
  [
    'efficiency',
    { ...nothing, loops: 1, growth: { passed: 2, total: 3 } },
    '2 of 3 series of growing inputs grow no faster than in the reference solution; 1 loop read.',
  ],
  ['edge_cases', nothing, 'There was no test to run.'],
  [
    'edge_cases',
    { ...nothing, tests: { passed: 4, total: 4 }, hidden: { passed: 0, total: 1 }, probes: { passed: 0, total: 0 } },
    'Passed: 4 of 4 tests, 0 of 1 hidden test.',
  ],
  ['taste', { ...nothing, key: {} }, 'Nothing of this kind was there to find.'],
  [
    'taste',
    { ...nothing, key: { taste: { found: 0, total: 1 } }, imagined: 2 },
    '0 of 1 flaw of this kind found; 2 marks elsewhere, where nothing is wrong.',
  ],
] as const)('%s is judged by what there is: %#', (axis, evidence, says) => {
  expect(describeBasis(axis, evidence)).toBe(says)
})

test('only what passed and is no quiz is reviewed', () => {
  expect(refusalOf({ status: 'passed', form: 'code_review' })).toBeNull()
  expect(refusalOf({ status: 'passed', form: 'quiz' })).toContain('not reviewed')
  expect(refusalOf({ status: 'failed', form: 'build' })).toContain('hand it in again')
  expect(refusalOf({ status: 'pending', form: 'build' })).toContain('still being looked at')
})
