import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TemplateContext } from './find-pieces'
import { lintTemplate } from './lint-template'
import { nearestWord } from './nearest-word'

const keys = ['entity_primary', 'metric', 'action', 'training_load']

const lint = (template: string, context: TemplateContext = 'markdown') =>
  lintTemplate({ template, context, keys }).map(({ at, code, message }) => ({
    code,
    marked: template.slice(...at),
    message,
  }))

const codes = (template: string, context?: TemplateContext) =>
  lint(template, context).map(({ code, marked }) => `${code} ${marked}`)

test.each([
  '{ENTITY} {ENTITY_PRIMARY|plural|capital} {METRIC|a|title} {ACTION|ing} {TRAINING_LOAD|upper}',
  '{ENTITY|past|a} {ENTITY|title|a} {ENTITY|slug} {ENTITY|plural|snake|upper} \\{Entity} {} { x } {other}',
])('nothing to say of %s', (template) => {
  expect(lint(template)).toEqual([])
})

test('nothing to say of code, for all its braces', () => {
  const code = `import { ENTITY } from './x'
const { metric, METRIC, action: ACTION } = {ENTITY, METRIC: 1}, {ENTITY|camel} = \`\${METRIC} \${{ENTITY|camel}.x}\`
type {ENTITY|pascal} = { METRIC: 'a' | 'b' }`
  expect(codes(code.replace(/\$\{METRIC\} /, ''), 'typescript')).toEqual([])
})

test.each([
  ['the {ENTITI}', 'unknown-variable ENTITI', 'Did you mean ENTITY?'],
  ['the {WHATEVER}', 'unknown-variable WHATEVER', 'There is no variable WHATEVER.'],
  ['{ENTITY|plurals}', 'unknown-filter plurals', 'Did you mean plural?'],
  ['{ENTITY|an}', 'unknown-filter an', 'Did you mean a?'],
  ['{ENTITY|plural|constant}', 'unknown-filter constant', 'Did you mean snake|upper?'],
  ['{ENTITY|shout}', 'unknown-filter shout', 'There is no filter shout.'],
  ['{ENTITY|camel|plural}', 'filter-order plural', 'after camel'],
  ['{ENTITY|plural|past}', 'filter-order past', 'after plural'],
  ['{ENTITY|plural|a}', 'filter-order a', 'after plural'],
  ['{ENTITY|a|camel}', 'filter-order camel', 'after a'],
  ['{ENTITY|camel|title}', 'filter-order title', 'after camel'],
  ['{ENTITY|camel|snake}', 'filter-order snake', 'after camel'],
  ['{ENTITY|upper|lower}', 'filter-order lower', 'after upper'],
  ['{Entity}', 'hole-like-text {Entity}', 'write {ENTITY}'],
  ['{ ENTITY }', 'hole-like-text { ENTITY }', 'write {ENTITY}'],
  ['{ENTITY |plural}', 'hole-like-text {ENTITY |plural}', 'write {ENTITY|plural}'],
  ['{ENTITY|Plural} x', 'hole-like-text {ENTITY|Plural}', 'write {ENTITY|plural}'],
  ['a\n{entity|a} x', 'hole-like-text {entity|a}', 'write {ENTITY|a}'],
  ['one\n🎉 {ENTITY and so on', 'hole-like-text {ENTITY', 'not closed'],
  ['{ENTITY|plural and so on', 'hole-like-text {ENTITY|plural', 'not closed'],
])('%j: %s', (template, problem, message) => {
  expect(codes(template)).toEqual([problem])
  expect(lint(template)[0]?.message).toContain(message)
})

test.each([
  ['const {ENTITY} = 1', 'name-needed {ENTITY}'],
  ['const {ENTITY|slug} = 1', 'name-needed {ENTITY|slug}'],
  ['const {ENTITY|plural} = 1', 'name-needed {ENTITY|plural}'],
  ['x = {ENTITY |camel}', 'hole-like-text {ENTITY |camel}'],
  ["'{entity}'", 'hole-like-text {entity}'],
  [`\`\${ENTITY}\``, `dollar-before-hole \${ENTITY}`],
  ["'\\\\{ENTITY}'", 'backslash-before-hole \\{ENTITY}'],
])('in code %s: %s', (template, problem) => {
  expect(codes(template, 'typescript')).toEqual([problem])
})

test.each([
  ['keep a {CONTAINER} here', 'a {CONTAINER}', 'write {CONTAINER|a} without'],
  ['A {METRIC} that grows', 'A {METRIC}', '{METRIC|a|capital}'],
  ['an\n  {METRIC|upper}', 'an\n  {METRIC|upper}', '{METRIC|a}'],
  ['is a {ACTION|ing} {ENTITY}', 'a {ACTION|ing}', '{ACTION|ing|a}'],
])('%j: the article is for the filter', (template, marked, meant) => {
  const found = lintTemplate({ template, context: 'markdown' })
  expect(found.map(({ code, at }) => `${code} ${template.slice(...at)}`)).toEqual([`article-before-hole ${marked}`])
  expect(found[0]?.message).toContain(meant)
})

test.each([
  ['so is {ENTITY|a}, an idea {ENTITY}; an \\{ENTITY}; the `a` {ENTITY}; plan b.a {ENTITY}', 'markdown'],
  ['the end of a\n\n{ENTITY|plural|capital} begin', 'markdown'],
  ['const a = 1, b = a\n{ENTITY|camel}(b)', 'typescript'],
] as const)('%j: no article', (template, context) => {
  expect(codes(template, context)).toEqual([])
})

test.each([
  ["x = 'a {ENTITY}'", 'typescript'],
  ['// a {ENTITY}', 'typescript'],
  ['"""A {ENTITY}"""', 'python'],
] as const)('%s: an article in code is one too', (template, context) => {
  expect(codes(template, context)).toHaveLength(1)
})

test('more filters than anybody means', () => {
  expect(codes(`{ENTITY|a${'|upper'.repeat(6)}}`)).toContain(`too-many-filters |a${'|upper'.repeat(6)}`)
})

test('without keys any name may be a variable', () => {
  expect(lintTemplate({ template: '{WHATEVER} {ENTITY|camel}', context: 'plain' })).toEqual([])
})

test('problems lie within the template, whatever it is', () => {
  const source = fc
    .array(
      fc.oneof(
        fc.constantFrom('{', '}', '|', 'ENTITY', 'entity', '|plural', '|camel', '\\', '`', "'", '\n', '$', '/'),
        fc.string(),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(source, fc.constantFrom('plain', 'markdown', 'typescript', 'python', 'path'), (template, context) => {
      for (const { at } of lintTemplate({ template, context, keys })) {
        expect(at[0]).toBeLessThan(at[1])
        expect(at[1]).toBeLessThanOrEqual(template.length)
      }
    }),
  )
})

test('the nearest word is near', () => {
  const words = ['plural', 'past', 'pascal', 'a']
  expect(['plurals', 'pasacl', 'pst', 'xyz', 'b'].map((word) => nearestWord(word, words))).toEqual([
    'plural',
    'pascal',
    'past',
    null,
    null,
  ])
})
