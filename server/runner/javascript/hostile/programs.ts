// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs as text
import type { VerdictStatus } from '../../contract'
import type { HostileCase } from './hostile-case'

type Row = [
  name: string,
  code: string,
  status: VerdictStatus[],
  ...reasons: NonNullable<HostileCase['expect']['reason']>,
]

const test = `import * as answer from './answer'\ntest('answers', () => { expect(answer.run()).toBe(42) })\n`
const over: VerdictStatus[] = ['timed_out']
const bad: VerdictStatus[] = ['failed', 'errored']
const any: VerdictStatus[] = ['failed', 'errored', 'timed_out']

/** Each is `answer.js`, of which a test expects that `run()` gives 42. */
const rows: Row[] = [
  ['endless loop', 'export const run = () => { for (;;) {} }', over],
  ['endless loop while loading', 'for (;;) {}\nexport const run = () => 42', over],
  [
    'endless loop that catches everything',
    'export const run = () => { for (;;) { try { for (;;) {} } catch {} finally { continue } } }',
    over,
  ],
  ['endless recursion between promises', 'export const run = async () => { for (;;) await null }', any],
  [
    'endless generator',
    'export const run = () => { function* all() { for (;;) yield 1 } return [...all()].length }',
    any,
  ],
  ['endless getter', 'export const run = () => { const o = { get x() { for (;;) {} } }; return o.x }', over],
  ['endless toString', 'export const run = () => `${{ toString() { for (;;) {} } }}`', over],
  ['endless sort', 'export const run = () => [3, 2, 1].sort(() => { for (;;) {} })', over],
  ['endless Proxy', 'export const run = () => new Proxy({}, { get() { for (;;) {} } })', any],
  [
    'endless iterator handed out',
    'export const run = () => ({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) })',
    any,
  ],
  ['regular expression that explodes', "export const run = () => /^(a+)+$/.test(`${'a'.repeat(40)}!`)", over],
  [
    'regular expression that explodes in replace',
    "export const run = () => `${'ab'.repeat(40)}!`.replace(/^((ab)*)*c$/, '')",
    any,
  ],
  [
    'arrays without end',
    'export const run = () => { const all = []; for (;;) all.push(new Array(100000).fill(1)) }',
    any,
  ],
  ['four gigabytes at once', 'export const run = () => new Array(2 ** 29).fill(7)', any],
  ['typed array of a gigabyte', 'export const run = () => new Uint8Array(2 ** 30).length', bad],
  [
    'typed arrays without end',
    'export const run = () => { const all = []; for (;;) all.push(new Uint8Array(2 ** 20)) }',
    any,
  ],
  ['array buffer that cannot be', 'export const run = () => new ArrayBuffer(2 ** 40)', bad],
  ['text that doubles', "export const run = () => { let s = 'x'; for (;;) s += s }", any],
  ['text repeated too often', "export const run = () => 'x'.repeat(2 ** 29).length", any],
  ['padding without end', "export const run = () => 'x'.padEnd(2 ** 30).length", any],
  ['BigInt that squares', 'export const run = () => { let n = 3n; for (;;) n *= n }', any],
  ['BigInt power', 'export const run = () => 7n ** 100000000n', any],
  ['map without end', 'export const run = () => { const m = new Map(); for (let i = 0; ; i += 1) m.set(i, {}) }', any],
  ['closures without end', 'export const run = () => { let f = () => 0; for (;;) { const g = f; f = () => g } }', any],
  ['deep recursion', 'export const run = () => run() + 1', bad],
  ['mutual recursion', 'const a = () => b() + 1\nconst b = () => a() + 1\nexport const run = () => a()', bad],
  ['recursion across the tests', 'export const run = () => 1\nexport const twice = (f) => f(f)', bad],
  [
    'deeply nested value',
    'export const run = () => { let a = []; for (let i = 0; i < 100000; i += 1) a = [a]; return a }',
    any,
  ],
  [
    'deeply nested value as text',
    'export const run = () => { let a = []; for (let i = 0; i < 100000; i += 1) a = [a]; return JSON.stringify(a) }',
    any,
  ],
  ['deeply nested text as value', "export const run = () => JSON.parse('['.repeat(1e6))", any],
  ['circular value', 'export const run = () => { const a = {}; a.a = a; return a }', bad],
  [
    'a million lines',
    "export const run = () => { for (let i = 0; i < 1e6; i += 1) console.log('line ' + i); return 0 }",
    any,
  ],
  ['one line of megabytes', "export const run = () => { console.log('x'.repeat(5e6)); return 0 }", bad],
  [
    'console of a circular value',
    'export const run = () => { const a = {}; a.a = a; console.log(a); console.table([a]); return 0 }',
    bad,
  ],
  [
    'console of a hostile value',
    'export const run = () => { console.log(new Proxy({}, { ownKeys() { throw 1 } })); return 0 }',
    bad,
  ],
  ['process', 'export const run = () => process.exit(0)', bad],
  ['process by globalThis', 'export const run = () => globalThis.process.exit(0)', bad],
  ['process by constructor', "export const run = () => ({}).constructor.constructor('return process')().pid", bad],
  [
    'process by an error',
    "export const run = () => { try { null.x } catch (e) { return e.constructor.constructor('return process')().pid } }",
    bad,
  ],
  ['require of files', "export const run = () => require('fs').readFileSync('/etc/passwd', 'utf8')", bad],
  ['require of node:files', "const fs = require('node:fs')\nexport const run = () => fs", bad, 'load'],
  [
    'import of a process',
    "import { spawn } from 'node:child_process'\nexport const run = () => spawn('sh')",
    bad,
    'load',
  ],
  ['fork', "export const run = () => require('child_process').fork('answer.js')", bad],
  ['workers', "export const run = () => new Worker('x')", bad],
  ['import of an address', "export const run = () => import('https://example.org/x.js')", bad],
  ['import of data', "export const run = () => import('data:text/javascript,export default 42')", bad],
  ['import of the machine', "export const run = () => import('/etc/passwd')", bad],
  ['import that climbs', "import x from '../../../../etc/passwd'\nexport const run = () => x", bad, 'load'],
  ['import of the tests', "import './answer.test.js'\nexport const run = () => 42", bad, 'load'],
  ['require of the tests while they run', "export const run = () => require('./answer.test')", bad],
  ['std and os of the interpreter', "export const run = () => globalThis.std ?? globalThis.os ?? require('std')", bad],
  ['network', "export const run = () => fetch('http://127.0.0.1')", bad],
  ['exit in the middle', 'export const run = () => { throw null }', bad],
  ['throws nothing', 'export const run = () => { throw undefined }', bad],
  [
    'throws a Proxy',
    'export const run = () => { throw new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 2 } }) }',
    bad,
  ],
  ['throws while loading', "throw new Error('no')", bad, 'load'],
  ['rejection that nobody handles', "export const run = () => { Promise.reject(new Error('lost')); return 42 }", bad],
  [
    'rejection of a new promise',
    "export const run = () => { new Promise((_, reject) => reject(new Error('lost'))); return 42 }",
    bad,
  ],
  ['rejection while loading', "Promise.reject(new Error('lost'))\nexport const run = () => 42", bad],
  [
    'late timer that throws',
    "export const run = () => { setTimeout(() => { throw new Error('late') }, 100); return 42 }",
    bad,
    'unhandled',
  ],
  ['timers that never end', 'export const run = () => new Promise(() => { setInterval(() => 0, 0) })', any],
  [
    'timers that breed',
    'export const run = () => { const more = () => { setTimeout(more); setTimeout(more) }; more(); return new Promise(() => 0) }',
    any,
  ],
  [
    'microtasks that never end',
    'export const run = () => new Promise(() => { const go = () => queueMicrotask(go); go() })',
    any,
  ],
  ['promise that never settles', 'export const run = () => new Promise(() => 0)', any],
  ['thenable that never ends', 'export const run = () => { const t = { then(f) { f(t) } }; return t }', any],
  ['syntax that is none', 'export const run = () => {', bad, 'syntax'],
  ['no text at all', '', bad],
  [
    'direction marks',
    "export const run = () => { const level = 'user\u202e \u2066// admin\u2069 \u2066'; return level === 'user' ? 42 : 0 }",
    bad,
  ],
  ['letters that look alike', 'const r\u0443n = () => 42\nexport const run = () => 0', bad],
  ['lone surrogates', "export const run = () => '\\ud800'.repeat(10)", bad],
  ['NUL in names', "export const run = () => ({ ['a\\u0000b']: 1 })", bad],
  [
    'symbols as keys without end',
    'export const run = () => { const o = {}; for (let i = 0; i < 1e5; i += 1) o[Symbol()] = i; return o }',
    any,
  ],
  ['holes without end', 'export const run = () => { const a = []; a.length = 2 ** 32 - 1; return a }', any],
  ['join without end', "export const run = () => Array(1e7).join('xxxxxxxxxx').length", any],
  ['weak references', 'export const run = () => { const all = []; for (;;) all.push(new WeakRef({})) }', any],
]

export const hostilePrograms: HostileCase[] = rows.map(([name, code, status, ...reason]) => ({
  name,
  language: 'javascript',
  files: [{ path: 'answer.js', text: code }],
  tests: [{ path: 'answer.test.js', text: test }],
  expect: { status, ...(reason.length > 0 ? { reason } : {}) },
}))

const typed: [name: string, code: string, status: VerdictStatus[]][] = [
  [
    'loop in a decorator',
    'const go = (_: unknown, __: unknown) => { for (;;) {} }\nexport const run = (): number => { class A { @go m() {} } return new A() ? 42 : 0 }',
    any,
  ],
  ['loop in a namespace', 'namespace A { export const x = 1; for (;;) {} }\nexport const run = (): number => A.x', any],
  [
    'enum of itself',
    'enum E { A = 1 }\n;(E as any).A = { valueOf() { return 42 } }\nexport const run = (): number => E.A',
    bad,
  ],
]
export const hostileTypeScript: HostileCase[] = typed.map(([name, code, status]) => ({
  name: `typed: ${name}`,
  language: 'typescript',
  files: [{ path: 'answer.ts', text: code }],
  tests: [{ path: 'answer.test.ts', text: test }],
  expect: { status },
}))
