import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bounds, type CodeLanguage } from './contract'
import { findRequestFault } from './find-request-fault'

const faultOf = (path: string, text = 'x', language: CodeLanguage = 'javascript') =>
  findRequestFault({ language, files: [{ path, text }], tests: [] })

test('ordinary names and texts are taken', () => {
  for (const path of [
    'code.js',
    'src/deep/code.js',
    'straße.js',
    'two words.js',
    'a+b@c-d_e.test.js',
    'data.json',
    '.hidden',
    '数.js',
  ])
    expect([path, faultOf(path)]).toEqual([path, null])
  expect(faultOf('code.js', 'const flag = "🏴‍☠️ \u202e"')).toBeNull()
})

test('names that lead elsewhere are refused', () => {
  const wrong = [
    '',
    '/etc/passwd',
    '../a.js',
    'a/../b.js',
    './a.js',
    'a//b.js',
    'a/',
    'C:\\a.js',
    'a\\b.js',
    'a\0.js',
    'a\n.js',
    '__proto__/a.js',
    ' a.js',
    `${'a'.repeat(130)}.js`,
    'file:///a.js',
    '\ud800.js',
  ]
  for (const path of wrong) expect([path, faultOf(path)]).toEqual([path, expect.stringMatching(/can't be the name/)])
})

test('what is no text, too large, twice or in another language is refused, in words that name it', () => {
  expect(faultOf('code.js', 'a\0b')).toMatch(/code\.js.*no text/)
  expect(faultOf('code.js', 'a\ud800b')).toMatch(/lone surrogate/)
  expect(faultOf('code.js', 'a'.repeat(bounds.fileCharacters + 1))).toMatch(/too large/)
  expect(faultOf('code.py')).toMatch(/not javascript/)
  expect(faultOf('code.ts')).toMatch(/not javascript/)
  expect(faultOf('code.ts', 'x', 'python')).toMatch(/not python/)
  expect(faultOf('code.js', 'x', 'typescript')).toBeNull()
  const file = { path: 'code.js', text: 'x' }
  expect(findRequestFault({ language: 'javascript', files: [file], tests: [file] })).toMatch(
    /two files called "code\.js"/,
  )
  const combined = { path: 'stra\u00dfe\u0301.js', text: '' }
  const same = { path: combined.path.normalize('NFD'), text: '' }
  expect(findRequestFault({ language: 'javascript', files: [combined, same], tests: [] })).toMatch(/two files/)
})

test('too many, too large together, or none at all', () => {
  const files = (count: number, size = 1) =>
    Array.from({ length: count }, (_, index) => ({ path: `file${index}.js`, text: 'a'.repeat(size) }))
  const fault = (list: { path: string; text: string }[]) =>
    findRequestFault({ language: 'javascript', files: list, tests: [] })
  expect(fault([])).toMatch(/no file/)
  expect(fault(files(bounds.files))).toBeNull()
  expect(fault(files(bounds.files + 1))).toMatch(/too many/)
  expect(fault(files(5, bounds.fileCharacters))).toMatch(/too large together/)
})

test('whatever the name is, the answer is short and harmless', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (path) => {
      const fault = faultOf(path)
      expect(fault === null || fault.length < 400).toBe(true)
      expect(fault ?? '').not.toMatch(/\p{Surrogate}|\0/u)
    }),
  )
})
