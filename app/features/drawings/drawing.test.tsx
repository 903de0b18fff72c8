import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Drawing, type ShownDrawing } from './drawing'
import { WalkButtons } from './drawing-steps'

const label = '<b>"quoted" {METRIC} مرحبا'
const escaped = '&lt;b&gt;&quot;quoted&quot; {METRIC} مرحبا'
const about = { title: label, description: 'What there is to see.', rigor: 'standard' as const }
const steps = [{ caption: 'It starts here.', highlight: ['a'] }]

const drawings: ShownDrawing[] = [
  {
    drawing: {
      ...about,
      kind: 'graph',
      nodes: [
        { id: 'a', label },
        { id: 'b', label: 'sold' },
      ],
      links: [{ from: 'a', to: 'b', label: 'trade' }],
      steps,
    },
    layout: {
      kind: 'graph',
      sheets: [
        {
          width: 100,
          height: 100,
          nodes: [
            { id: 'a', x: 50, y: 20, width: 80, height: 36, lines: [label] },
            { id: 'b', x: 50, y: 80, width: 80, height: 36, lines: ['sold'] },
          ],
          links: [
            {
              from: 'a',
              to: 'b',
              points: [
                [50, 38],
                [50, 45],
                [50, 50],
                [50, 55],
              ],
              tip: [50, 62],
              label: { x: 60, y: 50, lines: ['trade'] },
            },
          ],
        },
      ],
    },
  },
  {
    drawing: {
      ...about,
      kind: 'sequence',
      actors: [{ id: 'a', label }],
      messages: [{ from: 'a', to: 'a', label }],
      steps: [{ caption: 'It starts here.', highlight: ['1'] }],
    },
    layout: { kind: 'sequence', sheets: [{ pitch: 100, actors: [[label]], messages: [[label]] }] },
  },
  {
    drawing: { ...about, kind: 'bars', unit: 'loaves', bars: [{ label, value: 1234 }] },
    layout: { kind: 'bars', labels: [[label]] },
  },
  {
    drawing: { ...about, kind: 'table', columns: ['Which', label], rows: [['one', label]] },
    layout: { kind: 'table' },
  },
]

const render = (shown: ShownDrawing) => renderToStaticMarkup(<Drawing {...shown} note={<p>From the blueprint</p>} />)

describe.each(drawings.map((shown) => [shown.drawing.kind, shown] as const))('a drawing of kind %s', (_, shown) => {
  const html = render(shown)

  it('is there without scripts, with a name and what there is to see in words', () => {
    expect(html).toContain(`>${escaped}</h3>`)
    expect(html).toContain('What there is to see.')
    expect(html.split(escaped).length).toBeGreaterThan(2)
  })

  it('writes what people wrote as text, and no style that the policy would refuse', () => {
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('style=')
  })
})

it('has its steps as a list to read', () => {
  const [graph] = drawings
  if (graph) expect(render(graph)).toMatch(/<ol class="walk-steps[^>]*><li>It starts here\.<\/li><\/ol>/)
  expect.assertions(1)
})

it('leaves the focus where it is before the first step', () => {
  const buttons = (step: number | null) =>
    renderToStaticMarkup(<WalkButtons step={step} isLast={false} next={() => undefined} previous={() => undefined} />)
  expect(buttons(null)).toContain('aria-disabled="true"')
  expect(buttons(null)).not.toContain(' disabled=')
  expect(buttons(0)).not.toContain('aria-disabled="true"')
})

it('says in words what could not be laid out', () => {
  const [graph] = drawings
  if (graph) expect(render({ ...graph, layout: { kind: 'graph', sheets: [] } })).toContain('Leads to sold (trade).')
  expect.assertions(1)
})
