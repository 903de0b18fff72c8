import { expect, test } from 'vitest'
import { compileTemplate, render } from './compile-template'
import { hydrateForProgram } from './hydrate-for-program'
import { hydrateInput } from './schema'

const accepts = (input: unknown) => hydrateInput.safeParse(input).success

test('a template may have 20,000 characters, a value 10,000, and there may be 60', () => {
  const variables = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`v${n}`, 'x']))
  expect(accepts({ template: 'x'.repeat(20_000), variables: { metric: 'x'.repeat(10_000) } })).toBe(true)
  expect(accepts({ template: '', variables })).toBe(true)
  expect(accepts({ template: 'x'.repeat(20_001), variables: {} })).toBe(false)
  expect(accepts({ template: '', variables: { metric: 'x'.repeat(10_001) } })).toBe(false)
  expect(accepts({ template: '', variables: { ...variables, one_more: 'x' } })).toBe(false)
})

test.each(['Métric', 'a-b', '_a', 'a_', 'a__b', '1a', 'constructor.x', ''])('%s is no key', (key) => {
  expect(accepts({ template: '', variables: { [key]: 'x' } })).toBe(false)
})

test('a text that grows past all use is refused', () => {
  const template = '{METRIC}'.repeat(20)
  expect(hydrateForProgram({ template, variables: { metric: 'x'.repeat(10_000) } }).text).toHaveLength(200_000)
  expect(() => hydrateForProgram({ template, variables: { metric: 'x'.repeat(10_001) } })).toThrow('200,000')
})

test.each([
  ['no string could hold it', `b'${'{A}'.repeat(6_660)}'`, '中'.repeat(10_000), 'python'],
  ['every hole asks for other words', manyForms(600), 'word '.repeat(2_000), 'plain'],
] as const)('a text that is too long is refused where %s', (_, template, value, context) => {
  expect(() => hydrateForProgram({ template, variables: { a: value }, context })).toThrow(
    expect.objectContaining({ code: 'too_large' }),
  )
})

test.each([
  [{ entity_primary: 'night owl' }, 'nightOwl'],
  [{ ENTITY: 'night owl' }, 'nightOwl'],
  [{ entity: 'night owl' }, 'nightOwl'],
  [{ ENTITY: 'bat', entity_primary: 'night owl' }, 'nightOwl'],
])('a variable is known by its key or by its hole: %o', (variables, text) => {
  expect(hydrateForProgram({ template: '{ENTITY|camel}', variables })).toEqual({
    text,
    used: ['entity_primary'],
    unresolved: [],
  })
})

test('what comes after too much is not worked out', () => {
  let filled = 0
  const fill = () => {
    filled += 1
    return 'x'.repeat(10)
  }
  const compiled = compileTemplate('{A} '.repeat(600), 'plain')
  expect(render(compiled, { has: () => true, fill }, 50).text.length).toBeGreaterThan(50)
  expect(filled).toBe(5)
})

/** Holes with six filters, each chain another one. */
function manyForms(count: number): string {
  const wordings = ['a', 'title', 'capital', 'upper', 'lower']
  const chain = (number: number) => [0, 1, 2, 3, 4, 5].map((place) => wordings[Math.floor(number / 5 ** place) % 5])
  return Array.from({ length: count }, (_, number) => `{A|${chain(number).join('|')}}`).join('')
}
