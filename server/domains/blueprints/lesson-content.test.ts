import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lessonContent } from './lesson-content'

const seen = { title: 'A picture', description: 'Two boxes, one arrow.' }
const lesson = (...visualizations: unknown[]) => ({ sections: [], examples: [], visualizations })
const pathsOf = (value: unknown) => lessonContent.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 10 })
const arrows = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 10 })
const boxesOf = (ids: string[]) => ids.map((id) => ({ id, label: id }))

test('arrows lead from box to box', () => {
  fc.assert(
    fc.property(names, arrows, (ids, ends) => {
      const name = (at: number) => ids[at] ?? 'nowhere'
      const links = ends.map(([from, to]) => ({ from: name(from), to: name(to) }))
      const lost = ends.flat().some((at) => at >= ids.length)
      const graph = { kind: 'graph', ...seen, nodes: boxesOf(ids), links }
      expect(pathsOf(lesson(graph))).toEqual(lost ? ['visualizations.0.links'] : [])
      const messages = links.map((link) => ({ ...link, label: 'asks' }))
      const sequence = { kind: 'sequence', ...seen, actors: boxesOf(ids), messages }
      expect(pathsOf(lesson(sequence))).toEqual(lost ? ['visualizations.0.messages'] : [])
    }),
  )
})

test('a step lights up what is there', () => {
  fc.assert(
    fc.property(names, fc.array(fc.nat(11), { maxLength: 5 }), (ids, lit) => {
      const walk = (name: (at: number) => string) => [{ caption: 'Look.', highlight: lit.map(name) }]
      const lost = lit.some((at) => at >= ids.length) ? ['visualizations.0.steps'] : []
      const nodes = boxesOf(ids)
      const graph = { kind: 'graph', ...seen, nodes, links: [], steps: walk((at) => ids[at] ?? 'nowhere') }
      expect(pathsOf(lesson(graph))).toEqual(lost)
      const messages = ids.map((id) => ({ from: id, to: id, label: 'asks' }))
      const sequence = { kind: 'sequence', ...seen, actors: nodes, messages, steps: walk((at) => `${at + 1}`) }
      expect(pathsOf(lesson(sequence))).toEqual(lost)
    }),
  )
})

test('a table has a cell for each column in each row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(5), { maxLength: 5 }), (width, rows) => {
      const table = {
        kind: 'table',
        ...seen,
        columns: Array.from({ length: width }, (_, at) => `column ${at}`),
        rows: rows.map((cells) => Array.from({ length: cells }, () => '')),
      }
      expect(pathsOf(lesson(table))).toEqual(rows.every((cells) => cells === width) ? [] : ['visualizations.0.rows'])
    }),
  )
})

test('bars are amounts', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { maxLength: 22 }), (values) => {
      const bars = { kind: 'bars', ...seen, unit: 'steps', bars: values.map((value) => ({ label: 'one', value })) }
      const right = values.length >= 1 && values.length <= 20 && values.every((value) => value >= 0 && value <= 1e15)
      expect(lessonContent.safeParse(lesson(bars)).success).toBe(right)
    }),
  )
})

describe('parts of a lesson', () => {
  const section = { id: 'why', title: 'Why', body: 'Because.' }
  const example = { title: 'One', language: 'text', code: 'a' }
  const table = { kind: 'table', ...seen, columns: ['a'], rows: [] }

  test('sections and boxes are there once', () => {
    expect(pathsOf({ ...lesson(), sections: [section, section] })).toEqual(['sections'])
    const box = { id: 'a', label: 'a' }
    const twice = { kind: 'graph', ...seen, nodes: [box, box], links: [] }
    expect(pathsOf(lesson(twice))).toEqual(['visualizations.0.nodes'])
  })

  test('have ids of their own, and stand after a section that is there', () => {
    const parts = fc.record({
      id: fc.constantFrom('why', 'a', 'b', 'c', undefined),
      after: fc.constantFrom('why', 'a'),
    })
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 4 }), fc.array(parts, { maxLength: 4 }), (examples, drawings) => {
        const content = {
          sections: [section],
          examples: examples.map((part) => ({ ...example, ...part })),
          visualizations: drawings.map((part) => ({ ...table, ...part })),
        }
        const all = [...examples, ...drawings]
        const ids = ['why', ...all.flatMap(({ id }) => id ?? [])]
        const right = new Set(ids).size === ids.length && all.every(({ after }) => after === 'why')
        expect(lessonContent.safeParse(content).success).toBe(right)
      }),
    )
  })

  test('that were stored before they had ids are read as they were', () => {
    const graph = { kind: 'graph', ...seen, nodes: [{ id: 'a', label: 'a' }], links: [] }
    const parsed = lessonContent.parse({ sections: [section], examples: [example], visualizations: [graph] })
    expect(parsed).toEqual({
      sections: [{ ...section, rigor: 'standard' }],
      examples: [{ ...example, explanation: '', rigor: 'standard' }],
      visualizations: [{ ...graph, rigor: 'standard', steps: [] }],
    })
  })

  test('may have what an engine wrote', () => {
    const written = {
      sections: [section],
      examples: [{ ...example, note: 'As with yours.' }],
      visualizations: [],
      story: { title: 'A morning', body: 'You open the door.' },
    }
    expect(lessonContent.parse(written)).toMatchObject(written)
  })
})
