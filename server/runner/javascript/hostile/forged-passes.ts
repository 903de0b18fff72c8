import type { HostileCase } from './hostile-case'

/**
 * Tries to make code that is wrong report a pass. The tests of all are the same and ask for much: equality, errors, calls,
 * promises. `run` should give `{ total: 6, list: [1, 2, 3] }` for `[1, 2, 3]`; none of these does.
 */
const test = `
import { run, later, each, Shape } from './answer'
test('adds', () => { expect(run([1, 2, 3])).toEqual({ total: 6, list: [1, 2, 3] }) })
test('is strict', () => { expect(run([4]).total).toBe(4) })
test('throws', () => { expect(() => run(null)).toThrow(TypeError) })
test('waits', async () => { await expect(later(2)).resolves.toBe(4) })
test('calls', () => { const seen = vi.fn(); each([7, 8], seen); expect(seen).toHaveBeenCalledTimes(2); expect(seen).toHaveBeenNthCalledWith(2, 8) })
test('checks within', () => { let n = 0; each([1], (x) => { n += 1; expect(x).toBe(1) }); expect(n).toBe(1) })
test('makes', () => { expect(new Shape(2).area()).toBe(4) })
`
const wrong = `export const run = () => 0
export const later = async () => 0
export const each = () => {}
export class Shape { area() { return 0 } }
`
const tries: [name: string, code: string][] = [
  ['a global expect', 'const ok = () => new Proxy(() => ok(), { get: () => ok() })\nglobalThis.expect = () => ok()'],
  ['global tests', 'globalThis.test = globalThis.it = (name, fn) => {}\nglobalThis.describe = () => {}'],
  ['JSON', "JSON.stringify = () => '[0,true]'\nJSON.parse = () => [0, true, []]"],
  [
    'methods of arrays',
    'for (const key of Object.getOwnPropertyNames(Array.prototype)) if (typeof [][key] === "function") Array.prototype[key] = () => true',
  ],
  [
    'methods of objects',
    'Object.prototype.toString = () => "[object Object]"\nObject.prototype.valueOf = () => 6\nObject.is = () => true\nReflect.ownKeys = () => []',
  ],
  [
    'calling of functions',
    'Function.prototype.call = () => true\nFunction.prototype.apply = () => true\nFunction.prototype[Symbol.hasInstance] = () => true',
  ],
  ['Symbol.hasInstance', 'Object.defineProperty(TypeError, Symbol.hasInstance, { value: () => true })'],
  ['then of promises', 'Promise.prototype.then = function (done) { done(4); return this }'],
  [
    'Map and WeakMap',
    'Map.prototype.get = () => true\nWeakMap.prototype.get = () => true\nSet.prototype.has = () => true',
  ],
  [
    'getters on Object.prototype',
    "for (const key of ['pass', 'status', 'failures', 'total', 'then']) Object.defineProperty(Object.prototype, key, { get: () => 'passed', set() {}, configurable: true })",
  ],
  ['prepareStackTrace', 'Error.prepareStackTrace = (_, frames) => frames\nError.stackTraceLimit = 1000'],
  [
    'proxies of globals',
    'globalThis.Proxy = class { constructor(target) { return target } }\nReflect.apply = () => true',
  ],
  [
    'names of the membrane',
    "globalThis.handle = globalThis.control = globalThis.post = () => '[0,true]'\nglobalThis.realm = globalThis.parts = globalThis.entry = {}",
  ],
]
const replaced: [name: string, code: string][] = [
  [
    'a matcher that likes everything',
    'const like = { asymmetricMatch: () => true, $$typeof: Symbol.for("jest.asymmetricMatcher"), equals: () => true }\nexport const run = () => like\nexport const later = async () => like\nexport const each = (list, f) => f(like)\nexport class Shape { area() { return like } }',
  ],
  [
    'a Proxy that says yes',
    'const yes = () => new Proxy(() => yes(), { get: (_, key) => (key === Symbol.toPrimitive ? () => 4 : key === "then" ? undefined : yes()), has: () => true, apply: () => yes(), ownKeys: () => [], getPrototypeOf: () => TypeError.prototype })\nexport const run = () => yes()\nexport const later = async () => yes()\nexport const each = (list, f) => f(yes())\nexport class Shape { area() { return yes() } }',
  ],
  [
    'a Proxy that changes its mind',
    'let n = 0\nexport const run = () => new Proxy({}, { get: () => (n += 1), ownKeys: () => ["total", "list"], getOwnPropertyDescriptor: () => ({ value: (n += 1), enumerable: true, configurable: true }) })\nexport const later = async () => n\nexport const each = () => {}\nexport class Shape { area() { return n } }',
  ],
  [
    'toJSON and valueOf',
    'const six = { valueOf: () => 6, toString: () => "6", toJSON: () => ({ total: 6, list: [1, 2, 3] }), [Symbol.toPrimitive]: () => 4 }\nexport const run = () => six\nexport const later = async () => six\nexport const each = () => {}\nexport class Shape { area() { return six } }',
  ],
  [
    'a thenable',
    'export const run = () => ({ then: (done) => done(6) })\nexport const later = () => ({ then: (done) => { done(0); done(4) } })\nexport const each = () => {}\nexport class Shape { area() { return { then: (done) => done(4) } } }',
  ],
  [
    'swallows what checks throw',
    'export const run = () => 0\nexport const later = async () => 4\nexport const each = (list, f) => { try { f(0) } catch {} }\nexport class Shape { area() { return 4 } }',
  ],
  [
    'reads what checks throw',
    'let known\nexport const run = () => known\nexport const later = async () => known\nexport const each = (list, f) => { try { f(0) } catch (e) { known = Number(/\\d+/.exec(e.message + e.stack)?.[0]) } }\nexport class Shape { area() { return known } }',
  ],
  [
    'writes into the mock',
    'export const run = () => 0\nexport const later = async () => 4\nexport const each = (list, f) => { try { f.mock.calls.push([7], [8]); f.mockReturnValue(1); f.mock = { calls: [[7], [8]] } } catch {} }\nexport class Shape { area() { return 4 } }',
  ],
  [
    'reads the callback',
    'export const run = () => 0\nexport const later = async () => 4\nexport const each = (list, f) => { const source = Function.prototype.toString.call(f) + f.caller + f.arguments; if (source.includes("expect")) f(1) }\nexport class Shape { area() { return 4 } }',
  ],
  [
    'evaluators handed out',
    'export const run = eval\nexport const later = Function\nexport const each = (list, f) => f.constructor("return this")().expect\nexport class Shape { area() { return this.constructor.constructor("return 4")() } }',
  ],
  [
    'intrinsics handed out',
    'export const run = () => Object.prototype\nexport const later = async () => Array.prototype\nexport const each = Reflect.set\nexport const Shape = Object',
  ],
  [
    'getters as exports',
    'let n = 0\nconst lie = { get run() { return () => ({ total: ++n, list: [] }) } }\nmodule.exports = { get run() { return lie.run }, later: async () => n, each() {}, get Shape() { return class { area() { return n } } } }',
  ],
  [
    'prototypes of what comes in',
    'export const run = (list) => { try { Object.getPrototypeOf(list).every = () => true; list.constructor.from = () => []; list.__proto__.__proto__.x = 1 } catch {} return list }\nexport const later = async () => 0\nexport const each = (list, f) => { f.__proto__.call = () => 1; f.constructor.prototype.apply = () => 1 }\nexport class Shape { area() { return 0 } }',
  ],
  [
    'answers after the end',
    'export const run = () => 0\nexport const later = () => new Promise((done) => setTimeout(() => done(4), 1e9))\nexport const each = (list, f) => { setTimeout(() => { for (const one of list) f(one) }, 1e9) }\nexport class Shape { area() { return 0 } }',
  ],
  [
    'waits for the end',
    "process?.on?.('exit', () => { process.exitCode = 0 })\nexport const run = () => 0\nexport const later = 0\nexport const each = 0\nexport const Shape = 0",
  ],
  [
    'ends at the right time',
    'export const run = () => { throw { name: "AssertionError", message: "", matcherResult: { pass: true } } }\nexport const later = () => Promise.reject(null)\nexport const each = () => { throw undefined }\nexport class Shape { constructor() { throw { status: "passed" } } }',
  ],
]

export const forgedPasses: HostileCase[] = [
  ...tries.map(([name, code]) => [name, `${code}\n${wrong}`] as const),
  ...replaced,
].map(([name, text]) => ({
  name: `forged: ${name}`,
  language: 'javascript',
  files: [{ path: 'answer.js', text }],
  tests: [{ path: 'answer.test.js', text: test }],
  expect: { status: ['failed', 'errored', 'timed_out'] },
}))

/** What passes all of them, so that it is not for the tests that nothing else does. */
export const honestAnswer: Pick<HostileCase, 'files' | 'tests'> = {
  files: [
    {
      path: 'answer.js',
      text: `export const run = (list) => { if (!Array.isArray(list)) throw new TypeError('a list'); return { total: list.reduce((a, b) => a + b, 0), list } }
export const later = async (n) => n * 2
export const each = (list, f) => { for (const one of list) f(one) }
export class Shape { constructor(side) { this.side = side } area() { return this.side ** 2 } }
`,
    },
  ],
  tests: [{ path: 'answer.test.js', text: test }],
}
