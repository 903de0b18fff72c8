import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './checks.mjs'
import { finalLine, oneFailed, sum } from './tally.mjs'

const tests = (...statuses: string[]) => statuses.map((status) => ({ status }))

test('the last line names what was skipped only if something was', () => {
  expect(finalLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(finalLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

test('parts add up', () => {
  expect(sum([{ passed: 1, failed: 0, skipped: 1 }, oneFailed])).toEqual({ passed: 1, failed: 1, skipped: 1 })
})

test('a file that cannot be loaded is a failure, one with a failed test is not counted twice', () => {
  const testResults = [
    { status: 'passed', assertionResults: tests('passed', 'pending', 'todo') },
    { status: 'failed', assertionResults: tests('passed', 'failed') },
    { status: 'failed', assertionResults: [] },
  ]
  expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 2, skipped: 2 })
})

test('a flaky browser test has not passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 2, skipped: 2 })
})
