import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verdict } from './runner/contract'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function write(name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const run = (...args: string[]) =>
  new Promise<{ code: number | null; out: string; problems: string }>((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'runner', '--', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let problems = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, problems }))
  })

const verdictOf = (out: string) => {
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  return verdict.parse(JSON.parse(out))
}

type File = [name: string, text: string]
const languages: { language: string; tests: File; right: File; wrong: File; name: string }[] = [
  {
    language: 'javascript',
    tests: [
      'two.test.js',
      "const { two } = require('./two')\ntest('is two', () => expect(two()).toBe(2))\nxtest('later', () => {})",
    ],
    right: ['solution.js', 'exports.two = () => 2'],
    wrong: ['wrong.js', 'exports.two = () => 3'],
    name: 'two.js',
  },
  {
    language: 'typescript',
    tests: [
      'two.spec.ts',
      "import { describe, expect, it } from '@jest/globals'\nimport { two } from './two.ts'\ndescribe('two', () => { it('is', () => { expect(two()).toBe(2) }); xit('later', () => {}) })",
    ],
    right: ['solution.ts', 'export const two = (): number => 2'],
    wrong: ['wrong.ts', 'export const two = (): string => 2'],
    name: 'two.ts',
  },
  {
    language: 'python',
    tests: [
      'two_test.py',
      'import unittest\nfrom two import two\n\nclass TwoTest(unittest.TestCase):\n    def test_is_two(self):\n        self.assertEqual(two(), 2)\n',
    ],
    right: ['solution.py', 'def two():\n    return 2\n'],
    wrong: ['wrong.py', 'def two():\n    return 3\n'],
    name: 'two.py',
  },
]

test.each(languages)('$language: a solution passes, what is wrong does not', async ({ tests, right, wrong, name }) => {
  const written = await write(...tests)
  const passed = await run('--tests', written, '--as', name, await write(...right))
  expect(passed).toMatchObject({ code: 0, problems: '' })
  expect(verdictOf(passed.out)).toMatchObject({ status: 'passed', reason: null })
  const failed = await run('--tests', written, '--as', name, await write(...wrong))
  expect(failed).toMatchObject({ code: 1, problems: '' })
  expect(verdictOf(failed.out).status).toBe('failed')
})

test('what is no source code has a verdict, and is not run', async () => {
  const tests = await write('any.test.js', "test('x', () => {})")
  const binary = await run('--tests', tests, await write('binary.js', Buffer.from([0xff, 0xfe, 0, 1])))
  const large = await run('--tests', tests, await write('large.js', 'x'.repeat(5_000_000)))
  for (const { code, out } of [binary, large]) {
    expect(code).toBe(1)
    expect(verdictOf(out)).toMatchObject({ status: 'errored', reason: { kind: 'refused' }, tests: [] })
  }
})

test('wrong arguments and files that are not there are said on stderr', async () => {
  const usage = await run('--tests')
  expect(usage).toMatchObject({ code: 2, out: '' })
  expect(usage.problems).toMatch(/Usage: npm run --silent runner/)
  expect(await run('--tests', join(folder, 'none.test.js'), join(folder, 'none.js'))).toMatchObject({
    code: 2,
    out: '',
  })
})
