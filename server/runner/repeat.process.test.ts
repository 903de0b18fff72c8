import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseConfig } from '../platform/config'
import { createLog } from '../platform/log'
import { type CodeLanguage, contractVersion, type RunRequest } from './contract'
import { createRunner, type Runner } from './create-runner'
import { limitsOf } from './limits'

const log = createLog({ level: 'error', write: () => undefined, now: () => new Date() })
const config = parseConfig({ NODE_ENV: 'test', RUNNER_CONCURRENCY: '2' }, '0.0.0')
const runners: Runner[] = []
beforeAll(() => {
  // Each has children of its own.
  for (let count = 0; count < 2; count++) runners.push(createRunner({ config, log }))
})
afterAll(() => Promise.all(runners.map((runner) => runner.stop())))

/** With chance, clocks, sorting, hashing, printing, work, a failure and an error: whatever could differ. */
const script = `
export const draw = () => Array.from({ length: 5 }, () => Math.random())
export const now = () => [Date.now(), new Date().getTimezoneOffset()]
export const work = (n) => { console.log('work', n); return [...Array(n).keys()].sort((a, b) => (b * 7) % 11 - (a * 7) % 11) }
export const fail = () => { throw new TypeError('as ever') }`
const scriptTest = `import { draw, fail, now, work } from './code'
test('chance', () => { expect(draw()).toEqual([]) })
test('clock', () => { expect(now()).toEqual([]) })
test('work', () => { expect(work(300)).toHaveLength(300) })
test('error', () => { fail() })
test('later', async () => { await new Promise((done) => setTimeout(done, 1000)); expect(Date.now()).toBe(0) })`
const python = `
import random, time, datetime
def draw():
    return [random.random() for _ in range(5)]
def now():
    return [time.time(), str(datetime.datetime.now())]
def work(n):
    print("work", n)
    return sorted(range(n), key=lambda each: each * 7 % 11)
def names():
    return list({"a", "b", "c", "d", "e"}), hash("same"), repr(object())
def fail():
    raise TypeError("as ever")
`
const pythonTest = `from code_ import *
def test_chance():
    assert draw() == []
def test_clock():
    assert now() == []
def test_work():
    assert len(work(300)) == 300
def test_names():
    assert names() == []
def test_error():
    fail()
`

const cases: { language: CodeLanguage; times: number; code: string; tests: string; paths: [string, string] }[] = [
  { language: 'javascript', times: 100, code: script, tests: scriptTest, paths: ['code.js', 'code.test.js'] },
  {
    language: 'typescript',
    times: 100,
    code: script.replace('(n)', '(n: number)'),
    tests: scriptTest,
    paths: ['code.ts', 'code.test.ts'],
  },
  { language: 'python', times: 100, code: python, tests: pythonTest, paths: ['code_.py', 'test_code.py'] },
]

test.each(cases)('$language: the same submission $times times has the same verdict to the digit', async (each) => {
  const request: RunRequest = {
    version: contractVersion,
    language: each.language,
    files: [{ path: each.paths[0], text: each.code }],
    tests: [{ path: each.paths[1], text: each.tests }],
    limits: limitsOf({ wallMs: 30_000, cpuMs: 20_000 }, config),
    seed: 42,
    checkTypes: each.language === 'typescript',
  }
  const verdicts = new Set<string>()
  const [first, second] = runners
  for (let count = 0; count < each.times / 2; count++)
    for (const verdict of await Promise.all([first, second].map((runner) => runner?.run({ request, user: 'ada' }))))
      verdicts.add(JSON.stringify({ ...verdict, ms: 0 }))
  expect([...verdicts]).toHaveLength(1)
  expect(JSON.parse([...verdicts][0] ?? '')).toMatchObject({ status: 'failed', reason: { kind: 'tests' } })
})
