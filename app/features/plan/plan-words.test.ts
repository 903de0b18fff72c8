import { expect, test } from 'vitest'
import { dueWords, hoursWords, lengthWords, onWords, spanWords, timesWords } from './plan-words'

const today = '2026-11-21'

test.each([
  ['2026-11-20', 'yesterday'],
  ['2026-11-21', 'today'],
  ['2026-11-22', 'tomorrow'],
  ['2026-11-27', 'Friday 27 November'],
  ['2027-01-01', 'Friday 1 January 2027'],
])('%s is due %s', (day, words) => {
  expect(dueWords(day, today)).toBe(words)
  expect(onWords(day, today)).toBe(words.startsWith('Friday') ? `on ${words}` : words)
})

test.each([
  ['2026-11-21', '2026-11-21', '21 November'],
  ['2026-11-21', '2026-11-27', '21 to 27 November'],
  ['2026-11-28', '2026-12-04', '28 November to 4 December'],
  ['2026-12-28', '2027-01-03', '28 December to 3 January 2027'],
  ['2027-02-01', '2027-02-03', '1 to 3 February 2027'],
  ['2027-11-01', '2028-11-03', '1 November 2027 to 3 November 2028'],
])('%s to %s is %s', (from, to, words) => {
  expect(spanWords(from, to, today)).toBe(words)
})

test.each([
  ['2026-11-21', '1 day'],
  ['2026-12-03', '13 days'],
  ['2026-12-04', '2 weeks'],
  ['2026-12-20', 'about 4 weeks'],
  ['2027-05-22', 'about 6 months'],
  ['2031-11-21', 'about 5 years'],
])('from today to %s is %s', (to, words) => {
  expect(lengthWords(today, to)).toBe(words)
})

test('hours and times are counted as people do', () => {
  expect([0.5, 1, 4].map(hoursWords)).toEqual(['0.5 hours', '1 hour', '4 hours'])
  expect([0, 1, 2, 3].map(timesWords)).toEqual(['never', 'once', 'twice', '3 times'])
})
