import { expect, test } from 'vitest'
import { f1, measureExtraction, precision, readGold } from './testing/measure-extraction'

/** The half that is there to tune on. The other is for figures only, see bench/extraction.bench.ts. */
const { overall, byKey } = measureExtraction(readGold('tune'))

test('F1 on the half that is tuned on is 0.9 or more', () => {
  expect(f1(overall)).toBeGreaterThanOrEqual(0.9)
})

test('and no key is guessed', () => {
  for (const [key, tally] of byKey) expect(precision(tally), key).toBeGreaterThanOrEqual(0.9)
})
