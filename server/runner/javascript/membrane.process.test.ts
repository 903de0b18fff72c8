// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs as text
import { afterAll, describe, expect, test } from 'vitest'
import { startChild } from './testing/start-child'

const child = startChild()
afterAll(() => child.stop())

/** What the learner's file has, and what a test must see of it as if there were no membrane: its name, and its body. */
const learner = `
class Animal { #age = 1; static count = 0; static { this.kind = 'animal' }
  constructor(name) { this.name = name; Animal.count += 1 }
  get age() { return this.#age } set age(v) { this.#age = v } grow() { this.#age += 1; return this }
  static of(name) { return new this(name) } *[Symbol.iterator]() { yield this.name; yield this.#age }
  get [Symbol.toStringTag]() { return 'Animal' } toString() { return 'animal ' + this.name } }
class TooFew extends Error { constructor(m, code) { super(m); this.name = 'TooFew'; this.code = code } }
const own = Symbol('own')
module.exports = { Animal, TooFew, own,
  list: [1, [2, { a: 3 }]], map: new Map([['a', 1], ['b', { c: 2 }]]), set: new Set([1, 'x']), date: new Date(86400000),
  pattern: /(\\d+)-(?<word>\\w+)/g, bytes: new Uint8Array([1, 2, 3]), view: new DataView(new ArrayBuffer(4)), big: 12n ** 20n,
  frozen: Object.freeze({ a: 1, deep: { b: 2 } }), sealed: Object.seal({ a: 1 }), holes: [1, , 3], bare: Object.create(null, { x: { value: 1, enumerable: true } }),
  withGetter: { get x() { return 5 }, n: 0, set y(v) { this.n = v } }, wrapped: new Number(5), circle: (() => { const o = {}; o.self = o; return o })(),
  proxy: new Proxy({}, { get: (t, k) => 'got ' + String(k), has: () => true, ownKeys: () => ['p'], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) }),
  id: (x) => x, call: (f, ...args) => f(...args), callOn: (o, m, ...args) => o[m](...args), make: (C, ...args) => new C(...args),
  fail: () => { throw new TypeError('no good') }, failWith: (e) => { throw e }, few: () => { throw new TooFew('few', 7) },
  sortIn: (a) => a.sort((x, y) => x - y), pushIn: (a, ...v) => { a.push(...v); return a }, change: (o) => { o.x = 1; delete o.y; o.z = { deep: true } },
  later: async (v) => { await null; return v }, reject: async () => { throw new RangeError('late') }, promise: Promise.resolve(4), wait: (ms) => new Promise((r) => setTimeout(r, ms, 'done')),
  gen: function* (n) { const got = yield n; try { yield got * 2 } finally { module.exports.closed = true } }, asyncGen: async function* () { yield 1; yield 2 },
  sum: (all) => { let s = 0; for (const n of all) s += n; return s }, keys: (o) => Object.keys(o), has: (o, k) => k in o, isArray: (a) => Array.isArray(a), isError: (e) => e instanceof Error,
  deep: (n) => (n === 0 ? 0 : 1 + module.exports.deep(n - 1)), forever: () => module.exports.forever(), tag: (s, ...v) => s.raw.join('|') + v.join(), random: () => [Math.random(), Math.random()], now: () => Date.now(),
  json: (v) => JSON.stringify(v), clone: (v) => structuredClone(v), compare: (a, b) => a === b, text: (v) => String(v), withThis: function () { return this }, defaults: ({ a = 1, ...rest } = {}) => [a, rest], source: (f) => Function.prototype.toString.call(f), trace: (f) => { try { f() } catch (e) { return e.stack } } }
`
const behaviours: [name: string, body: string][] = [
  [
    'classes and instances',
    "const a = new l.Animal('x'); expect(a).toBeInstanceOf(l.Animal); expect(a.name).toBe('x'); expect(a.constructor).toBe(l.Animal)",
  ],
  [
    'private fields by getters',
    "const a = new l.Animal('x'); expect(a.grow().grow()).toBe(a); expect(a.age).toBe(3); a.age = 9; expect(a.age).toBe(9)",
  ],
  [
    'static members',
    "const before = l.Animal.count; l.Animal.of('y'); expect(l.Animal.count).toBe(before + 1); expect(l.Animal.kind).toBe('animal')",
  ],
  [
    'a subclass in the tests',
    "class Dog extends l.Animal { #tail = 2; get tail() { return this.#tail + this.age } grow() { super.grow(); return 'dog' } } const d = new Dog('d'); expect([d.tail, d.grow(), d.age]).toEqual([3, 'dog', 2]); expect(d).toBeInstanceOf(Dog); expect(d instanceof l.Animal).toBe(true); expect(Object.getPrototypeOf(Dog)).toBe(l.Animal)",
  ],
  [
    'a class of the tests, made there',
    'class P { constructor(x) { this.x = x } } const p = l.make(P, 4); expect(p).toBeInstanceOf(P); expect(p.x).toBe(4)',
  ],
  [
    'iterables',
    "expect([...new l.Animal('q')]).toEqual(['q', 1]); const [first] = new l.Animal('w'); expect(first).toBe('w')",
  ],
  [
    'text and tags',
    "const a = new l.Animal('t'); expect(String(a)).toBe('animal t'); expect(`${a}`).toBe('animal t'); expect(Object.prototype.toString.call(a)).toBe('[object Animal]')",
  ],
  [
    'nested lists',
    'expect(l.list).toEqual([1, [2, { a: 3 }]]); expect(Array.isArray(l.list)).toBe(true); expect(l.list.flat()).toEqual([1, 2, { a: 3 }]); expect(JSON.stringify(l.list)).toBe(\'[1,[2,{"a":3}]]\')',
  ],
  [
    'identity',
    'const o = {}; expect(l.id(o)).toBe(o); expect(l.id(l.list)).toBe(l.list); expect(l.list[1]).toBe(l.list[1]); expect(l.compare(o, o)).toBe(true); expect(l.compare({}, o)).toBe(false)',
  ],
  [
    'odd primitives',
    "expect(l.id(-0)).toBe(-0); expect(l.id(NaN)).toBeNaN(); expect(l.id(undefined)).toBeUndefined(); expect(l.id(Infinity)).toBe(Infinity); expect(l.big).toBe(12n ** 20n); expect(l.id('\\ud800\\0')).toBe('\\ud800\\0')",
  ],
  [
    'maps',
    "expect(l.map.get('a')).toBe(1); expect(l.map.size).toBe(2); expect([...l.map.keys()]).toEqual(['a', 'b']); expect(l.map).toEqual(new Map([['b', { c: 2 }], ['a', 1]])); l.map.set('z', 1); expect(l.map.delete('z')).toBe(true); expect(l.map).toBeInstanceOf(Map)",
  ],
  [
    'sets',
    "expect(l.set.has('x')).toBe(true); expect(l.set).toEqual(new Set(['x', 1])); expect(l.set).not.toEqual(new Set([1])); expect([...l.set]).toEqual([1, 'x'])",
  ],
  [
    'maps of the tests',
    "expect(l.callOn(new Map([[1, 2]]), 'get', 1)).toBe(2); expect(l.sum(new Set([1, 2]))).toBe(3)",
  ],
  [
    'dates',
    "expect(l.date.getTime()).toBe(86400000); expect(l.date).toEqual(new Date(86400000)); expect(new Date(l.date).getTime()).toBe(86400000); expect(l.date < new Date(86400001)).toBe(true); expect(l.callOn(new Date(5), 'getTime')).toBe(5)",
  ],
  [
    'regular expressions',
    "expect('12-ab'.replace(l.pattern, '$2-$1')).toBe('ab-12'); l.pattern.lastIndex = 0; expect(l.pattern.exec('7-x').groups.word).toBe('x'); expect('a1b'.split(l.id(/\\d/))).toEqual(['a', 'b']); expect(l.pattern.flags).toBe('g')",
  ],
  [
    'typed arrays',
    'expect(l.bytes[1]).toBe(2); expect(l.bytes.length).toBe(3); expect([...l.bytes.map((x) => x * 2)]).toEqual([2, 4, 6]); expect(l.bytes).toEqual(new Uint8Array([1, 2, 3])); l.view.setInt16(0, 258); expect(l.view.getUint8(1)).toBe(2)',
  ],
  [
    'generators',
    'const g = l.gen(1); expect(g.next()).toEqual({ value: 1, done: false }); expect(g.next(4).value).toBe(8); expect(g.return(6)).toEqual({ value: 6, done: true }); expect(l.closed).toBe(true)',
  ],
  ['async generators', 'const all = []; for await (const x of l.asyncGen()) all.push(x); expect(all).toEqual([1, 2])'],
  [
    'promises',
    'expect(await l.later(3)).toBe(3); expect(await l.promise).toBe(4); expect(l.promise).toBeInstanceOf(Promise); await expect(l.reject()).rejects.toThrow(RangeError); expect(await Promise.all([l.later(1), l.later(2)])).toEqual([1, 2])',
  ],
  [
    'promises of the tests',
    "expect(await l.later(Promise.resolve(9))).toBe(9); await expect(l.later(Promise.reject(new TypeError('x')))).rejects.toThrow('x')",
  ],
  ['timers', "expect(await l.wait(3000)).toBe('done')"],
  [
    'callbacks',
    "expect(l.call((a, b) => a + b, 1, 2)).toBe(3); const o = { v: 5, get() { return this.v } }; expect(l.callOn(o, 'get')).toBe(5); expect(l.withThis.call(o)).toBe(o)",
  ],
  ['callbacks within callbacks', 'expect(l.call((f) => l.call(f, 2), (x) => l.call((y) => y + x, 1))).toBe(3)'],
  [
    'errors and their kinds',
    "expect(l.fail).toThrow(TypeError); expect(l.fail).toThrow('no good'); expect(l.fail).toThrow(/good$/); expect(l.fail).not.toThrow(RangeError); expect(l.few).toThrow(l.TooFew); try { l.few() } catch (e) { expect([e.code, e.name, e instanceof Error]).toEqual([7, 'TooFew', true]) }",
  ],
  [
    'errors of the tests keep their identity',
    "const e = new Error('mine'); try { l.call(() => { throw e }) } catch (x) { expect(x).toBe(e) } try { l.failWith(e) } catch (x) { expect(x).toBe(e) } expect(l.isError(e)).toBe(true)",
  ],
  [
    'throwing what is no error',
    "for (const v of [1, 'a', null, undefined]) { let got = 'none'; try { l.failWith(v) } catch (x) { got = x } expect(got).toBe(v) }",
  ],
  [
    'frozen and sealed',
    "expect(Object.isFrozen(l.frozen)).toBe(true); expect(l.frozen).toEqual({ a: 1, deep: { b: 2 } }); expect(() => { 'use strict'; l.frozen.a = 2 }).toThrow(TypeError); expect(Object.isSealed(l.sealed)).toBe(true); l.sealed.a = 3; expect(l.sealed.a).toBe(3); expect(l.has(Object.freeze({ q: 1 }), 'q')).toBe(true)",
  ],
  [
    'freezing from here',
    "const o = l.id(l.clone({ a: 1 })); Object.freeze(o); expect(Object.isFrozen(o)).toBe(true); expect(Reflect.set(o, 'a', 2)).toBe(false); expect(o.a).toBe(1)",
  ],
  [
    'holes',
    'expect(1 in l.holes).toBe(false); expect(l.holes).toHaveLength(3); expect(l.holes).not.toStrictEqual([1, undefined, 3]); expect(l.holes).toEqual([1, undefined, 3])',
  ],
  [
    'objects without prototype',
    'expect(Object.getPrototypeOf(l.bare)).toBe(null); expect(l.bare).toEqual({ x: 1 }); expect(l.bare).not.toStrictEqual({ x: 1 })',
  ],
  [
    'getters and setters',
    "expect(l.withGetter.x).toBe(5); l.withGetter.y = 8; expect(l.withGetter.n).toBe(8); expect(typeof Object.getOwnPropertyDescriptor(l.withGetter, 'x').get).toBe('function')",
  ],
  [
    'wrapped primitives',
    'expect(l.wrapped + 1).toBe(6); expect(l.wrapped.valueOf()).toBe(5); expect(l.wrapped).toEqual(new Number(5))',
  ],
  ['circles', 'expect(l.circle.self).toBe(l.circle); const o = {}; o.self = o; expect(l.circle).toEqual(o)'],
  [
    'proxies of the learner',
    "expect(l.proxy.foo).toBe('got foo'); expect('bar' in l.proxy).toBe(true); expect(Object.keys(l.proxy)).toEqual(['p'])",
  ],
  [
    'proxies of the tests',
    "const p = new Proxy({}, { get: (t, k) => k === 'then' ? undefined : k }); expect(l.callOn({ get: (k) => p[k] }, 'get', 'zed')).toBe('zed'); expect(l.id(p)).toBe(p)",
  ],
  [
    'symbols',
    "expect(l.own.description).toBe('own'); expect(l.id(l.own)).toBe(l.own); const s = Symbol('mine'); expect(l.id(s)).toBe(s); expect(l.id({ [s]: 1 })[s]).toBe(1); expect(l.id(Symbol.iterator)).toBe(Symbol.iterator); expect(l.id(Symbol.for('r'))).toBe(Symbol.for('r'))",
  ],
  [
    'intrinsics',
    'expect(l.id(Array)).toBe(Array); expect(l.id([].map)).toBe([].map); expect(l.list.constructor).toBe(Array); expect(Object.getPrototypeOf(l.map)).toBe(Map.prototype)',
  ],
  [
    'changing what is passed',
    'const a = [3, 1, 2]; expect(l.sortIn(a)).toBe(a); expect(a).toEqual([1, 2, 3]); expect(l.pushIn(a, 4, 5)).toHaveLength(5); expect(a.at(-1)).toBe(5); const o = { x: 0, y: 1 }; l.change(o); expect(o).toEqual({ x: 1, z: { deep: true } })',
  ],
  [
    'changing what is there',
    "l.list.push(4); expect(l.list.length).toBe(3); expect(l.list.pop()).toBe(4); l.list.length = 2; l.list[0] = 1; expect(l.list.reverse()[1]).toBe(1); l.list.reverse(); expect(l.keys(l.list)).toEqual(['0', '1'])",
  ],
  [
    'large lists',
    'const many = Array.from({ length: 5000 }, (_, i) => i); expect(l.sum(many)).toBe(12497500); expect(l.clone(many)).toEqual(many)',
  ],
  [
    'looking into what is passed',
    'expect(l.keys({ b: 1, a: 2 })).toEqual([\'b\', \'a\']); expect(l.isArray([])).toBe(true); expect(l.json({ d: new Date(0), n: [undefined] })).toBe(\'{"d":"1970-01-01T00:00:00.000Z","n":[null]}\'); expect(l.defaults({ b: 2 })).toEqual([1, { b: 2 }])',
  ],
  ['templates', "expect(l.tag`a${1}b${2}`).toBe('a|b|1,2')"],
  ['recursion', 'expect(l.deep(3000)).toBe(3000); expect(l.forever).toThrow(RangeError)'],
  ['recursion across', 'const again = () => l.call(again); expect(again).toThrow(RangeError)'],
  [
    'time stands still',
    'expect(l.now()).toBe(Date.now()); expect(l.now()).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1)); vi.useFakeTimers(); vi.setSystemTime(5); expect(l.now()).toBe(5); let done = false; l.wait(100).then(() => { done = true }); await vi.advanceTimersByTimeAsync(100); vi.useRealTimers(); expect(done).toBe(true)',
  ],
  [
    'chance can be replaced',
    "const spy = vi.spyOn(Math, 'random').mockReturnValue(0.25); expect(l.random()).toEqual([0.25, 0.25]); spy.mockRestore(); expect(l.random()).not.toEqual([0.25, 0.25])",
  ],
  [
    'methods can be watched',
    "const spy = vi.spyOn(l, 'sum'); expect(l.sum([1])).toBe(1); expect(spy).toHaveBeenCalledWith([1]); spy.mockRestore(); expect(vi.isMockFunction(l.sum)).toBe(false)",
  ],
  [
    'functions of the tests show no source',
    "const secret = () => 'expected'; expect(l.source(secret)).not.toMatch('expected'); expect(l.text(secret)).not.toMatch('expected')",
  ],
  ['errors of the tests show no trace', "expect(l.trace(() => { throw new Error('x') })).toBe('')"],
  [
    'no code is made of text here',
    "expect(() => l.id(Function)('return 1')).toThrow(EvalError); expect(() => (0, eval)('1')).toThrow(EvalError); expect(() => (() => 1).constructor('return 1')).toThrow(EvalError)",
  ],
]

describe('the membrane', async () => {
  const tests = behaviours.map(([name, body]) => `test(${JSON.stringify(name)}, async () => { ${body} })`)
  const report = await child.run({
    files: [{ path: 'l.js', text: learner }],
    tests: [{ path: 'l.test.js', text: `const l = require('./l')\n${tests.join('\n')}` }],
  })
  test.each(behaviours.map(([name]) => name))('%s', (name) => {
    expect(report.stopped).toBeNull()
    expect(report.tests.find((one) => one.name === name)).toMatchObject({ status: 'passed', message: '' })
  })
})
