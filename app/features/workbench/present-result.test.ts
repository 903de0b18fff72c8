import { describe, expect, it } from 'vitest'
import { compareValues } from './compare-values'
import type { Verdict } from './exercise-types'
import { presentAttempt, presentVerdict } from './present-result'

const test = (name: string, more: Partial<Verdict['tests'][number]> = {}): Verdict['tests'][number] => ({
  name,
  status: 'passed',
  message: '',
  expected: null,
  actual: null,
  at: null,
  output: '',
  workUnits: 1,
  ...more,
})
const verdict = (more: Partial<Verdict>): Verdict => ({
  version: 1,
  status: 'failed',
  reason: null,
  tests: [],
  diagnostics: [],
  output: '',
  outputCut: false,
  workUnits: 10,
  memoryBytes: 2_000,
  ms: 3,
  ...more,
})

describe('the sentence that is read out', () => {
  it('counts', () => {
    const tests = [test('a'), test('b', { status: 'failed' })]
    expect(presentVerdict(verdict({ tests })).summary).toBe('1 of 2 tests passed.')
    expect(presentVerdict(verdict({ status: 'passed', tests: [test('a'), test('b')] })).summary).toBe(
      'All 2 tests passed.',
    )
  })

  it('says what stopped it', () => {
    const reason = { kind: 'cpu', text: 'It computed for longer than it may.' } as const
    expect(presentVerdict(verdict({ status: 'timed_out', reason, tests: [test('a')] })).summary).toBe(
      '1 of 1 test passed. It computed for longer than it may.',
    )
  })
})

it('compares what was expected with what came, where a test failed', () => {
  const failed = test('a', { status: 'failed', expected: '[1, 2]', actual: '[1, 3]' })
  const [shown] = presentVerdict(verdict({ tests: [failed] })).tests
  expect(shown?.comparison?.parts).toEqual([
    { kind: 'same', text: '[1, ' },
    { kind: 'expected', text: '2' },
    { kind: 'actual', text: '3' },
    { kind: 'same', text: ']' },
  ])
  const many = Array.from({ length: 100 }, (_, at) => test(`t${at}`, { ...failed, name: `t${at}` }))
  expect(presentVerdict(verdict({ tests: many })).tests.filter(({ comparison }) => comparison !== null)).toHaveLength(
    40,
  )
})

it('does not compare what has nothing in common', () => {
  expect(compareValues('abc', 'xyz')).toBeNull()
  const numbers = (sign: string) => Array.from({ length: 400 }, (_, at) => `${sign}${at}`).join(' ')
  expect(compareValues(numbers('a'), numbers('b'))).toBeNull()
})

it('waits for what is still being looked at', () => {
  const attempt = {
    submissionId: 'id',
    number: 2,
    status: 'pending',
    score: null,
    submittedAt: '2026-01-01T00:00:00.000Z',
    evaluation: null,
  } as const
  expect(presentAttempt(attempt)).toMatchObject({ outcome: 'waiting', attempt: { number: 2 }, tests: [] })
})
