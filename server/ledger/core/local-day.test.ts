import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTimeZone, localDay } from './local-day'

test('the same moment is two days in two places', () => {
  const moment = new Date('2026-03-01T11:30:00Z')
  expect(localDay(moment, 'Pacific/Kiritimati')).toBe('2026-03-02')
  expect(localDay(moment, 'Pacific/Pago_Pago')).toBe('2026-03-01')
})

test('a zone that does not exist counts as UTC', () => {
  expect(localDay(new Date('2026-03-01T23:59:00Z'), 'Mars/Olympus')).toBe('2026-03-01')
  expect(isTimeZone('Mars/Olympus')).toBe(false)
})

const zones = fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia')
const moments = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
})

test('it is a real date within a day of the one in UTC', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const day = localDay(moment, zone)
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      const apart = Math.abs(Date.parse(day) - Date.parse(moment.toISOString().slice(0, 10)))
      expect(apart).toBeLessThanOrEqual(86_400_000)
    }),
  )
})

test('days never go backwards as time goes on, daylight saving or not', () => {
  fc.assert(
    fc.property(moments, zones, fc.integer({ min: 0, max: 7_200_000 }), (moment, zone, later) => {
      expect(localDay(new Date(moment.getTime() + later), zone) >= localDay(moment, zone)).toBe(true)
    }),
  )
})
