import fc from 'fast-check'
import { expect, test } from 'vitest'
import { secondsRead } from './reading-time'

const start = new Date('2026-11-21T10:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000)

test.each([
  [0, 0],
  [1, 1],
  [1.9, 1],
  [300, 300],
  [301, 0],
  [86_400, 0],
  [-5, 0],
])('after %d seconds, %d count', (seconds, counted) => {
  expect(secondsRead({ lastReadAt: start, lastSeenAt: start, now: after(seconds) })).toBe(counted)
})

test('the first visit counts nothing yet', () => {
  expect(secondsRead({ lastReadAt: null, lastSeenAt: after(-10), now: start })).toBe(0)
})

test('what was seen in another module since counts there', () => {
  expect(secondsRead({ lastReadAt: start, lastSeenAt: after(40), now: after(60) })).toBe(20)
})

test('however often it is noted, and in however many modules at once, never more than the time that passed', () => {
  const visits = fc.array(fc.record({ pause: fc.nat(900), module: fc.nat(3) }), { maxLength: 40 })
  fc.assert(
    fc.property(visits, (all) => {
      const lastReadAt = new Map<number, Date>()
      let lastSeenAt: Date | null = null
      let now = 0
      let counted = 0
      for (const { pause, module } of all) {
        now += pause
        counted += secondsRead({ lastReadAt: lastReadAt.get(module) ?? null, lastSeenAt, now: after(now) })
        lastSeenAt = after(now)
        lastReadAt.set(module, lastSeenAt)
      }
      expect(counted).toBeLessThanOrEqual(now)
    }),
  )
})
