import { expect, test } from 'vitest'
import { count, formatBytes } from './format-amounts'

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1023, '1,023 B'],
  [1024, '1.0 kB'],
  [102_300, '99.9 kB'],
  [8 * 1024 * 1024, '8.0 MB'],
  [5 * 1024 ** 5, '5,120 TB'],
])('%d bytes', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('a count takes its noun along', () => {
  expect([0, 1, 1204].map((n) => count(n, 'row'))).toEqual(['0 rows', '1 row', '1,204 rows'])
  expect(count(2, 'person', 'people')).toBe('2 people')
})
