import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { cleanValue } from './clean-value'
import { compileTemplate, render } from './compile-template'
import { hydrate } from './hydrate'
import { hostileValue, hostileVariables } from './testing/hostile-values'
import { makeVocabulary } from './vocabulary'

const strict = new MarkdownIt({ html: false, linkify: false })
/** Whoever renders it some day, with everything on. */
const loose = new MarkdownIt({ html: true, linkify: true })

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
const visible = hostileValue.filter((value) => oneLine(cleanValue(value)) !== '')

test('whatever the value, it is one paragraph of its text', () => {
  fc.assert(
    fc.property(visible, fc.constantFrom(strict, loose), (value, markdown) => {
      const { text } = hydrate({ template: '{ENTITY}', variables: { entity_primary: value }, context: 'markdown' })
      expect(oneLine(markdown.render(text))).toBe(`<p>${markdown.utils.escapeHtml(oneLine(cleanValue(value)))}</p>`)
    }),
  )
})

const sample = `## Why {ENTITY|a} {#why}

{METRIC}. first, *{ENTITY}* and **{METRIC|plural|title}**, \`{ENTITY}\`, [see {ENTITY}](https://example.org/{ENTITY}?q={METRIC} "about {ENTITY}")
{ACTION}) next line <https://example.org/{METRIC}> \\\\{ENTITY}
{ENTITY}

- {ENTITY}
- {METRIC}) and
  {ACTION}

1. {ACTOR}: \`\`{ENTITY} \` {METRIC}\`\` \\\`{ENTITY}\\\`

> {ENTITY}
{CONTAINER}

| {ENTITY} | b |
| --- | --- |
| \`{METRIC}\` | {ACTION} |

\`\`\`typescript
const {ENTITY|camel} = \`
{ENTITY}
\`
/*
{METRIC}
*/
\`\`\`

~~~text
{ENTITY}
~~~

- \`\`\`python
  """
  {ENTITY}
  """
  \`\`\`

[x]: https://example.org/{ENTITY}
[y]:
  https://example.org/{METRIC}
[see](
https://example.org/{ENTITY}) {ENTITY}
{ENTITY|plural|capital} at the end
`

const shapeOf = (markdown: MarkdownIt, text: string) =>
  markdown
    .parse(text, {})
    .map(({ type, tag, info, children }) => [
      type,
      tag,
      info,
      children?.map((child) => child.type).filter((name) => name !== 'text'),
    ])

test('whatever the values, a text keeps its shape', () => {
  const compiled = compileTemplate(sample, 'markdown')
  const fill = (variables: Record<string, string>) => render(compiled, makeVocabulary({ variables })).text
  const benign = fill({ entity_primary: 'x', metric: 'x', container: 'x', action: 'x', actor: 'x' })
  const everywhere = fc.record({
    entity_primary: visible,
    metric: visible,
    container: visible,
    action: visible,
    actor: visible,
  })
  fc.assert(
    fc.property(everywhere, fc.constantFrom(strict, loose), (variables, markdown) => {
      expect(shapeOf(markdown, fill(variables))).toEqual(shapeOf(markdown, benign))
    }),
  )
})

test('no value brings a tag or an address of its own', () => {
  const compiled = compileTemplate(sample, 'markdown')
  fc.assert(
    fc.property(hostileVariables, (variables) => {
      const html = strict.render(render(compiled, makeVocabulary({ variables })).text)
      expect(html).not.toMatch(/<(?:b|script|img)\b/i)
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to = '']) => to.startsWith('https://example.org/'))).toBe(
        true,
      )
    }),
  )
})

test.each([
  ['{A}', 'md'],
  ['{A}. x', 'md1.'],
  ['- {A}) x', 'md1.'],
  ['x {A}. y', 'md'],
  ['`{A}`', 'md`'],
  ['`` ` {A} ``', 'md`'],
  ['`a` {A} `b`', 'md'],
  ['`open {A}\n\n`', 'md'],
  ['# `open {A}\n`', 'md'],
  ['- `open {A}\n- `', 'md'],
  ['\\`{A}`', 'md'],
  ['| `{A}` |\n|-|', 'md|`'],
  ['[a](b/{A})', 'md()'],
  ['[a](<b {A}>)', 'md()'],
  ['[a](b "{A}") {A}', 'md("") md'],
  ['[a](\n b/{A} "{A}") {A}', 'md() md("") md'],
  ['[a]:\n  b/{A}\n{A}', 'md() md'],
  ['> [a]:\r\n> b/{A}', 'md()'],
  ['[a]:\n\n{A}', 'md'],
  ['```ts\n{A}\n```\n{A}', 'js md'],
  ['~~~py\n```\n{A}\n~~~', 'py'],
  ['````\n```\n{A}\n````', 'md```'],
  ['> ```js\n> "{A}"\n> ```', 'js"'],
  ['```ts\n{A}', 'js'],
  ['```ts {A}```', 'md`'],
])('%s: the hole stands in %s', (template, places) => {
  expect(
    compileTemplate(template, 'markdown')
      .holes.map(({ slot }) => slot.place.id)
      .join(' '),
  ).toBe(places)
})

test('words that need no escaping stay readable where they stand', () => {
  const variables = { entity_primary: "rubik's cube", metric: '1.5-hour turn-around' }
  expect(hydrate({ template: '{ENTITY} {METRIC}', variables, context: 'markdown' }).text).toBe(
    "rubik's cube 1.5-hour turn-around",
  )
})
