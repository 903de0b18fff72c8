import { afterAll, expect, test } from 'vitest'
import { type CodeFile, type CodeLanguage, contractVersion } from '../../runner/contract'
import { limitsOf } from '../../runner/limits'
import { runnerForTests } from '../../testing/runner'
import type { ProbeFile } from '../contract'

const { runner, config } = runnerForTests()
afterAll(() => runner.stop())
const limits = limitsOf({ wallMs: 20_000, cpuMs: 10_000, memoryMb: 128, outputBytes: 500_000 }, config)

type Style = { name: string; language: CodeLanguage; program: string; tests: string; kinds: string[] }

const script = `export const total = (list, rate = 1) => list.reduce((sum, each) => sum + each * rate, 0)
export class Cart {
  lines = []
  add(name, price) {
    if (price < 0) throw new RangeError('less than nothing')
    this.lines.push({ name, price })
  }
  get names() { return this.lines.map((line) => line.name) }
}
export const later = async (value) => { if (value === 'gone') throw new Error('it is gone'); return value }
`
const python = `def total(values, rate=1):
    if rate < 0:
        raise ValueError('less than nothing')
    return sum(value * rate for value in values)


class Cart:
    def __init__(self):
        self.lines = []

    def add(self, name, price):
        self.lines.append((name, price))

    def names(self):
        return [name for name, _ in self.lines]
`

const styles: Style[] = [
  {
    name: 'rows, short bodies and asserts',
    language: 'javascript',
    program: script,
    tests: `import assert from 'node:assert'
import { expect, test } from 'vitest'
import { later, total } from './program.js'
test.each([[[1, 2], 3], [[5], 5]])('the sum of %j', (list, sum) => { expect(total(list)).toBe(sum) })
test('none', () => expect(total([])).toBe(0))
test('by assert', () => { assert.equal(total([4, 4]), 8) })
test('later', () => expect(later('here')).resolves.toBe('here'))
`,
    kinds: ['same', 'nothing', 'zero', 'twice'],
  },
  {
    name: 'classes of tests and rows in Python',
    language: 'python',
    program: python,
    tests: `import unittest
import pytest
from program import Cart, total


class CartTest(unittest.TestCase):
    def setUp(self):
        self.cart = Cart()

    def test_names(self):
        self.cart.add('tea', 3)
        self.assertEqual(self.cart.names(), ['tea'])

    def test_less_than_nothing(self):
        with self.assertRaises(ValueError):
            total([1, 2], -1)


@pytest.mark.parametrize('values,wanted', [([1, 2], 3), ([5], 5)])
def test_rows(values, wanted):
    assert total(values) == wanted
`,
    kinds: ['same', 'nothing', 'zero'],
  },
  {
    name: 'groups, hooks and constants above',
    language: 'javascript',
    program: script,
    tests: `import { beforeEach, describe, expect, test } from 'vitest'
import { Cart, total } from './program.js'
const prices = [3, 10, 4]
describe('a cart', () => {
  let cart
  beforeEach(() => { cart = new Cart() })
  test('keeps names', () => { cart.add('tea', 3); expect(cart.names).toEqual(['tea']) })
  test('sums', () => { expect(total(prices, 2)).toBe(34) })
})
`,
    kinds: ['same', 'nothing', 'zero', 'backwards'],
  },
  {
    name: 'tests of a table beside others',
    language: 'javascript',
    program: script,
    tests: `import { afterEach, expect, test } from 'vitest'
import { total } from './program.js'
afterEach(() => {})
test.each([[1, 1], [2, 2]])('sums %i', (one, sum) => { expect(total([one])).toBe(sum) })
test('sums more', () => { expect(total([3, 10, 4])).toBe(17) })
`,
    kinds: ['same', 'nothing', 'fewer'],
  },
  {
    name: 'what is refused, and what comes later',
    language: 'javascript',
    program: script,
    tests: `import { expect, test } from 'vitest'
import { Cart, later } from './program.js'
test('refuses', () => {
  const cart = new Cart()
  cart.add('tea', 3)
  expect(() => cart.add('milk', -1)).toThrow(RangeError)
  expect(cart.names).toHaveLength(1)
})
test('waits', async () => { expect(await later('tea time')).toBe('tea time') })
test('waits for a refusal', async () => { await expect(later('gone')).rejects.toThrow('gone') })
`,
    kinds: ['same', 'zero', 'blank'],
  },
  {
    name: 'types',
    language: 'typescript',
    program: `export const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0)\n`,
    tests: `import { expect, test } from 'vitest'
import { total } from './program'
const list: number[] = [3, 10, 4]
test('sums', () => { const sum: number = total(list); expect(sum).toBe(17) })
`,
    kinds: ['same', 'nothing', 'twice'],
  },
  {
    name: 'functions, constants and refusals',
    language: 'python',
    program: python,
    tests: `import pytest
from program import Cart, total

PRICES = [3, 10, 4]


def test_sum():
    assert total(PRICES, 2) == 34


def test_names():
    cart = Cart()
    cart.add('tea', 3)
    assert cart.names() == ['tea']


def test_refusal():
    with pytest.raises(ValueError):
        total([1], -1)
`,
    kinds: ['same', 'nothing', 'zero', 'backwards'],
  },
]

