import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerEvent } from './ledger-event'
import { layTape, tapeRoom } from './tape-layout'

const now = new Date('2026-11-21T14:00:00Z')

function eventsAt(times: number[]): LedgerEvent[] {
  return times
    .toSorted((one, other) => other - one)
    .map((time, index) => ({
      id: `e${index}`,
      seq: String(1000 - index),
      kind: 'joined',
      subjectType: 'user',
      subjectId: null,
      payload: {},
      occurredAt: new Date(time).toISOString(),
      localDay: '2026-11-21',
      causeId: null,
    }))
}

const agoMs = (ms: number) => now.getTime() - ms

test('marks keep their order and their distance, and stay on the tape, however crowded', () => {
  const anyTimes = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 3e11 })).map(agoMs),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(anyTimes, fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York'), (times, zone) => {
      const { marks, ticks } = layTape(eventsAt(times), { now, zone })
      expect(marks).toHaveLength(Math.min(times.length, tapeRoom))
      for (const [index, { x }] of marks.entries()) {
        expect(x).toBeGreaterThanOrEqual(7)
        expect(x).toBeLessThanOrEqual(95)
        const before = marks[index - 1]
        if (before !== undefined) expect(x - before.x).toBeGreaterThan(3.98)
      }
      for (const { x } of ticks) expect(x > 7 && x < 80).toBe(true)
    }),
  )
})

describe('ticks', () => {
  const labels = (agoHours: number, zone = 'UTC') =>
    layTape(eventsAt([agoMs(agoHours * 3_600_000)]), { now, zone }).ticks.map(({ label }) => label)

  test.each([
    [2, ['12:30', '13:00', '13:30']],
    [30, ['12:00', '18:00', '21 Nov', '06:00']],
    [24 * 30, ['25 Oct', '1 Nov', '8 Nov', '15 Nov']],
    [24 * 365 * 4, ['2023', '2024', '2025', '2026']],
  ])('over %i hours', (hours, expected) => {
    expect(labels(hours)).toEqual(expected)
  })

  test('are round in the reader’s own zone', () => {
    expect(labels(2, 'Asia/Kathmandu')).toEqual(['18:00', '18:30', '19:00'])
  })
})
