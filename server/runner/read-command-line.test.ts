import { expect, test } from 'vitest'
import { readCommandLine, WrongArguments } from './read-command-line'

test('files keep their names, the first may have another, and the language is that of their endings', () => {
  expect(readCommandLine(['--tests', '/a/two.test.js', '/b/proof.ci.js', 'lib/more.js', '--as', 'two.js'])).toEqual({
    language: 'javascript',
    files: [
      { from: '/b/proof.ci.js', path: 'two.js' },
      { from: 'lib/more.js', path: 'more.js' },
    ],
    tests: [{ from: '/a/two.test.js', path: 'two.test.js' }],
    limits: {},
    seed: 1,
    checkTypes: true,
    runSkipped: true,
  })
  expect(readCommandLine(['--tests', 'a.test.ts', 'a.js']).language).toBe('typescript')
  expect(readCommandLine(['--tests', 'a_test.py', 'a.py']).language).toBe('python')
  expect(readCommandLine(['--tests', 'a.test.js', 'a.js', '--lang', 'typescript']).language).toBe('typescript')
})

test('options', () => {
  const all = [
    '--tests',
    'a.test.ts',
    '--tests',
    'b.test.ts',
    'a.ts',
    '--seed',
    '7',
    '--wall-ms',
    '900',
    '--cpu-ms',
    '800',
  ]
  expect(readCommandLine([...all, '--memory-mb', '64', '--no-types', '--skip'])).toMatchObject({
    tests: [{ path: 'a.test.ts' }, { path: 'b.test.ts' }],
    seed: 7,
    limits: { wallMs: 900, cpuMs: 800, memoryMb: 64 },
    checkTypes: false,
    runSkipped: false,
  })
})

test.each([
  [[]],
  [['a.js']],
  [['--tests', 'a.test.js']],
  [['--tests', 'a.test.js', 'a.js', '--lang', 'ruby']],
  [['--tests', 'a.test.js', 'a.js', '--seed', '-1']],
  [['--tests', 'a.test.js', 'a.js', '--wall-ms', 'long']],
  [['--tests', 'a.test.js', 'a.js', '--skip', '--all']],
  [['--tests', 'a.test.js', 'a.js', '--unknown']],
])('what can’t be meant is said: %j', (args) => {
  expect(() => readCommandLine(args)).toThrow(WrongArguments)
})
