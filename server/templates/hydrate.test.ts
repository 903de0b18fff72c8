import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanValue } from './clean-value'
import { compileTemplate, render } from './compile-template'
import type { TemplateContext } from './find-pieces'
import { hydrate } from './hydrate'
import { hostileValue } from './testing/hostile-values'
import { makeVocabulary } from './vocabulary'

const fill = (template: string, entity = 'sneaker', context: TemplateContext = 'plain') =>
  hydrate({ template, variables: { entity_primary: entity, metric: 'price' }, context })

test('holes are filled, with filters in a row', () => {
  expect(fill('The {ENTITY|plural|title} and {ENTITY|a}: {METRIC}')).toEqual({
    text: 'The Sneakers and a sneaker: price',
    used: ['entity_primary', 'metric'],
    unresolved: [],
  })
})

test.each([
  ['{ENTITY|a|capital}', 'A rare sneaker'],
  ['{ENTITY|title|a}', 'a Rare Sneaker'],
  ['{ENTITY|plural|upper}', 'RARE SNEAKERS'],
  ['{ENTITY_PRIMARY|plural|capital}', 'Rare sneakers'],
  ['\\{ENTITY} \\\\{ENTITY}', '{ENTITY} \\rare sneaker'],
])('%s is %s', (template, text) => {
  expect(fill(template, 'rare sneaker').text).toBe(text)
})

test('what cannot be filled stays and is named once', () => {
  expect(fill('{CONTAINER} {ENTITY|shout} {CONTAINER} {entity} {}')).toEqual({
    text: '{CONTAINER} {ENTITY|shout} {CONTAINER} {entity} {}',
    used: [],
    unresolved: ['{ENTITY|shout}', '{CONTAINER}'],
  })
  expect(fill(`{ENTITY${'|upper'.repeat(7)}}`).unresolved).toHaveLength(1)
})

test('names of Object.prototype are no variables and no filters', () => {
  expect(fill('{CONSTRUCTOR} {TO_STRING} {ENTITY|constructor} {__PROTO__}').used).toEqual([])
})

test('control characters, line breaks and turned directions are spaces; half a character is none', () => {
  expect(cleanValue('a\0b\r\nc\u2028d\u202ee\u0085f\ud800g')).toBe('a b  c d e f\ufffdg')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      fc.pre(!/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(value))
      expect(cleanValue(value)).toBe(value)
    }),
  )
})

test('a value is text, not a template, whatever it holds', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      expect(fill('<{ENTITY}>', value).text).toBe(`<${cleanValue(value)}>`)
    }),
  )
  expect(fill('{ENTITY}', '{METRIC} $& $1').text).toBe('{METRIC} $& $1')
})

const contexts = ['plain', 'markdown', 'typescript', 'javascript', 'python', 'path'] as const
const around = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '`', "'", '"', '/', '\n', '#', '$', '```\n', '\\n', '| ', '[a](', '"""', 'f"'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join('').replace(/\{(?=[A-Z])|\\+$/g, ''))

test('nothing outside of holes changes, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(around, { minLength: 2, maxLength: 5 }), fc.constantFrom(...contexts), (texts, context) => {
      // A word that is itself in every place, as it has nothing to escape.
      const words = makeVocabulary({ variables: { entity_primary: 'zqxw' } })
      const { text } = render(compileTemplate(texts.join('{ENTITY|pascal}'), context), words)
      expect(text.replace(/(?<=\\)\\(?=Zqxw)/g, '')).toBe(texts.join('Zqxw'))
    }),
  )
})

test('a template without holes comes back as it was', () => {
  const plain = fc.string({ unit: 'binary' }).filter((text) => !text.includes('{'))
  fc.assert(fc.property(plain, fc.constantFrom(...contexts), (text, context) => fill(text, 'x', context).text === text))
})
