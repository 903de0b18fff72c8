import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayWords } from './calendar-days'

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  // Clocks change on these days, in Berlin and in New York; the calendar doesn't.
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', 7, '2026-11-01'],
  ['2026-11-01', 1, '2026-11-02'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %d days is %s', (day, days, sum) => {
  expect(addDays(day, days)).toBe(sum)
})

test('days add up, and later days sort later', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (some, more) => {
      const day = addDays('2000-01-01', some)
      expect(addDays(day, more)).toBe(addDays('2000-01-01', some + more))
      expect(addDays(day, more) > day).toBe(more > 0)
    }),
  )
})

test('in words, with the year when it is another', () => {
  expect(dayWords('2026-11-14', '2026-11-21')).toBe('14 November')
  expect(dayWords('2025-12-31', '2026-01-01')).toBe('31 December 2025')
})
