import { expect, test } from 'vitest'
import { bounds, inspected } from './contract'
import { inspectScript } from './inspect-script'

const inspect = (text: string, tests = '', path = 'some.js') =>
  inspectScript({ files: [{ path, text }], tests: tests === '' ? [] : [{ path: 'some.test.js', text: tests }] })
const lines = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('\n')
const nested = (open: string, inside: string, close: string, count = 10_000) =>
  open.repeat(count) + inside + close.repeat(count)

const mostCharacters = 8_000_000

/** It is what the contract says, and small enough to be handed on. */
function expectBounded(found: unknown): void {
  inspected.parse(found)
  expect(JSON.stringify(found).length).toBeLessThan(mostCharacters)
}

const unreadable: [string, string, string?][] = [
  ['brackets', nested('(', '1', ')')],
  ['lists', nested('[', '1', ']')],
  ['blocks', nested('{', '', '}')],
  ['functions', `const f = ${nested('() => ', '1', '')}`],
  ['calls', nested('f(', '', ')')],
  ['members', `a${'.b'.repeat(10_000)}`],
  ['templates', nested('`${', '1', '}`')],
  ['a sum', `const sum = 1${' + 1'.repeat(250_000)}`],
  ['a chain of else', `if (a === 1) b()${' else if (a === 2) c()'.repeat(5_000)}`],
  ['types', `let a: ${nested('Array<', 'b', '>')}`, 'some.ts'],
  ['1 MB of statements in one line', 'work(1);'.repeat(125_000)],
  ['nonsense', '}{][ )( €€ \0 \ud800 function'],
  ['elements that nobody closes', '<div>'.repeat(3_000), 'some.jsx'],
  ['another language', 'def work(x):\n    return x\n'],
]

test.each(unreadable)('can’t be read: %s', (_name, text, path) => {
  const found = inspect(text, '', path)
  expect(found.kind).toBe('unreadable')
  expectBounded(found)
})

const readable: [string, string, string?][] = [
  ['nothing', ''],
  ['5,000 lines of calls', lines(5_000, (at) => `work(${at})`)],
  ['5,000 lines of the same', lines(5_000, () => 'if (a) { b(c) }')],
  [
    'many functions',
    lines(
      600,
      (at) =>
        `export function f${at}(xs) { for (const x of xs) if (x.a === ${at}) return x * 1.5; return g${at}(xs) }\nfunction g${at}(ys) { ys.push(1) }`,
    ),
  ],
  ['a text of 1 MB', `const a = '${'x'.repeat(1_000_000)}'\nwork('${'y'.repeat(1_000_000)}')`],
  ['30,000 comments in one line', '/* a */ '.repeat(30_000)],
  [
    'a name that leads to itself',
    'export function f(a) { const b = c; const c = b; for (const each of b) a.includes(each, c) }',
  ],
  ['functions that call each other', 'export function f(a) { return g(a) }\nfunction g(a) { a.push(1); return f(a) }'],
  [
    'a function that is all there is',
    `export function f(a) {\n${'a.total = a.total + a.rate(a) * 37\n'.repeat(2_000)}}`,
  ],
  [
    'names of the language',
    'export const constructor = 1; export function toString(__proto__) { return __proto__.hasOwnProperty(constructor) }',
  ],
]

test.each(readable)('is read: %s', (_name, text) => {
  const found = inspect(text)
  expect(found.kind).toBe('read')
  expectBounded(found)
})

test('as deep as a program may be, and not one deeper', () => {
  const deep = (count: number) => `if (a) { ${'if (a) {'.repeat(count)} b() ${'}'.repeat(count)} }`
  expect(inspect(deep(200)).kind).toBe('read')
  expect(inspect(deep(500)).kind).toBe('unreadable')
})

test('where a program can’t be read is said by file and line', () => {
  expect(inspect('const a = 1\n\nconst = 2\n')).toEqual({ kind: 'unreadable', at: { path: 'some.js', line: 3 } })
  expect(inspect('const a = 1', 'test(')).toMatchObject({ kind: 'unreadable', at: { path: 'some.test.js' } })
})

test('files of another kind are left alone', () => {
  const found = inspectScript({ files: [{ path: 'data.json', text: '{]' }], tests: [] })
  expect(found).toMatchObject({ kind: 'read', inspection: { findings: [], statements: 0 } })
})

const name = 'a name that goes on '.repeat(60)
const manyTests: [string, string][] = [
  [
    'many tests',
    lines(700, (at) => `test('${at} ${name}', () => { expect(f([1, 2, 3], 'abc def ghi jkl', ${at + 10})).toBe(3) })`),
  ],
  [
    'a test as long as its file',
    `test('t', () => {\n${lines(2_000, (at) => `expect(f([1, 2, 3], 'abc', ${at})).toBe(3)`)}\n})`,
  ],
  [
    'a large value',
    `const all = [${lines(3_000, (at) => `{ id: ${at} },`)}]\ntest('t', () => { expect(f(all)).toBe(3) })`,
  ],
]

test.each(manyTests)('as many probes as the contract has room for: %s', (_name, tests) => {
  const found = inspect('export const f = (x) => x', tests)
  expectBounded(found)
  expect(found.kind === 'read' ? found.inspection.probes[0]?.probes.length : null).toBeLessThanOrEqual(bounds.probes)
})
