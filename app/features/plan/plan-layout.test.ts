import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layPlan } from './plan-layout'

const today = '2026-11-21'
const day = (after: number) => new Date(Date.parse(today) + after * 86_400_000).toISOString().slice(0, 10)
const entry = (from: number, to: number, number = 1) => ({
  concept: `m${number}`,
  title: `The M${number}`,
  number,
  startsOn: day(from),
  dueOn: day(to),
})

test('a plan of three weeks, a module a week', () => {
  const { bars, today: now, end, ticks } = layPlan([entry(0, 6, 1), entry(7, 13, 2), entry(14, 20, 3)], today)
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [1, 32.67],
    [33.67, 32.67],
    [66.33, 32.67],
  ])
  expect(bars.map(({ lettersFromEnd }) => lettersFromEnd)).toEqual([false, false, true])
  expect([now, end]).toEqual([1, 99])
  expect(ticks.map(({ label }) => label)).toEqual([null, '29 Nov', '6 Dec'])
})

test('one that was early or is over begins the drawing before today', () => {
  const { today: now, bars } = layPlan([entry(-7, -1), entry(0, 6)], today)
  expect(now).toBe(50)
  expect(bars[0]?.x).toBe(1)
})

test.each([
  [600, /^\w{3} \d{4}$/],
  [9_000, /^\d{4}$/],
])('a plan of %d days is told in larger steps', (days, shape) => {
  const { ticks } = layPlan([entry(0, days)], today)
  const labels = ticks.flatMap(({ label }) => label ?? [])
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) expect(label).toMatch(shape)
})

test('any plan stays on the sheet, in order, and every bar can be seen', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 60 }), fc.nat(3_000), (lengths, before) => {
      let from = -before
      const entries = lengths.map((length, at) => {
        const one = entry(from, from + length, at)
        from += length
        return one
      })
      const { bars, ticks, today: now } = layPlan(entries, today)
      let last = 0
      for (const { x, width } of bars) {
        expect(width).toBeGreaterThanOrEqual(0.8)
        expect(x).toBeGreaterThanOrEqual(Math.max(last, 1) - 0.02)
        expect(x + width).toBeLessThanOrEqual(99.02)
        last = x
      }
      const lettered = ticks.filter(({ label }) => label !== null).map(({ x }) => x)
      for (const [at, x] of lettered.entries()) {
        expect(x - (lettered[at - 1] ?? -100)).toBeGreaterThanOrEqual(15)
        expect(Math.abs(x - now)).toBeGreaterThanOrEqual(15)
      }
    }),
  )
})
