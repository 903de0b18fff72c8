import { expect, test } from 'vitest'
import { collectLiteralNames } from './collect-literal-names'

test('names of the code, not of its strings and comments', () => {
  const code = `import { x } from './file' // comment
    const $count = 0xff + 1e3, text = \`template \${inner.deep + 'string'}\`, re = /regex/gu`
  expect(collectLiteralNames(code, 'typescript').sort()).toEqual(
    ['import', 'x', 'from', 'const', '$count', 'text', 'inner', 'deep', 're'].sort(),
  )
})

test('names of Python, and of the expressions in its f-strings', () => {
  const code = `def run(self):  # comment\n    return f"{self.size:{width}.2f} text {{no}}" + r'raw'\n`
  expect(collectLiteralNames(code, 'python')).toEqual(['def', 'run', 'self', 'return', 'size', 'width'])
})

test('names with holes come with them, holes alone do not', () => {
  const code = 'add{ENTITY|pascal}({ENTITY|camel}, {ENTITY|camel}Id, {ACTION|camel}{ENTITY|pascal}) \\{X}'
  expect(collectLiteralNames(code, 'typescript')).toEqual([
    'add{ENTITY|pascal}',
    '{ENTITY|camel}Id',
    '{ACTION|camel}{ENTITY|pascal}',
    'X',
  ])
})

test('in Markdown the names of fenced code', () => {
  expect(
    collectLiteralNames('A word and `code`\n\n```ts\nlet one = 1\n```\n\n```text\nnone\n```\n', 'markdown'),
  ).toEqual(['let', 'one'])
})
