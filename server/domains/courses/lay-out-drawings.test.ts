import { describe, expect, it } from 'vitest'
import { createLog } from '../../platform/log'
import { drawingLayout, layOutDrawings } from './lay-out-drawings'

type Drawing = Parameters<typeof layOutDrawings>[0]['visualizations'][number]

const log = createLog({ level: 'error', write: () => undefined, now: () => new Date() })
const layOut = (...visualizations: Drawing[]) => layOutDrawings({ visualizations, log })

const about = { title: 'A drawing', description: 'What there is to see.', rigor: 'standard' as const }
const ids = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`)

const chain = (count: number): Drawing => ({
  ...about,
  kind: 'graph',
  nodes: ids(count).map((id) => ({ id, label: `the state ${id}` })),
  links: ids(count - 1).map((from, at) => ({ from, to: `n${at + 1}`, label: 'then' })),
  steps: [],
})
const fan = (count: number): Drawing => ({
  ...about,
  kind: 'graph',
  nodes: ids(count).map((id) => ({ id, label: `somebody called ${id}` })),
  links: ids(count)
    .slice(1)
    .map((to) => ({ from: 'n0', to, label: '' })),
  steps: [],
})
const sequence = (count: number): Drawing => ({
  ...about,
  kind: 'sequence',
  actors: ids(count).map((id) => ({ id, label: `the actor ${id}` })),
  messages: [{ from: 'n0', to: `n${count - 1}`, label: 'a word that goes from the first of them to the last' }],
  steps: [],
})

describe('the layouts of drawings', () => {
  it('come one for each, in their order, as the schema has them', async () => {
    const table: Drawing = { ...about, kind: 'table', columns: ['a'], rows: [] }
    const bars: Drawing = { ...about, kind: 'bars', unit: '', bars: [{ label: 'a loaf of bread, sliced', value: 1 }] }
    const layouts = await layOut(chain(3), table, sequence(2), bars)
    expect(layouts.map(({ kind }) => kind)).toEqual(['graph', 'table', 'sequence', 'bars'])
    for (const layout of layouts) expect(drawingLayout.parse(layout)).toEqual(layout)
  })

  it('have one sheet for what fits a phone, and a second, narrower one for what does not', async () => {
    const [narrow, wide] = await layOut(chain(3), fan(6))
    expect(narrow?.kind === 'graph' && narrow.sheets.length).toBe(1)
    const widths = wide?.kind === 'graph' ? wide.sheets.map(({ width }) => width) : []
    expect(widths).toHaveLength(2)
    expect(widths[0]).toBeLessThanOrEqual(660)
    expect(widths[1]).toBeLessThan(widths[0] ?? 0)
  })

  it('put the actors of a sequence closer together on a phone', async () => {
    const [layout] = await layOut(sequence(4))
    const pitches = layout?.kind === 'sequence' ? layout.sheets.map(({ pitch }) => pitch) : []
    expect(pitches).toEqual([165, 77])
  })
})