const endings = { javascript: 'js', typescript: 'ts', python: 'py' } as const

async function probesOf({ language, program, tests }: Style): Promise<{ files: CodeFile[]; groups: ProbeFile[] }> {
  const ending = endings[language]
  const files = [{ path: `program.${ending}`, text: program }]
  const path = language === 'python' ? 'test_program.py' : `program.test.${ending}`
  const found = await runner.inspect({ language, files, tests: [{ path, text: tests }], user: 'ada' })
  if (found?.kind !== 'read') throw new Error("the program can't be read")
  return { files, groups: found.inspection.probes }
}

/** What probes lean on, in its shortest form: the reviews have one that compares better. */
const scriptHead = `let __lines = []
const __note = (value) => void __lines.push(String(JSON.stringify(value)))
const __see = (make) => {
  try {
    const value = make()
    return value instanceof Promise ? value.then(__note, () => __note('throws')) : __note(value)
  } catch { __note('throws') }
}
const __grow = (list, size) => Array.from({ length: size }, (_, at) => list[at % list.length])
const __grow_text = (text, size) => Array.from({ length: size }, () => text).join(' ')
`
const pythonHead = `_lines = []


def _note(text):
    _lines.append(str(text))


def _note_error(error):
    _note('throws')


def _see(make):
    try:
        _note(repr(make()))
    except Exception as error:
        _note_error(error)


def _grow(values, size, how):
    return [values[at % len(values)] for at in range(size)]


def _grow_text(text, size):
    return ' '.join([text] * size)


`

const scriptTests = ({ imports, probes }: ProbeFile): string =>
  [
    imports,
    scriptHead,
    ...probes.map(
      ({ name, code }) => `test('${name}', async () => {
  __lines = []
  try {
${code}
  } catch (error) { __lines.push('ends: ' + error) }
  console.log(__lines.join(' | '))
})`,
    ),
  ].join('\n')

const pythonTests = ({ imports, probes }: ProbeFile): string =>
  [
    imports,
    pythonHead,
    ...probes.map(
      ({ name, code }) => `def test_${name}():
    _lines.clear()
    try:
        ${code.replaceAll('\n', '\n        ')}
    except Exception as _error:
        _lines.append('ends: ' + repr(_error))
    print(' | '.join(_lines))
`,
    ),
  ].join('\n')

/** By the name of a probe: what it came to. */
async function run(language: CodeLanguage, files: CodeFile[], groups: ProbeFile[]): Promise<Map<string, string>> {
  const isPython = language === 'python'
  const tests = groups.map((group, at) => ({
    path: isPython ? `test_probes_${at}.py` : `probes-${at}.test.${endings[language]}`,
    text: isPython ? pythonTests(group) : scriptTests(group),
  }))
  const request = { version: contractVersion, language, limits, seed: 1, checkTypes: false, files, tests } as const
  const verdict = await runner.run({ request, user: 'ada' })
  expect(verdict).toMatchObject({ status: 'passed', reason: null })
  return new Map(verdict.tests.map(({ name, output }) => [name.replace(/^.*?(probe_\d+)$/, '$1'), output.trim()]))
}

test.each(styles)('$name: probes parse, and the program agrees with itself', async (style) => {
  const { language } = style
  const { files, groups } = await probesOf(style)
  const probes = groups.flatMap((group) => group.probes)
  for (const kind of style.kinds) expect(probes.map((probe) => probe.kind)).toContain(kind)

  const outcomes = await run(language, files, groups)
  expect(outcomes.size).toBe(probes.length)
  // With the values of the tests themselves nothing ends before its end.
  for (const { name, kind, code } of probes)
    if (kind === 'same') expect(outcomes.get(name), code).not.toMatch(/^$|ends: /)
  // Another value comes to another answer, somewhere.
  expect(new Set(outcomes.values()).size).toBeGreaterThan(2)
  expect(await run(language, files, groups)).toEqual(outcomes)
})
