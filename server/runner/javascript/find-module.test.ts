import { describe, expect, test } from 'vitest'
import { findModule } from './find-module'

const files = new Set(['answer.ts', 'lib/more.js', 'data.json'])
const tests = new Set(['answer.test.ts', 'fixtures/cases.json', 'lib/more.js'])
const find = (role: 'trusted' | 'learner', name: string, from = 'answer.test.ts') =>
  findModule({ role, from, name, files, tests })

describe('where imports lead', () => {
  test.each([
    ['./answer', 'learner', 'answer.ts'],
    ['./answer.js', 'learner', 'answer.ts'],
    ['./answer.ts', 'learner', 'answer.ts'],
    ['./data.json', 'learner', 'data.json'],
    ['./fixtures/cases', 'trusted', 'fixtures/cases.json'],
    ['./lib/../answer', 'learner', 'answer.ts'],
    ['vitest', 'built-in', 'vitest'],
    ['node:assert', 'built-in', 'node:assert'],
  ])('of a test: %s', (name, place, target) => {
    expect(find('trusted', name)).toEqual({ place, target })
  })

  test('a file of the tests goes before one of the learner that has its name', () => {
    expect(find('trusted', './lib/more').place).toBe('trusted')
    expect(find('learner', './lib/more', 'answer.ts').place).toBe('learner')
  })

  test('files of a folder see each other by where they are', () => {
    expect(find('learner', '../answer', 'lib/more.js').target).toBe('answer.ts')
  })

  test('their folder is the root, and there is nothing above it', () => {
    expect(find('learner', '../answer', 'answer.ts')).toEqual({ place: 'learner', target: 'answer.ts' })
    expect(find('trusted', '../../lib/../answer').target).toBe('answer.ts')
  })

  test.each([
    'fs',
    'node:fs',
    'vitest',
    'https://example.org/a.js',
    '/etc/passwd',
    '../../etc/passwd',
    './answer.test',
    './fixtures/cases.json',
    '__proto__',
    '',
  ])('of a learner, nowhere: %s', (name) => {
    const found = find('learner', name, 'answer.ts')
    expect(found.place).toBe('missing')
    expect(found.target).toContain('./answer.ts')
  })
})
