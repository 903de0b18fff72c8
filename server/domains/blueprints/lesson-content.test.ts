import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lessonContent } from './lesson-content'

const seen = { title: 'A picture', description: 'Two boxes, one arrow.' }
const lesson = (...visualizations: unknown[]) => ({ sections: [], examples: [], visualizations })
const pathsOf = (value: unknown) => lessonContent.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

test('arrows lead from box to box', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(ids, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 10 }), (names, ends) => {
      const name = (at: number) => names[at] ?? 'nowhere'
      const graph = {
        kind: 'graph',
        ...seen,
        nodes: names.map((id) => ({ id, label: id })),
        links: ends.map(([from, to]) => ({ from: name(from), to: name(to) })),
      }
      const lost = ends.flat().some((at) => at >= names.length)
      expect(pathsOf(lesson(graph))).toEqual(lost ? ['visualizations.0.links'] : [])
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

test('sections and boxes are there once', () => {
  const section = { id: 'why', title: 'Why', body: 'Because.' }
  expect(pathsOf({ ...lesson(), sections: [section, section] })).toEqual(['sections'])
  const box = { id: 'a', label: 'a' }
  const twice = { kind: 'graph', ...seen, nodes: [box, box], links: [] }
  expect(pathsOf(lesson(twice))).toEqual(['visualizations.0.nodes'])
})
