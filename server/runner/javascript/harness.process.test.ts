// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs as text
import { afterAll, describe, expect, test } from 'vitest'
import { startChild } from './testing/start-child'

const child = startChild()
afterAll(() => child.stop())

const learner = `
export class Point { constructor(x, y) { this.x = x; this.y = y } }
export const point = () => new Point(1, 2)
export const fail = (text) => { throw new RangeError(text) }
export const later = async (value) => value
export const lie = { equals: () => true, asymmetricMatch: () => true, toJSON: () => 5, valueOf: () => 5, length: { valueOf: () => 3 } }
export class Yes { static [Symbol.hasInstance]() { return true } }
export const print = (...values) => console.log(...values)
export const swallow = (f) => { try { f() } catch {} }
`
/** What holds. */
const right = [
  'expect(2 + 2).toBe(4)',
  'expect(NaN).toBe(NaN)',
  'expect(0).not.toBe(-0)',
  'expect({ a: undefined, b: 1 }).toEqual({ b: 1 })',
  'expect({ a: undefined }).not.toStrictEqual({})',
  'expect(point()).toEqual({ x: 1, y: 2 })',
  'expect(point()).not.toStrictEqual({ x: 1, y: 2 })',
  'expect(point()).toMatchObject({ x: 1 })',
  'expect([1, [2, { a: new Set([1]) }]]).toEqual([1, [2, { a: new Set([1]) }]])',
  'expect(new Map([[{ k: 1 }, 2]])).toEqual(new Map([[{ k: 1 }, 2]]))',
  'expect(0.1 + 0.2).toBeCloseTo(0.3)',
  "expect('hello').toMatch(/^h.*o$/)",
  "expect('hello').toContain('ell')",
  'expect([1, 2]).toContain(2)',
  'expect([{ a: 1 }]).toContainEqual({ a: 1 })',
  'expect([1, 2]).toHaveLength(2)',
  "expect({ a: { b: [5] } }).toHaveProperty('a.b[0]', 5)",
  'expect(5n).toBeGreaterThan(4)',
  'expect(3).toBeLessThanOrEqual(3)',
  'expect(null).toBeNull(); expect(undefined).toBeUndefined(); expect(0).toBeDefined(); expect(0).toBeFalsy(); expect([]).toBeTruthy()',
  "expect(() => fail('too far')).toThrow('far')",
  "expect(() => fail('too far')).toThrow(RangeError)",
  "expect(() => fail('x')).toThrow(new RangeError('x'))",
  "expect(() => fail('x')).toThrow(expect.objectContaining({ message: expect.stringMatching(/x/) }))",
  'expect(() => 1).not.toThrow()',
  'await expect(later(1)).resolves.toBe(1)',
  "await expect(later(Promise.reject(new Error('no')))).rejects.toThrow('no')",
  'expect({ a: 1, b: [1, 2] }).toEqual({ a: expect.any(Number), b: expect.arrayContaining([2]) })',
  "expect('abc').toEqual(expect.stringContaining('b'))",
  'expect([1]).toEqual(expect.not.arrayContaining([2]))',
  'const f = vi.fn((x) => x * 2); f(1); f(2); expect(f.mock.calls).toEqual([[1], [2]]); expect(f).toHaveLastReturnedWith(4); expect(f).toHaveBeenLastCalledWith(2)',
  'const f = jest.fn().mockReturnValueOnce(1).mockReturnValue(2); expect([f(), f(), f()]).toEqual([1, 2, 2])',
  'const f = vi.fn().mockRejectedValue(new Error("x")); await expect(f()).rejects.toThrow("x")',
  'vi.useFakeTimers(); const f = vi.fn(); setTimeout(f, 1000); setInterval(f, 400); vi.advanceTimersByTime(1000); expect(f).toHaveBeenCalledTimes(3); vi.useRealTimers()',
  'expect.extend({ toBeEven: (n) => ({ pass: n % 2 === 0, message: () => "odd" }) }); expect(2).toBeEven(); expect(3).not.toBeEven()',
  'expect.assertions(1); expect(1).toBe(1)',
  "assert.strictEqual(1, 1); assert.deepStrictEqual([1], [1]); assert.throws(() => fail('x'), RangeError); assert.match('ab', /b/); assert(true)",
  'await assert.rejects(later(Promise.reject(new TypeError("t"))), TypeError)',
  'expect(1234567.5.toLocaleString()).toBe("1,234,567.5"); expect(new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(9.5)).toBe("$9.50")',
  'expect(new TextDecoder().decode(new TextEncoder().encode("é€😀"))).toBe("é€😀"); expect(atob(btoa("abc"))).toBe("abc")',
]
/** What does not hold, with the words that the learner gets. */
const wrong: [code: string, status: string, message: RegExp][] = [
  ['expect(3).toBe(4)', 'failed', /Expected 3 to be 4/],
  ['expect([1, { a: 2 }]).toEqual([1, { a: 3 }])', 'failed', /to equal/],
  ['expect(1).not.toBe(1)', 'failed', /Expected 1 not to be 1/],
  ['expect(lie).toBe(5)', 'failed', /to be 5/],
  ['expect(lie).toEqual(5)', 'failed', /to equal 5/],
  ['expect(lie).toEqual({ other: 1 })', 'failed', /to equal/],
  ['expect([lie]).toEqual([5])', 'failed', /to equal/],
  ['expect(5).toEqual(lie)', 'failed', /to equal/],
  ['expect(lie).toBeGreaterThan(4)', 'failed', /number greater than 4/],
  ['expect(lie).toHaveLength(3)', 'failed', /length/],
  ['expect(lie).toBeCloseTo(5)', 'failed', /close to 5/],
  ['expect(lie).toMatch(/5/)', 'failed', /text that matches/],
  ['expect(1).toBeInstanceOf(Yes)', 'failed', /instance of Yes/],
  ['expect(() => { throw lie }).toThrow(Yes)', 'failed', /throw Yes/],
  ['expect(() => 1).toThrow()', 'failed', /did not/],
  ["expect(() => fail('a')).toThrow('b')", 'failed', /message has 'b'/],
  ['await expect(later(1)).rejects.toThrow()', 'failed', /rejected/],
  ['await expect(Promise.reject(1)).resolves.toBe(1)', 'failed', /fulfilled/],
  ['swallow(() => expect(1).toBe(2))', 'failed', /Expected 1 to be 2/],
  ['expect.assertions(2); expect(1).toBe(1)', 'failed', /Expected 2 checks/],
  ['expect.hasAssertions()', 'failed', /checks/],
  ['const f = vi.fn(); expect(f).toHaveBeenCalled()', 'failed', /been called/],
  ['expect(fail).toHaveBeenCalled()', 'failed', /mock/],
  ["fail('out')", 'errored', /RangeError: out/],
  ['await new Promise(() => 0)', 'timed_out', /nothing is left|longer/],
  ["assert.equal(1, 2, 'own words')", 'failed', /own words/],
  ["vi.mock('./answer')", 'errored', /replaced/],
]

