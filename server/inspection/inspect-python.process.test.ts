import { afterAll, expect, test } from 'vitest'
import { runnerForTests } from '../testing/runner'
import type { Inspected, Inspection } from './contract'

const { runner } = runnerForTests()
afterAll(() => runner.stop())

const ask = (text: string): Promise<Inspected | null> =>
  runner.inspect({ language: 'python', files: [{ path: 'shop.py', text }], tests: [], user: 'ada' })

async function inspect(text: string): Promise<Inspection> {
  const found = await ask(text)
  if (found?.kind !== 'read') throw new Error(`can't be read: ${text}`)
  return found.inspection
}

const rulesIn = async (text: string) => (await inspect(text)).findings.map(({ rule }) => rule)

const rows: { rule: string; breaks: string[]; keeps: string[] }[] = [
  {
    rule: 'mutable_default',
    breaks: [
      'def f(a, seen=[]):\n    seen.append(a)\n    return seen\n',
      'def f(a, *, seen=dict()):\n    return seen\n',
    ],
    keeps: ['def f(a, seen=()):\n    return seen\n', 'def f(a, seen=None):\n    return seen\n'],
  },
  {
    rule: 'named_lambda',
    breaks: ['f = lambda a: a + 1\n'],
    keeps: ['def f(xs):\n    return sorted(xs, key=lambda x: x.name)\n'],
  },
  { rule: 'everything_imported', breaks: ['from math import *\n'], keeps: ['from math import sqrt\nprint(sqrt(4))\n'] },
  {
    rule: 'type_compared',
    breaks: ['def f(a):\n    return type(a) == list\n'],
    keeps: ['def f(a):\n    return isinstance(a, list)\n'],
  },
  { rule: 'hides_built_in', breaks: ['def f(list):\n    return list\n'], keeps: ['def f(names):\n    return names\n'] },
  {
    rule: 'swallowed_error',
    breaks: ['def f(a):\n    try:\n        a.go()\n    except Exception:\n        pass\n'],
    keeps: ['def f(a):\n    try:\n        a.go()\n    except KeyError:\n        pass\n'],
  },
  {
    rule: 'broad_catch',
    breaks: ['def f(a):\n    try:\n        a.go()\n    except Exception:\n        a.stop()\n        a.say()\n'],
    keeps: ['def f(a):\n    try:\n        a.go()\n    except Exception:\n        a.stop()\n        raise\n'],
  },
  {
    rule: 'loose_equality',
    breaks: ['def f(a):\n    return a == None\n'],
    keeps: ['def f(a):\n    return a is None\n'],
  },
  { rule: 'never_equal', breaks: ["def f(a):\n    return a is 'x'\n"], keeps: ["def f(a):\n    return a == 'x'\n"] },
  {
    rule: 'counted_loop',
    breaks: ['def f(xs):\n    for i in range(len(xs)):\n        print(xs[i])\n'],
    keeps: ['def f(xs):\n    for i in range(len(xs)):\n        print(i, xs[i])\n'],
  },
  {
    rule: 'nothing_there',
    breaks: ['def f(xs):\n    return sum(xs) / len(xs)\n'],
    keeps: ['def f(xs):\n    if not xs:\n        return 0\n    return sum(xs) / len(xs)\n'],
  },
  {
    rule: 'quadratic_scan',
    breaks: ['def f(a, b):\n    known = list(b)\n    return [x for x in a if x in known]\n'],
    keeps: ['def f(a, b):\n    known = set(b)\n    return [x for x in a if x in known]\n'],
  },
  {
    rule: 'hidden_state',
    breaks: ['total = 0\n\n\ndef f(a):\n    global total\n    total += a\n'],
    keeps: ['def f(a):\n    total = 0\n    total += a\n    return total\n'],
  },
  {
    rule: 'reaches_inside',
    breaks: ['def f(a):\n    return a._rows\n'],
    keeps: [
      'class A:\n    def __init__(self):\n        self._rows = 1\n\n    def get(self):\n        return self._rows\n',
    ],
  },
  { rule: 'code_in_comments', breaks: ['# print(a)\na = 1\n'], keeps: ['# what is left of it\na = 1  # print(a)\n'] },
]

test.each(rows)('$rule', async ({ rule, breaks, keeps }) => {
  for (const text of breaks) expect(await rulesIn(text), text).toContain(rule)
  for (const text of keeps) expect(await rulesIn(text), text).not.toContain(rule)
})

test('lines are those of the text', async () => {
  const { findings, functions } = await inspect(
    '\n\n# a word\ndef f(a):\n    """What it\n    is for."""\n\n    return a == None\n',
  )
  expect(findings.find(({ rule }) => rule === 'loose_equality')).toMatchObject({ path: 'shop.py', from: 8, to: 8 })
  expect(functions).toEqual([{ path: 'shop.py', name: 'f', from: 4, to: 8, parameters: ['a'], isPublic: true }])
})

test('offsets count as the host does, whatever stands before', async () => {
  const text = "name = 'Zoë 🎲'; other = '🎲' + name\n\n\ndef f(a):\n    return '🎲é' + a if a > 7 else a\n"
  const { mutants } = await inspect(text)
  expect(mutants.length).toBeGreaterThan(3)
  for (const { start, stop, was } of mutants) expect(text.slice(start, stop)).toBe(was)
  expect(mutants.map(({ was }) => was)).toEqual(expect.arrayContaining(['7', '>']))
})

test('comments and another layout change nothing', async () => {
  const plain =
    'def f(xs, limit):\n    out = []\n    for x in xs:\n        if x > 37 and x < limit:\n            out.append(x * 1.5)\n    return out\n'
  const other =
    '# first\ndef f(\n    xs,\n    limit,  # of it\n):\n  out = [ ]\n\n  for x in (xs):\n     if (x > 37\n          and x < limit): out.append( (x * 1.5) )\n  return (out)\n'
  const essence = ({ findings, statements, loops }: Inspection) => ({
    found: findings.map(({ rule, value, limit }) => `${rule} ${value} ${limit}`).sort(),
    statements,
    loops,
  })
  expect(essence(await inspect(other))).toEqual(essence(await inspect(plain)))
})

const unreadable: [string, string, number][] = [
  ['a fault', 'a = 1\n\ndef f(:\n    pass\n', 3],
  ['another language', 'const a = () => { return 1 }\n', 1],
  ['brackets', `a = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`, 1],
  ['signs', `a = ${'-'.repeat(10_000)}1\n`, 1],
  ['a long chain', `a = b${' and b'.repeat(3_000)}\n`, 1],
  ['a long sum', `a = 1${' + 1'.repeat(20_000)}\n`, 1],
]

test.each(unreadable)('can’t be read: %s', async (_name, text, line) => {
  expect(await ask(text)).toEqual({ kind: 'unreadable', at: { path: 'shop.py', line } })
})

test.each([
  ['nothing', ''],
  ['5,000 lines', Array.from({ length: 5_000 }, (_, at) => `work(${at})`).join('\n')],
  ['a line of 90,000 letters', `a = '${'x'.repeat(90_000)}'\n`],
])('is read: %s', async (_name, text) => {
  expect((await ask(text))?.kind).toBe('read')
})
