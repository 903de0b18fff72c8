import { describe, expect, test } from 'vitest'
import { parseArguments } from './parse-arguments'

const rules = { usage: 'db:thing -- FILE [--yes]', file: 'required', yes: true } as const
const parse = (args: string[], changed: Partial<Parameters<typeof parseArguments>[1]> = {}) =>
  parseArguments({ args, directory: '/home/ada' }, { ...rules, ...changed })

test.each([
  [['a b.backup'], { file: '/home/ada/a b.backup', yes: false }],
  [['/tmp/x'], { file: '/tmp/x', yes: false }],
  [['../x', '--yes'], { file: '/home/x', yes: true }],
  [['--yes', 'x'], { file: '/home/ada/x', yes: true }],
  [['--yes', '--', '--yes'], { file: '/home/ada/--yes', yes: true }],
])('%j', (args, expected) => {
  expect(parse(args)).toEqual(expected)
})

test('a file that may be missing', () => {
  expect(parse([], { file: 'optional' })).toEqual({ file: null, yes: false })
})

describe('anything else is answered with the usage', () => {
  test.each([
    [[], 'The file is missing.'],
    [[''], 'The file is missing.'],
    [['a', 'b'], 'There are too many arguments.'],
    [['a', '--force'], 'An option is not known.'],
    [['a', '-y'], 'An option is not known.'],
    [['a', '--yes=no'], 'An option is not known.'],
    [['a', '--no-yes'], 'An option is not known.'],
  ])('%j', (args, problem) => {
    expect(() => parse(args)).toThrow(`${problem} Usage: npm run db:thing -- FILE [--yes]`)
  })

  test('where no file and no flag belongs', () => {
    expect(() => parse(['x'], { file: 'none' })).toThrow('There are too many arguments.')
    expect(() => parse(['--yes'], { file: 'none', yes: false })).toThrow('An option is not known.')
  })
})
