import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeRefactoring, gradeStages, gradeTests, type Ran } from './grade-code'

const anyStatus = fc.constantFrom('passed', 'failed', 'errored', 'timed_out', 'not_run')
const ranOf = (
  statuses: string[],
  status: Ran['status'] = statuses.every((one) => one === 'passed') ? 'passed' : 'failed',
): Ran => ({
  status,
  reason: status === 'passed' ? null : { kind: 'tests', text: 'Some test did not pass.' },
  tests: statuses.map((one, at) => ({ name: `test ${at}`, status: one, message: '', at: null })),
  diagnostics: [],
})
const anyRan = fc
  .tuple(fc.array(anyStatus, { minLength: 1, maxLength: 12 }), fc.constantFrom('failed', 'errored', 'timed_out'))
  .map(([statuses, other]) => ranOf(statuses, statuses.every((one) => one === 'passed') ? 'passed' : other))

const isWhole = (score: number) => Number.isInteger(score) && score >= 0 && score <= 100

describe('tests', () => {
  test('are worth what part of them passes, and all of it only with a verdict that says so', () => {
    fc.assert(
      fc.property(anyRan, (ran) => {
        const { score, outcome } = gradeTests(ran)
        expect(isWhole(score) && outcome === ran.status).toBe(true)
        expect(score === 100).toBe(ran.status === 'passed')
      }),
    )
  })

  test('that all pass are not enough where something else is wrong', () => {
    expect(gradeTests(ranOf(['passed', 'passed'], 'failed')).score).toBe(99)
    expect(gradeTests(ranOf([], 'failed')).score).toBe(0)
  })

  test('are worth no less when one more passes, and the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1, maxLength: 12 }), fc.nat(11), (statuses, at) => {
        const better = statuses.map((one, index) => (index === at % statuses.length ? 'passed' : one))
        const { score } = gradeTests(ranOf(statuses))
        expect(gradeTests(ranOf(better)).score).toBeGreaterThanOrEqual(score)
        expect(gradeTests(ranOf([...statuses].reverse())).score).toBe(score)
      }),
    )
  })

  test('say what failed where, and what to begin with', () => {
    const ran: Ran = {
      status: 'failed',
      reason: { kind: 'types', text: 'The types do not fit.' },
      tests: [
        { name: 'adds', status: 'failed', message: 'expected 3', at: { path: 'a.test.ts', line: 7 } },
        { name: 'ends', status: 'not_run', message: '', at: null },
        { name: 'begins', status: 'passed', message: '', at: null },
      ],
      diagnostics: [{ path: 'a.ts', line: 2, code: 'TS2322', message: 'No number.' }],
    }
    const { summary, issues, suggestions } = gradeTests(ran)
    expect(summary).toBe('The types do not fit. 1 of 3 tests passes.')
    expect(issues.map(({ kind, text }) => [kind, text])).toEqual([
      ['type', 'The types do not fit.'],
      ['type', 'TS2322: No number.'],
      ['test', 'adds: expected 3'],
      ['test', 'ends: it was not run'],
    ])
    expect(issues[2]?.at).toEqual({ path: 'a.test.ts', from: 7, to: 7 })
    expect(suggestions).toEqual([{ kind: 'fix', text: 'Begin with “adds”.' }])
  })
})

describe('stages', () => {
  const titles = ['Stage 1', 'Stage 2', 'Stage 3']
  const [good, half] = [ranOf(['passed', 'passed']), ranOf(['passed', 'failed'])]
  const scoreOf = (...ran: Ran[]) => gradeStages({ ran, titles }).score

  test('count when all before them passed', () => {
    expect([scoreOf(half), scoreOf(good, half), scoreOf(good, good, half), scoreOf(good, good, good)]).toEqual([
      16, 50, 83, 100,
    ])
    expect(gradeStages({ ran: [good, half], titles }).summary).toBe(
      '1 of 3 stages passed. “Stage 2”: 1 of 2 tests passes. “Stage 3” begins when it passes.',
    )
  })

  test('are worth from 0 to 100, and all of it only when each has passed', () => {
    fc.assert(
      fc.property(fc.array(anyRan, { maxLength: 3 }), (ran) => {
        const { score, outcome } = gradeStages({ ran, titles })
        expect(isWhole(score)).toBe(true)
        expect(outcome === 'passed').toBe(ran.length === 3 && ran.every(({ status }) => status === 'passed'))
        expect(score === 100).toBe(outcome === 'passed')
      }),
    )
  })
})

describe('a refactoring', () => {
  const passed = ranOf(['passed', 'passed'])
  const better = { name: 'nesting', before: 4, after: 2 }
  const same = { name: 'longest', before: 9, after: 9 }

  test('passes when the tests still do and everything named got better', () => {
    expect(gradeRefactoring({ ran: passed, measured: [better] })).toMatchObject({ score: 100, outcome: 'passed' })
    expect(gradeRefactoring({ ran: passed, measured: [better, same] })).toMatchObject({ score: 75, outcome: 'failed' })
    expect(gradeRefactoring({ ran: passed, measured: [same] })).toMatchObject({ score: 50, outcome: 'failed' })
    expect(gradeRefactoring({ ran: passed, measured: [] })).toMatchObject({ score: 100, outcome: 'passed' })
  })

  test('is worth less than half while a test fails, and never out of bounds', () => {
    const anyMeasured = fc.array(fc.record({ name: fc.constant('nesting'), before: fc.nat(9), after: fc.nat(9) }))
    fc.assert(
      fc.property(anyRan, anyMeasured, (ran, measured) => {
        const { score, outcome } = gradeRefactoring({ ran, measured })
        expect(isWhole(score)).toBe(true)
        if (ran.status !== 'passed') expect(score).toBeLessThan(50)
        const isDone = ran.status === 'passed' && measured.every(({ before, after }) => after < before)
        expect(outcome === 'passed').toBe(isDone)
        expect(score === 100).toBe(isDone)
      }),
    )
  })
})
