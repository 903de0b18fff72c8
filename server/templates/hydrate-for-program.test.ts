import { expect, test } from 'vitest'
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

test.each(['Metric', 'a-b', '_a', 'a_', 'a__b', '1a', 'constructor.x', ''])('%s is no key', (key) => {
  expect(accepts({ template: '', variables: { [key]: 'x' } })).toBe(false)
})

test('a text that grows past all use is refused', () => {
  const template = '{METRIC}'.repeat(20)
  expect(hydrateForProgram({ template, variables: { metric: 'x'.repeat(10_000) } }).text).toHaveLength(200_000)
  expect(() => hydrateForProgram({ template, variables: { metric: 'x'.repeat(10_001) } })).toThrow('200,000')
})
