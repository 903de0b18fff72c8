import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundVerdict } from './bound-verdict'

const unit = fc.string({ unit: 'binary', maxLength: 40 })
const anyTest = fc.record({
  name: unit,
  message: unit,
  expected: fc.option(unit),
  actual: fc.option(unit),
  output: unit,
  at: fc.option(fc.record({ path: unit })),
})
const verdictOf = (tests: ReturnType<typeof one>[], output = '') => ({
  reason: null,
  tests,
  diagnostics: [],
  output,
  outputCut: false,
})
const one = (name: string, text = '') => ({ name, message: text, expected: text, actual: text, output: text, at: null })

test('holds nothing that a database refuses, whatever was printed', () => {
  const lone = fc.constantFrom('\0', '\ud83d', 'a\udc00b')
  fc.assert(
    fc.property(fc.array(anyTest, { maxLength: 5 }), fc.oneof(unit, lone), (tests, output) => {
      const bound = JSON.stringify(
        boundVerdict({ reason: { text: output }, tests, diagnostics: [], output, outputCut: false }),
      )
      expect(/\\u0000|\\ud[89ab]/.test(bound)).toBe(false)
    }),
  )
})

test('tells tests apart by their names', () => {
  const { tests } = boundVerdict(verdictOf([one('a'), one('a'), one(' '), one('x'.repeat(400)), one('x'.repeat(500))]))
  expect(new Set(tests.map(({ name }) => name)).size).toBe(5)
  expect(tests[1]?.name).toBe('a (2)')
  expect(tests[2]?.name).toBe('a test without a name')
})

test('stays small, and says where it was cut', () => {
  const large = 'ö'.repeat(100_000)
  const bound = boundVerdict(
    verdictOf(
      Array.from({ length: 900 }, (_, at) => one(`t ${at}`, large)),
      large,
    ),
  )
  expect(bound.tests.length).toBe(500)
  expect(JSON.stringify(bound).length).toBeLessThan(1_000_000)
  expect(bound.outputCut).toBe(true)
})

test('twice is once', () => {
  const bound = boundVerdict(verdictOf([one('a\0'), one('a'), one('b', 'x'.repeat(9_000))], 'y'))
  expect(boundVerdict(bound)).toEqual(bound)
})
