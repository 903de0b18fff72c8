import { expect, test } from 'vitest'
import { oneLine } from './one-line'

test.each([
  ['rare\nsneakers', 'rare sneakers'],
  ['\u0085 rare \r\n\t sneakers\u0085', 'rare sneakers'],
  ['rare\u0007sneakers\u2028', 'rare sneakers'],
  ['👩‍👩‍👧 and نیم‌فاصله', '👩‍👩‍👧 and نیم‌فاصله'],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
