import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slotAt } from './cron'

test('slots are counted from 1970 and end where the next begins', () => {
  expect(slotAt(new Date('1970-01-01T00:00:00Z'), 3_600)).toEqual({ number: 0, msLeft: 3_600_000 })
  expect(slotAt(new Date('1970-01-01T01:59:59.999Z'), 3_600)).toEqual({ number: 1, msLeft: 1 })
})

test('after what is left of a slot comes the next one, never one further', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 86_400 }),
      (now, seconds) => {
        const { number, msLeft } = slotAt(now, seconds)
        expect(msLeft).toBeGreaterThan(0)
        expect(slotAt(new Date(now.getTime() + msLeft - 1), seconds).number).toBe(number)
        expect(slotAt(new Date(now.getTime() + msLeft), seconds)).toEqual({
          number: number + 1,
          msLeft: seconds * 1_000,
        })
      },
    ),
  )
})
