import { expect, test } from 'vitest'
import { fullDate, timeWords } from './status-words'

// Of all months, September is the one whose short name depends on the version of whoever writes it.
test.each([
  ['2026-11-30', '30 November 2026'],
  ['2027-09-01', '1 September 2027'],
])('%s is %s, whatever the zone and whatever names this machine knows', (day, words) => {
  expect(fullDate(day)).toBe(words)
})

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [150, '2 h 30 min'],
])('%d minutes are %s', (minutes, words) => {
  expect(timeWords(minutes)).toBe(words)
})
