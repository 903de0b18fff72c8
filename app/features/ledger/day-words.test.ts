import { expect, test } from 'vitest'
import { dayWords } from './day-words'

test.each([
  ['2026-11-21', 'Today'],
  ['2026-11-20', 'Yesterday'],
  ['2026-11-19', 'Thursday 19 November'],
  ['2026-01-01', 'Thursday 1 January'],
  ['2025-12-31', 'Wednesday 31 December 2025'],
  ['2026-11-22', 'Sunday 22 November'],
])('%s is %s', (day, words) => {
  expect(dayWords(day, '2026-11-21')).toBe(words)
})

test('yesterday may be another year', () => {
  expect(dayWords('2025-12-31', '2026-01-01')).toBe('Yesterday')
})
