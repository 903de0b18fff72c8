import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { cleanValue } from './clean-value'
import { compileTemplate, render } from './compile-template'
import { hydrate } from './hydrate'
import { hostileValue, hostileVariables } from './testing/hostile-values'
import { makeVocabulary } from './vocabulary'

const sample = `// {ENTITY} */ {METRIC|a}
//{ACTION}
/*{ENTITY}*/ /** * {ACTOR}*/
/// {CONTAINER}
const {ENTITY|camel} = {
  single: '{ENTITY}',
  double: "<{ENTITY}>",
  template: \`{ENTITY}{METRIC}\${'{ENTITY}' + \`{METRIC}\${1}$\`}{ACTOR}{ }\`,
  dollar: \`$\\\\{ENTITY}$\{METRIC}{\`,
  regex: /^[{ENTITY|camel}]?{ENTITY}$/u.test('{ENTITY}') && !/x/.test('') && 4 / 2 / 1 === 2,
  [\`{METRIC|camel}\`]: function {ACTION|past|camel}({CONTAINER}) { return {CONTAINER} },
}
class {ENTITY|pascal} { #{METRIC} = '{METRIC|plural}'; {ACTION}{ENTITY|plural|pascal}() { return this.#{METRIC} } }
const {METRIC|snake|upper} = '{ACTOR}'
`

const diagnosticsOf = (code: string): unknown =>
  Reflect.get(ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest), 'parseDiagnostics')

test('whatever the values, TypeScript reads every string as its value, and no name as anything else', () => {
  const compiled = compileTemplate(sample, 'typescript')
  fc.assert(
    fc.property(hostileVariables, (variables) => {
      const { text } = render(compiled, makeVocabulary({ variables }))
      expect(diagnosticsOf(text)).toEqual([])
      const name = render(compileTemplate('{ENTITY|camel}', 'typescript'), makeVocabulary({ variables })).text
      const clean = Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, cleanValue(value)]))
      const { entity_primary: entity = '', metric = '', actor = '' } = clean
      expect(runInNewContext(`${text}\nJSON.parse(JSON.stringify(${name}))`)).toEqual({
        single: entity,
        double: `<${entity}>`,
        template: `${entity}${metric}${entity}${metric}1$${actor}{ }`,
        dollar: `$\\${entity}$${metric}{`,
        regex: true,
      })
    }),
  )
})

test('a value gives no orders to a tool', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        '@ts-nocheck',
        '/ <reference path="x"/>',
        '# sourceMappingURL=x',
        '@jsx h',
        `@${'vitest'}-environment x`,
      ),
      (value) => {
        const template = '//{ENTITY}\n// {ENTITY}\n/*{ENTITY}*/\n/** {ENTITY}\n * {ENTITY} */\n'
        const { text } = hydrate({ template, variables: { entity_primary: value }, context: 'typescript' })
        expect(text).not.toMatch(/@[a-z]|\/\/\/|\/[/*][#@]/)
      },
    ),
  )
})

test('a page that holds the code in a script element goes on after it', () => {
  const template = `'{ENTITY}' "{ENTITY}" \`{ENTITY}\``
  const { text } = hydrate({ template, variables: { entity_primary: '</SCRIPT><!--' }, context: 'javascript' })
  expect(text).toBe(`'<\\/SCRIPT>\\u003C!--' "<\\/SCRIPT>\\u003C!--" \`<\\/SCRIPT>\\u003C!--\``)
})

test('no value closes the fence of tildes that the code stands in', () => {
  const template = "~~~ts\nconst x = `\n{ENTITY}\n`\nconst y = '\\\n{ENTITY}\\\n'\n~~~\n"
  const { text } = hydrate({ template, variables: { entity_primary: '~~~~' }, context: 'markdown' })
  expect(text.match(/^~~~/gm)).toHaveLength(2)
  expect(text).toContain('\n\\u007e\\u007e\\u007e\\u007e\n')
})

test.each([
  ["x = '{A}'", "js'"],
  ['x = "\'{A}"', 'js"'],
  ['x = `{A}`', 'js`'],
  [`x = \`\${y}{A}\``, 'js`'],
  [`x = \`\${ {A} }\``, 'js'],
  [`x = \`\${ {a: \`\${{A}}\`} }{A}\``, 'js js`'],
  [`x = \`\${ '{A}' }\``, "js'"],
  ['// {A}\n{A}', 'js// js'],
  ['/* {A} */ {A}', 'js// js'],
  ['x = /{A}/', 'js/'],
  ['x = /[/"]{A}/; {A}', 'js/ js'],
  ['a / {A} / b', 'js'],
  ['a++ / {A} / b', 'js'],
  ['(a) / {A} / b', 'js'],
  ['a[0] / {A} / b', 'js'],
  ['if (a) /{A}/.test(b)', 'js/'],
  ['return /{A}/', 'js/'],
  ['x.return / {A} / y', 'js'],
  ['f(() => { a() }, /{A}/)', 'js/'],
  ['if (a) { b } /{A}/.test(c)', 'js/'],
  ['x = {a: 1} / {A} / y', 'js'],
  ['x = a! / {A} / y', 'js'],
  ["'it\\'s {A}'", "js'"],
  ["'\\\\{A}'", "js'\\"],
  ["'open\n{A}", 'js'],
])('%s: the hole stands in %s', (template, places) => {
  expect(
    compileTemplate(template, 'typescript')
      .holes.map(({ slot }) => slot.place.id)
      .join(' '),
  ).toBe(places)
})

test('a backslash of the author cannot undo the escaping', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      const { text } = hydrate({
        template: "x = '\\\\{ENTITY}'",
        variables: { entity_primary: value },
        context: 'javascript',
      })
      expect(runInNewContext(text)).toBe(`\\${cleanValue(value)}`)
    }),
  )
})
