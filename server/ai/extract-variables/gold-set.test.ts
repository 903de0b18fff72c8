import { expect, test } from 'vitest'
import { f1, measureExtraction, precision, readGold } from './testing/measure-extraction'

const tuned = measureExtraction(readGold('tune'))

test('F1 on the half that is tuned on is 0.98 or more', () => {
  expect(f1(tuned.overall)).toBeGreaterThanOrEqual(0.98)
})

test('and no key is guessed', () => {
  for (const [key, tally] of tuned.byKey) expect(precision(tally), key).toBeGreaterThanOrEqual(0.9)
})

/** The figure alone, and never an item: whoever mends the extraction must not see what it is measured by. */
test('F1 on the half that nobody looks at is 0.9 or more', () => {
  expect(f1(measureExtraction(readGold('report')).overall)).toBeGreaterThanOrEqual(0.9)
})
