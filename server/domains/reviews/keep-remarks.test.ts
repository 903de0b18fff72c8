import { expect, test } from 'vitest'
import type { Written } from './core/write-review'
import { keepRemarks, readRemarks } from './keep-remarks'

const written: Written = {
  summary: 'Good work, with one thing to mend.',
  remarks: [
    {
      factId: 'tests:1',
      kind: 'strength',
      axis: 'edge_cases',
      rule: 'tests_pass',
      text: 'All tests pass.',
      places: [],
      measured: null,
      example: null,
    },
    {
      factId: 'magic_value:1',
      kind: 'weakness',
      axis: 'taste',
      rule: 'magic_value',
      text: '7 has no name.',
      places: [{ path: 'src/vault.js', from: 3, to: 4 }],
      measured: { name: 'numbers without a name', value: 2, limit: 0 },
      example: 'const sneakersOnAShelf = 7',
    },
  ],
  next: [
    { text: 'Give it a name.', factId: 'magic_value:1' },
    { text: 'Go on with the next exercise.', factId: null },
  ],
}

test('what was said is read as it was written', () => {
  const kept = keepRemarks(written)
  expect(readRemarks({ id: 'row', ...JSON.parse(JSON.stringify(kept)) })).toEqual({
    ...written,
    remarks: written.remarks.map((one) => ({ ...one, by: 'rules' })),
  })
})

test('who said it is kept', () => {
  const kept = keepRemarks({ ...written, remarks: written.remarks.map((one) => ({ ...one, by: 'model' as const })) })
  expect(readRemarks({ id: 'row', ...kept }).remarks.map(({ by }) => by)).toEqual(['model', 'model'])
})

test('a review from before there were facts is still read', () => {
  const old = {
    id: 'row',
    strengths: [{ axis: 'code_sense', text: 'The state is private.', lines: [{ path: 'main.js', from: 1, to: 3 }] }],
    weaknesses: [
      { axis: 'taste', text: 'A long line.', measured: { name: 'longest line', value: 140, threshold: 120 } },
    ],
    suggestions: [{ axis: 'taste', text: 'Break it.' }],
  }
  expect(readRemarks(old)).toMatchObject({
    summary: '',
    remarks: [
      { factId: 'strength:0', rule: 'strength', measured: null, by: 'rules' },
      { factId: 'weakness:0', places: [], measured: { name: 'longest line', value: 140, limit: 120 } },
    ],
    next: [{ text: 'Break it.', factId: null }],
  })
})
