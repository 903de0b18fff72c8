import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layMargin } from './lay-margin'

test('a file without remarks is one stretch, however long', () => {
  expect(layMargin(5_000, [])).toEqual([{ from: 1, to: 0, end: 5_000, notes: [], measures: [], fold: null }])
  expect(layMargin(0, [])).toEqual([])
})

test('it is cut where a remark begins, and the note is measured along its lines', () => {
  const [head, remarked] = layMargin(20, [{ remark: 1, from: 5, to: 8 }])
  expect(head).toMatchObject({ from: 1, end: 4, notes: [], measures: [] })
  expect(remarked).toMatchObject({ from: 5, to: 8, end: 20, notes: [1] })
  expect(remarked?.measures).toEqual([{ remark: 1, lane: 0, top: 0, bottom: 4, begins: true }])
})

test('a remark that goes on beside another stands in a lane of its own, down to the next stretch', () => {
  const [outer, inner] = layMargin(20, [
    { remark: 2, from: 5, to: 6 },
    { remark: 1, from: 1, to: 9 },
  ])
  expect(outer?.measures).toEqual([{ remark: 1, lane: 0, top: 0, bottom: null, begins: true }])
  expect(inner?.measures).toEqual([
    { remark: 1, lane: 0, top: 0, bottom: 5, begins: false },
    { remark: 2, lane: 1, top: 0, bottom: 2, begins: true },
  ])
  expect(inner?.to).toBe(6)
})

test('places that are not in the file are left out, and those that end after it end with it', () => {
  const laid = layMargin(4, [
    { remark: 1, from: 3, to: 90 },
    { remark: 2, from: 5, to: 5 },
    { remark: 3, from: 2, to: 1 },
  ])
  expect(laid.map(({ notes }) => notes)).toEqual([[], [3], [1]])
  expect(laid.at(-1)).toMatchObject({ to: 4, end: 4 })
})

test('what lies far from any remark is folded up, with some lines around what does not', () => {
  const laid = layMargin(5_000, [
    { remark: 1, from: 1_000, to: 1_001 },
    { remark: 2, from: 1_040, to: 1_040 },
  ])
  expect(laid.map(({ fold }) => fold)).toEqual([{ from: 1, to: 991 }, null, { from: 1_049, to: 5_000 }])
})

test('each line is in one stretch, each place that is in the file has its note where it begins', () => {
  const place = fc.record({
    remark: fc.integer({ min: 1, max: 30 }),
    from: fc.integer({ min: -3, max: 140 }),
    to: fc.integer({ min: -3, max: 140 }),
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.array(place, { maxLength: 25 }), (lines, places) => {
      const laid = layMargin(lines, places)
      expect(laid.flatMap(({ from, end }) => numbers(from, end))).toEqual(numbers(1, lines))
      const noted = laid.flatMap(({ from, notes }) => notes.map((remark) => `${remark}@${from}`))
      const within = places.filter(({ from }) => from >= 1 && from <= lines)
      expect(noted.toSorted()).toEqual(within.map(({ remark, from }) => `${remark}@${from}`).toSorted())
      for (const { from, to, end, fold, measures } of laid) {
        expect(to).toBeLessThanOrEqual(end)
        for (const { top, bottom } of measures) {
          expect(top).toBe(0)
          expect(fold !== null && (bottom === null || from + bottom > fold.from)).toBe(false)
        }
      }
    }),
  )
})

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
