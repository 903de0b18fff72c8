import { describe, expect, it } from 'vitest'
import { litAs } from './lit'
import { nodeWords, withNeighbours } from './neighbours'
import { nextStep } from './use-walk'

const nodes = ['new', 'listed', 'sold'].map((id) => ({ id, label: id }))
const links = [
  { from: 'new', to: 'listed', label: '' },
  { from: 'listed', to: 'sold', label: 'trade' },
]

describe('a box', () => {
  it('has those that one link joins it to', () => {
    expect(withNeighbours('new', links)).toEqual(new Set(['new', 'listed']))
    expect(withNeighbours('listed', links)).toEqual(new Set(['listed', 'new', 'sold']))
    expect(withNeighbours('alone', links)).toEqual(new Set(['alone']))
  })

  it('says where its links lead', () => {
    expect(nodes.map((node) => nodeWords(node, { nodes, links }))).toEqual([
      'new. Leads to listed.',
      'listed. Leads to sold (trade). Comes from new.',
      'sold. Comes from listed (trade).',
    ])
  })
})

it('lights a link up when both of its ends are lit', () => {
  const lit = new Set(['new', 'listed'])
  expect([litAs(lit, 'new'), litAs(lit, 'new', 'listed'), litAs(lit, 'listed', 'sold'), litAs(null, 'new')]).toEqual([
    'on',
    'on',
    'off',
    undefined,
  ])
})

it('walks from the whole through every step and back to the whole', () => {
  const visited: (number | null)[] = [null]
  for (let count = 0; count < 4; count += 1) visited.push(nextStep(visited.at(-1) ?? null, 3))
  expect(visited).toEqual([null, 0, 1, 2, null])
  expect(nextStep(null, 0)).toBeNull()
})
