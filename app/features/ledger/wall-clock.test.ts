import { expect, test } from 'vitest'
import { dayOf, timeWords, wallClock } from './wall-clock'

const at = new Date('2026-05-01T20:00:00Z')

test.each([
  ['UTC', '2026-05-01', '20:00'],
  ['Asia/Kathmandu', '2026-05-02', '01:45'],
  ['America/New_York', '2026-05-01', '16:00'],
  ['Not/AZone', '2026-05-01', '20:00'],
])('in %s it is %s, %s', (zone, day, time) => {
  const wall = wallClock(at, zone)
  expect([dayOf(wall), timeWords(wall)]).toEqual([day, time])
})

test('midnight is 00:00, not 24:00', () => {
  expect(timeWords(wallClock(new Date('2026-05-01T00:00:00Z'), 'UTC'))).toBe('00:00')
})
