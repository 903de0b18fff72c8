import { expect, test } from 'vitest'
import { waitWords } from './wait-words'

test.each([
  [0.2, '1 second'],
  [1, '1 second'],
  [89, '89 seconds'],
  [90, '2 minutes'],
  [718, '12 minutes'],
  [5_400, '2 hours'],
])('%d seconds are %s', (seconds, words) => {
  expect(waitWords(seconds)).toBe(words)
})