describe('the harness', async () => {
  const bodies = [...right, ...wrong.map(([code]) => code)]
  const names =
    "import { Point, Yes, point, fail, later, lie, swallow } from './answer'\nimport assert from 'node:assert'\n"
  const report = await child.run({
    files: [{ path: 'answer.js', text: learner }],
    tests: [
      {
        path: 'a.test.js',
        text: names + bodies.map((code, at) => `test('${at}', async () => { ${code} })`).join('\n'),
      },
    ],
  })
  const resultOf = (at: number) => report.tests.find(({ name }) => name === String(at))

  test.each(right.map((code, at) => [code, at] as const))('%s', (_code, at) => {
    expect(resultOf(at)).toMatchObject({ status: 'passed', message: '' })
  })
  test.each(wrong.map((one, at) => [...one, right.length + at] as const))('%s', (_code, status, message, at) => {
    expect(resultOf(at)).toMatchObject({ status })
    expect(resultOf(at)?.message).toMatch(message)
    expect(resultOf(at)?.at?.path ?? 'a.test.js').toMatch(/^(a\.test|answer)\.js$/)
  })
})

describe('suites', () => {
  const run = (text: string, options: { runSkipped?: boolean; code?: string } = {}) =>
    child.run({
      files: [{ path: 'answer.js', text: options.code ?? learner }],
      tests: [{ path: 'a.test.js', text }],
      ...(options.runSkipped === undefined ? {} : { runSkipped: options.runSkipped }),
    })

  test('names are joined, filled in and made unique', async () => {
    const { registered } = await run(`
      describe('outer', () => { describe('inner', () => { test('one', () => {}); test('one', () => {}) }) })
      test.each([[1, 'a'], [2, 'b']])('%i is %s', () => {})
      test.each\`n | text\n\${1} | \${'x'}\n\`('$n to $text', () => {})
      it.each([{ name: { first: 'Ann' } }])('of $name.first', () => {})`)
    expect(registered).toEqual([
      'outer > inner > one',
      'outer > inner > one (2)',
      '1 is a',
      '2 is b',
      '1 to x',
      'of Ann',
    ])
  })

  test('what is put aside for later is run when it is asked for; what its author leaves out is not', async () => {
    const text =
      "xtest('a', () => {}); test.skip('b', () => {}); describe.skip('g', () => { it('c', () => {}) }); it('d', () => {}); it.todo('e')"
    const statuses = async (runSkipped: boolean) => (await run(text, { runSkipped })).tests.map(({ status }) => status)
    expect(await statuses(false)).toEqual(['not_run', 'not_run', 'not_run', 'passed', 'not_run'])
    expect(await statuses(true)).toEqual(['passed', 'not_run', 'not_run', 'passed', 'not_run'])
  })

  test('hooks run in their order, and a test gets a callback', async () => {
    const { tests } = await run(`const seen = []
      beforeAll(() => seen.push('all')); beforeEach(() => seen.push('each')); afterEach(() => seen.push('after'))
      describe('g', () => { beforeEach(async () => seen.push('inner')); test('x', (done) => { seen.push('x'); setTimeout(done, 10) }) })
      test('y', () => { expect(seen).toEqual(['all', 'each', 'inner', 'x', 'after', 'each']) })`)
    expect(tests.map(({ status }) => status)).toEqual(['passed', 'passed'])
  })

  test('output belongs to the test in which it was printed, and has a bound', async () => {
    const report = await run(`import { print } from './answer'
      test('a', () => print('%s is %d', 'x', 5, { a: [1, new Map([[1, 2]])] })); test('b', () => { for (let i = 0; i < 9000; i += 1) print('0123456789') })`)
    expect(report.tests[0]?.output).toBe('x is 5 { a: [1, Map(1) { 1 => 2 }] }\n')
    expect(report.outputCut).toBe(true)
    expect(Buffer.byteLength(report.output)).toBeLessThanOrEqual(65_536)
  })

  test('no tests are no tests', async () => {
    expect(await run('const nothing = 1')).toMatchObject({ registered: [], tests: [], stopped: null })
  })

  test('faults say where they are', async () => {
    const syntax = await run("test('a', () => {})", { code: 'export const a = 1\nexport const b = = 2\n' })
    expect(syntax).toMatchObject({ stopped: { kind: 'syntax' }, diagnostics: [{ path: 'answer.js', line: 2 }] })
    const thrown = await run("import { go } from './answer'\ntest('a', () => { go() })", {
      code: '// a\n// b\nexport const go = () => {\n  null.x\n}\n',
    })
    expect(thrown.tests[0]).toMatchObject({ status: 'errored', at: { path: 'answer.js', line: 4 } })
    const missing = await run("import './nowhere'\ntest('a', () => {})")
    expect(missing.stopped).toMatchObject({ kind: 'load' })
  })

  test('work grows with what is done, and is the same each time', async () => {
    const code = `export const slow = (n) => { let s = 0; for (let i = 0; i < n; i += 1) for (let j = 0; j < n; j += 1) s += j; return s }
      export const native = (n) => { const all = Array.from({ length: n }, (_, i) => i); return all.filter((one) => all.indexOf(one) >= 0).length }`
    const text =
      "import { slow, native } from './answer'\nfor (const n of [40, 80, 160]) { test(`slow ${n}`, () => { slow(n) }); test(`native ${n}`, () => { native(n * 5) }) }"
    const first = await run(text, { code })
    const units = (name: string) => first.tests.find((one) => one.name === name)?.workUnits ?? 0
    for (const kind of ['slow', 'native']) {
      const [small, middle, large] = [units(`${kind} 40`), units(`${kind} 80`), units(`${kind} 160`)]
      expect((large - middle) / (middle - small)).toBeGreaterThan(3)
    }
    expect(await run(text, { code })).toEqual(first)
  })

  test('TypeScript in all its forms', async () => {
    const code = `
      enum Level { Low = 1, High = 2 }
      namespace Sizes { export const big = 10 }
      abstract class Base<T> { constructor(protected readonly value: T, private extra = 1) {} abstract get(): T; more(): number { return this.extra } }
      class Box extends Base<number> { get() { return this.value } }
      const logged = (target: unknown, context: unknown) => target as never
      class Marked { @logged method(): number { return 3 } }
      export const all = () => [Level.High, Sizes.big, new Box(4).get(), new Box(1).more(), new Marked().method(), (5 as unknown as number), ({ a: 6 } satisfies { a: number }).a]
      export type Only = { a: number }
      export default class Main { declare x: number; y?: string = 'y' }`
    const report = await child.run({
      language: 'typescript',
      files: [{ path: 'answer.ts', text: code }],
      tests: [
        {
          path: 'answer.test.ts',
          text: "import Main, { all, type Only } from './answer.ts'\nimport { describe, expect, it } from '@jest/globals'\nit('works', (): void => { const o: Only = { a: 1 }; expect(all()).toEqual([2, 10, 4, 1, 3, 5, 6]); expect(new Main().y).toBe('y'); expect(o.a).toBe(1) })",
        },
      ],
    })
    expect(report.stopped).toBeNull()
    expect(report.tests).toMatchObject([{ status: 'passed', message: '' }])
  })
})
