import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOf, experienceFor, mostPercent, nextHint } from './reward'

const hints = [
  { id: 'one', penalty: 10 },
  { id: 'two', penalty: 25 },
  { id: 'three', penalty: 80 },
]

test('each hint costs what it says, and never more than there is', () => {
  const left = (...taken: string[]) => mostPercent({ hints, taken, gaveUp: false })
  expect([left(), left('one'), left('two', 'one'), left('one', 'two', 'three'), left('gone')]).toEqual([
    100, 90, 65, 0, 100,
  ])
  expect(mostPercent({ hints, taken: [], gaveUp: true })).toBe(0)
})

test('hints come one after the other', () => {
  expect(nextHint(hints, [])?.id).toBe('one')
  expect(nextHint(hints, ['one'])?.id).toBe('two')
  expect(nextHint(hints, ['one', 'two', 'three'])).toBeNull()
})

test('experience is whole, at most the points, and grows with each of its parts', () => {
  const part = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), part, part, part, (points, percent, score, more) => {
      const xp = experienceFor({ points, percent, score })
      expect(Number.isInteger(xp) && xp >= 0 && xp <= points).toBe(true)
      expect(experienceFor({ points, percent, score: Math.max(score, more) })).toBeGreaterThanOrEqual(xp)
      expect(experienceFor({ points, percent: Math.max(percent, more), score })).toBeGreaterThanOrEqual(xp)
    }),
  )
})

test('a clock is over when its last minute is', () => {
  const startedAt = new Date('2026-01-01T12:00:00Z')
  const at = (time: string) => clockOf({ minutes: 30, startedAt, now: new Date(`2026-01-01T${time}Z`) })
  expect(at('12:29:59')).toMatchObject({ isOver: false, endsAt: new Date('2026-01-01T12:30:00Z') })
  expect(at('12:30:00').isOver).toBe(true)
  expect(clockOf({ minutes: 30, startedAt: null, now: startedAt })).toMatchObject({ endsAt: null, isOver: false })
})
