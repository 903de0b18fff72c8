import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exerciseParts, files } from './exercise-parts'

const flaw = {
  id: 'open-door',
  axis: 'taste',
  rule: 'public_state',
  path: 'src/a.js',
  from: 1,
  to: 1,
  why: 'Anybody can.',
}
const problems = (schema: { safeParse: typeof files.safeParse }, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []

test('a flaw ends where it begins or later', () => {
  const lines = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(lines, lines, (from, to) => {
      expect(exerciseParts.flaws.safeParse([{ ...flaw, from, to }]).success).toBe(from <= to)
    }),
  )
})

test.each([0, -1, 1.5, 100_001])('there is no line %d', (from) => {
  expect(exerciseParts.flaws.safeParse([{ ...flaw, from, to: from }]).success).toBe(false)
})

describe('a path', () => {
  test.each(['a.js', 'src/a.js', '{ENTITY|kebab}.js', 'src/.hidden', 'a b.py', 'täglich.ts'])(
    '%j stays inside',
    (path) => {
      expect(problems(files, [{ path, text: '' }])).toEqual([])
    },
  )

  test.each([
    '',
    ' ',
    '/etc/passwd',
    '../a.js',
    'a/../../b',
    'a/./b',
    '.',
    'a//b',
    'a/',
    'a\\b',
    'c:a',
    'a\nb',
    'a\u0000b',
  ])('%j does not', (path) => {
    expect(problems(files, [{ path, text: '' }])).not.toEqual([])
  })

  test('never leads out of its folder', () => {
    const paths = fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', '~', ' ', 'a', '\u2024'), maxLength: 12 })
    fc.assert(
      fc.property(paths, (path) => {
        if (problems(files, [{ path, text: '' }]).length > 0) return
        expect(posix.join('/exercise', path)).toBe(`/exercise/${path}`)
        expect(win32.resolve('C:/exercise', path).startsWith('C:\\exercise\\')).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})

test('names are there once', () => {
  const file = { path: 'a.js', text: '' }
  const hint = { id: 'one', text: 'Look at line 3.', penalty: 10 }
  expect(problems(files, [file, file])).toEqual([' two files have the same path'])
  expect(exerciseParts.flaws.safeParse([flaw, flaw]).success).toBe(false)
  expect(exerciseParts.hints.safeParse([hint, hint]).success).toBe(false)
  expect(exerciseParts.hints.safeParse([hint, { ...hint, id: 'two' }]).success).toBe(true)
})

test('files are bounded one by one and together', () => {
  const sized = (length: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({ path: `${at}.js`, text: 'x'.repeat(length) }))
  expect(problems(files, sized(100_000, 4))).toEqual([])
  expect(problems(files, sized(100_001, 1))).not.toEqual([])
  expect(problems(files, sized(100_000, 5))).toEqual([' holds more than 400000 characters'])
  expect(problems(files, sized(1, 21))).not.toEqual([])
})
