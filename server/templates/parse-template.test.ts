import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate, printTemplate, type TemplateNode, variableKey } from './parse-template'

test('holes, escapes and text, each with its place', () => {
  expect(parseTemplate('a {ENTITY|a|capital}\\{METRIC}{X_1}')).toEqual([
    { kind: 'text', start: 0, end: 2, text: 'a ' },
    { kind: 'hole', start: 2, end: 20, name: 'ENTITY', key: 'entity_primary', filters: ['a', 'capital'] },
    { kind: 'escape', start: 20, end: 29, text: '{METRIC}' },
    { kind: 'hole', start: 29, end: 34, name: 'X_1', key: 'x_1', filters: [] },
  ])
})

test('positions count UTF-16 units', () => {
  expect(parseTemplate('🏳️‍🌈\n{ENTITY}')[1]).toMatchObject({ start: 7, end: 15 })
})

test.each([
  ['\\{X}', ['escape {X}']],
  ['\\\\{X}', ['escape \\', 'hole X']],
  ['\\\\\\{X}', ['escape \\{X}']],
  ['\\\\\\\\{X}', ['escape \\\\', 'hole X']],
  ['\\n{x}\\', ['text \\n{x}\\']],
])('each pair of backslashes before a hole is one: %s', (template, expected) => {
  const nodes = parseTemplate(template)
  expect(nodes.map((node) => `${node.kind} ${node.kind === 'hole' ? node.name : node.text}`)).toEqual(expected)
})

test.each([
  '{}',
  '{ a: 1 }',
  `\${x}`,
  '/\\{/',
  '{lower}',
  '{Entity}',
  '{ENTITY }',
  '{ENTITY|}',
  '{ENTITY|A}',
  '{ENTITY',
  '{1A}',
  '{_A}',
])('%s is text', (template) => {
  expect(parseTemplate(template)).toEqual([{ kind: 'text', start: 0, end: template.length, text: template }])
})

test('ENTITY is short for ENTITY_PRIMARY', () => {
  expect(['ENTITY', 'ENTITY_PRIMARY', 'METRIC', 'TRAINING_LOAD'].map(variableKey)).toEqual([
    'entity_primary',
    'entity_primary',
    'metric',
    'training_load',
  ])
})

/** Full of what the parser looks at. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '\\', '|', 'ENTITY', '{ENTITY}', '{A|a}', '|plural', 'x', '{{A}}', '$'),
      fc.string(),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))

test('print ∘ parse = identity', () => {
  fc.assert(fc.property(source, (template) => printTemplate(parseTemplate(template)) === template))
})

test('the nodes cover the template without a gap', () => {
  fc.assert(
    fc.property(source, (template) => {
      const ends = parseTemplate(template).reduce((done, { start, end }) => (start === done ? end : -1), 0)
      expect(ends).toBe(template.length)
    }),
  )
})

const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/)
const filters = fc.array(fc.stringMatching(/^[a-z]{1,7}$/), { maxLength: 3 })
const hole = fc.record({ name, filters })
const shape = (node: TemplateNode) =>
  node.kind === 'hole' ? { name: node.name, filters: node.filters } : { kind: node.kind, text: node.text }

test('parse ∘ print = identity', () => {
  const literal = fc
    .string({ minLength: 1 })
    .map((text) => ({ kind: 'text' as const, text: `${text.replace(/[{\\]/g, '-')} ` }))
  const escaped = fc.record({ pairs: fc.nat(3), hole }).map(({ pairs, hole }) => ({
    kind: 'escape' as const,
    text: `${'\\'.repeat(pairs)}{${[hole.name, ...hole.filters].join('|')}}`,
  }))
  // Two texts beside each other are one, so between two nodes there is always one that is none.
  const nodes = fc.array(fc.tuple(literal, fc.oneof(hole, escaped)), { maxLength: 6 }).map((pairs) => pairs.flat())
  fc.assert(
    fc.property(nodes, (made) => {
      let end = 0
      const placed = made.map((node): TemplateNode => {
        const span = { start: end, end }
        return 'kind' in node ? { ...span, ...node } : { ...span, kind: 'hole', key: variableKey(node.name), ...node }
      })
      end = 0
      expect(parseTemplate(printTemplate(placed)).map(shape)).toEqual(placed.map(shape))
    }),
  )
})

test('the braces of code are text: the sources of the server', () => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const texts = files
    .map((file) => readFileSync(`server/${file}`, 'utf8'))
    .filter((text) => !/\{[A-Z][A-Z0-9_]*[|}]/.test(text))
  expect(texts.length).toBeGreaterThan(100)
  for (const text of texts) expect(parseTemplate(text)).toEqual([{ kind: 'text', start: 0, end: text.length, text }])
})
