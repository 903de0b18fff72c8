import { expect, test } from 'vitest'
import { presentChange } from './present-change'

const gone = { name: 'The same code twice', text: 'Here.', axis: 'code_sense' as const }

test('how much, on which axes, and what', () => {
  const shown = presentChange({
    number: 2,
    overall: 8,
    axes: [
      { axis: 'code_sense', before: 70, after: 84 },
      { axis: 'efficiency', before: null, after: 66 },
      { axis: 'edge_cases', before: 80, after: 77 },
      { axis: 'taste', before: 100, after: 100 },
    ],
    gone: [gone, { ...gone, text: 'There.' }],
    added: [],
  })
  expect(shown).toMatchObject({ number: 2, overall: '+8', direction: 'up', added: [] })
  expect(shown.axes.map(({ words }) => words)).toEqual([
    'Code sense +14',
    'Efficiency: not judged, now 66',
    'Edge cases −3',
  ])
  expect(shown.gone).toEqual([{ name: gone.name, axis: 'code_sense', texts: ['Here.', 'There.'] }])
})

test.each([
  [0, '±0', 'same'],
  [-12, '−12', 'down'],
])('%i is %s', (overall, words, direction) => {
  expect(presentChange({ number: 1, overall, axes: [], gone: [], added: [] })).toMatchObject({
    overall: words,
    direction,
  })
})
