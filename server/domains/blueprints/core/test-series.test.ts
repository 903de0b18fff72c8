import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriesFaults, writtenTestNames } from './test-series'

test('any three sizes or more that grow are a series, and any others are none', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(sizes, (all) => {
      const grow = all.every((size, at) => size > (all[at - 1] ?? 0))
      const script = all.map((size) => `finds one of many @ ${size}`)
      const python = all.map((size) => `test_finding_at_${size}`)
      const isRight = grow && all.length >= 3
      expect(seriesFaults(script, 'typescript').length).toBe(isRight ? 0 : 1)
      expect(seriesFaults(python, 'python').length).toBe(isRight ? 0 : 1)
    }),
  )
})

test('what has no size is no series, and each series is one of its own', () => {
  const plain = ['finds nothing', '@ 50', 'finds it@ 50', 'finds it @ many']
  const two = [50, 100, 200].flatMap((size) => [`adds @ ${size}`, `finds @ ${size}`])
  expect(seriesFaults([...plain, ...two], 'javascript')).toEqual([])
  expect(seriesFaults(['test_adds', 'test_at_50', 'test_looks_at_it'], 'python')).toEqual([
    'the series "test" has the sizes 50: growth is seen from 3 on',
  ])
})

test('names are read where they stand, holes and quotes and all', () => {
  const text = [
    "test('one {ENTITY} @ 50', () => {})",
    'it("it\\"s two", () => {})',
    'test(`three`, () => {})',
    "describe('no test', () => {})",
    'for (const size of [1, 2, 3]) test(`four of ` + size, () => {})',
  ]
  expect(writtenTestNames(text.join('\n'), 'typescript')).toEqual([
    'one {ENTITY} @ 50',
    'it\\"s two',
    'three',
    'four of ',
  ])
  expect(
    writtenTestNames(
      'def test_one_at_50():\n    pass\n\n\nasync def test_{ACTION|snake}_at_1(x):\n    pass\ndef other(): pass',
      'python',
    ),
  ).toEqual(['test_one_at_50', 'test_{ACTION|snake}_at_1'])
})
