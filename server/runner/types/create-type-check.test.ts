import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createTypeCheck } from './create-type-check'

const folder = dirname(createRequire(import.meta.url).resolve('typescript'))
const check = createTypeCheck((name) => readFileSync(join(folder, name), 'utf8'))
const faultsOf = (files: Record<string, string>, tests: Record<string, string> = {}) => {
  const list = (record: Record<string, string>) => Object.entries(record).map(([path, text]) => ({ path, text }))
  return check({ files: list(files), tests: list(tests) }).map(({ path, line, column, code }) =>
    [path, line, column, code].join(' '),
  )
}

test('what keeps the rules has no faults, in all manners of tests and imports', () => {
  const sum = 'export const sum = (...numbers: number[]) => numbers.reduce((a, b) => a + b, 0)\nexport default sum'
  const body =
    "describe('sum', () => { test('adds', async () => { expect(sum(1, 2)).toBe(3); await expect(Promise.resolve(1)).resolves.toEqual(1) }) })"
  const tests = {
    'globals.test.ts': `import { sum } from './sum'\n${body}`,
    'jest.test.ts': `import { describe, expect, test, jest } from '@jest/globals'\nimport sum from './sum.js'\nconst spy = jest.fn()\nspy(1)\n${body}`,
    'vitest.test.ts': `import { describe, expect, test, vi } from 'vitest'\nimport * as all from './sum.ts'\nconst { sum } = all\nconst f = vi.fn((a: number) => a)\nf(1)\n${body}`,
    'assert.test.ts':
      "import assert from 'node:assert'\nimport { strictEqual } from 'assert'\nimport { sum } from './sum'\nit.each([[1], [2]])('%d', (n: number) => { assert.equal(sum(n), n); strictEqual(n, n) })",
    'skipped.test.ts': "import { sum } from './sum'\nxit('adds', () => { expect(sum()).toBe(0) })",
  }
  expect(faultsOf({ 'sum.ts': sum }, tests)).toEqual([])
})

test('faults have their place, in the files as in the tests', () => {
  const files = { 'lib/wrong.ts': 'export const one: string = 1\n\nexport const two = (x) => x' }
  const tests = { 'wrong.test.ts': "import { three } from './lib/wrong'\nthree()" }
  expect(faultsOf(files, tests)).toEqual([
    'lib/wrong.ts 1 14 TS2322',
    'lib/wrong.ts 3 21 TS7006',
    'wrong.test.ts 1 10 TS2305',
  ])
})

test('a file that can’t be read has the faults of its grammar and no others', () => {
  expect(faultsOf({ 'broken.ts': 'const x: string = (1' })).toEqual(['broken.ts 1 21 TS1005'])
})

test('nothing of Node or a browser is known, and no file but these', () => {
  const text =
    "process.exit()\ndocument.title\nimport fs from 'node:fs'\nimport other from './other'\nimport a from '../../etc/passwd'"
  expect(faultsOf({ 'escape.ts': text }).map((fault) => fault.split(' ').at(-1))).toEqual([
    'TS2591',
    'TS2584',
    'TS2307',
    'TS2307',
    'TS2307',
  ])
})

test('one check leaves nothing behind for the next', () => {
  expect(faultsOf({ 'a.ts': 'declare global { interface Array<T> { mine: T } }\nexport const a = [1].mine' })).toEqual(
    [],
  )
  expect(faultsOf({ 'b.ts': 'export const b = [1].mine' })).toEqual(['b.ts 1 22 TS2339'])
})

test('authors are held to what their format promises: careful with an index, ES2022, and a few matchers', () => {
  const list = (record: Record<string, string>) => Object.entries(record).map(([path, text]) => ({ path, text }))
  const codesOf = (files: Record<string, string>, tests: Record<string, string>, authorTypes: boolean) =>
    check({ files: list(files), tests: list(tests), authorTypes }).map(({ path, code }) => `${path} ${code}`)
  const files = {
    'first.ts': 'export const first = (words: string[]): string => words[0]',
    'sorted.ts': 'export const sorted = (numbers: number[]) => numbers.toSorted()',
    'said.ts': "export const said = () => console.log('out')",
  }
  const tests = {
    'first.test.ts':
      "import { first } from './first'\ntest('first', async () => { expect(first(['a'])).toBe('a'); await expect(Promise.resolve(1)).resolves.toEqual(1) })",
    'more.test.ts': "vi.fn()\ntest('more', () => expect(1).toBeGreaterThan(0))",
  }
  expect(codesOf(files, tests, false)).toEqual([])
  expect(codesOf(files, tests, true)).toEqual([
    'first.ts TS2322',
    'sorted.ts TS2550',
    'said.ts TS2584',
    'more.test.ts TS2304',
    'more.test.ts TS2339',
  ])
})
