import { expect, test } from 'vitest'
import { dayWords, timeWords } from './status-words'

test('a day is a day, whatever the zone', () => {
  expect(dayWords('2026-11-30')).toBe('30 Nov 2026')
})

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [150, '2 h 30 min'],
])('%d minutes are %s', (minutes, words) => {
  expect(timeWords(minutes)).toBe(words)
})
