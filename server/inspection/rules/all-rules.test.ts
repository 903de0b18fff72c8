import { expect, test } from 'vitest'
import { inspectScript } from '../inspect-script'
import { allRules } from './all-rules'

/** The rules that a program breaks, in a file of its own or in two. */
function rulesIn(text: string, path: string, other?: string): string[] {
  const files = [{ path, text }, ...(other === undefined ? [] : [{ path: 'other.js', text: other }])]
  const inspected = inspectScript({ files, tests: [] })
  if (inspected.kind === 'unreadable') throw new Error(`line ${inspected.at.line} can't be read: ${text}`)
  return inspected.inspection.findings.map(({ rule }) => rule)
}

const lines = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('\n')
const around = (depth: number) => `${'if (a) { '.repeat(depth)}b()${' }'.repeat(depth)}`
const copy = (name: string) => `export function ${name}(rows) {
  const all = []
  for (const row of rows) { if (row.kind === 'paid') all.push(row.amount * row.rate + row.fee) }
  return all
}`
const guard = "if (pack.size < 1 || pack.size > limit) throw new RangeError('no such size')"

type Row = { rule: string; breaks: string[]; keeps: string[]; path?: string; other?: string }

const rows: Row[] = [
  {
    rule: 'deep_nesting',
    breaks: [`export function f(a, b) { ${around(4)} }`],
    keeps: [
      `export function f(a, b) { ${around(3)} }`,
      'export function f(a) { if (a === 1) g(); else if (a === 2) h(); else if (a === 3) i(); else if (a === 4) j(); else k() }',
    ],
  },
  {
    rule: 'long_function',
    breaks: [`export function f() { ${lines(28, (at) => `g${at}()`)} }`],
    keeps: [`export function f() { ${lines(27, (at) => `g${at}()`)} }`],
  },
  {
    rule: 'complex_function',
    breaks: [`export function f(a) { ${lines(11, (at) => `if (a.k${at}) g${at}()`)} }`],
    keeps: [`export function f(a) { ${lines(10, (at) => `if (a.k${at}) g${at}()`)} }`],
  },
  {
    rule: 'complex_condition',
    breaks: ['export const f = (a, b, c, d, e) => { if (a && b && (c || d) && e) return g() }'],
    keeps: [
      'export const f = (a, b, c, d, e) => { if (a && b && c && d && e) return g() }',
      'export const f = (a, b, c, d) => { if (a && b && (c || d)) return g() }',
    ],
  },
  {
    rule: 'many_parameters',
    breaks: ['export function f(a, b, c, d, e, g) { return [a, b, c, d, e, g] }'],
    keeps: ['export function f(a, b, c, d, e) { return [a, b, c, d, e] }'],
  },
  { rule: 'duplicated_code', breaks: [`${copy('one')}\n${copy('two')}`], keeps: [copy('one')] },
  {
    rule: 'duplicated_condition',
    breaks: [`export function f(pack, limit) { ${guard} }\nexport function g(pack, limit) { ${guard} }`],
    keeps: [
      `export function f(pack, limit) { ${guard} }\nexport function g(pack, limit) { ${guard.replace('< 1', '< 2')} }`,
    ],
  },
  {
    rule: 'same_branches',
    breaks: [
      'export function f(a, b) { if (a) { b.go(1) } else { b.go(1) } }',
      'export const f = (a, b) => a ? b.go(1) : b.go(1)',
    ],
    keeps: ['export function f(a, b) { if (a) { b.go(1) } else { b.go(2) } }'],
  },
  {
    rule: 'alike_branches',
    breaks: [
      `export function f(a, b) { ${['x', 'y', 'z'].map((each) => `if (a === '${each}') { b.put('${each}', a.rate * 2) }`).join(' else ')} }`,
    ],
    keeps: [
      `export function f(a, b) { ${['x', 'y'].map((each) => `if (a === '${each}') { b.put('${each}', a.rate * 2) }`).join(' else ')} }`,
    ],
  },
  {
    rule: 'unreachable_code',
    breaks: [
      'export function f(a) { return a; a.go() }',
      'export function f(a) { if (a) { return 1 } else { return 2 } a.go() }',
    ],
    keeps: ['export function f(a) { return g(a); function g(b) { return b } }'],
  },
  {
    rule: 'unused_name',
    breaks: [
      'export function f() { const a = 1; return 2 }',
      'import { a } from "./a"',
      'class A { #kept = 1 }\nexport const a = new A()',
      'export function f() { let n = 0; n += 1 }',
    ],
    keeps: [
      'export function f() { const _a = 1; return 2 }',
      'export function f({ a, ...rest }) { return rest }',
      'class A { #kept = 1; get() { return this.#kept } }\nexport const a = new A()',
    ],
  },
  {
    rule: 'decided_condition',
    breaks: [
      'export function f(a) { if (true) a.go() }',
      'export const f = (a) => a.b === a.b',
      'export function f(a) { if (a > 1) { return 1 } if (a > 1) { return 2 } return 3 }',
      'export function f(a) { if (a) g(); else if (a) h() }',
    ],
    keeps: [
      'export const f = (a) => a !== a',
      'export function f(a) { if (a.next()) return 1; if (a.next()) return 2; return 3 }',
    ],
  },
  {
    rule: 'hidden_state',
    breaks: [
      'let count = 0\nexport function f() { count += 1; return count }',
      'const seen = []\nexport function f(a) { seen.push(a) }',
      'class A { static all = []; add(a) { A.all.push(a) } }\nexport { A }',
    ],
    keeps: [
      'const names = ["a"]\nexport function f(a) { return names.includes(a) }',
      'export function f() { let count = 0; count += 1; return count }',
    ],
  },
  {
    rule: 'mutated_input',
    breaks: [
      'export function f(list) { list.sort(); return list[0] }',
      'export function f(list) { const copy = [...list]; copy[0].seen = true; return copy }',
      'export function f(list) { fill(list); return list }\nfunction fill(list) { list.push(1) }',
    ],
    keeps: [
      'export function f(list) { return [...list].sort() }',
      'export function f(list) { list.push(1) }',
      'export function f(list) { const copy = list.slice(); copy.push(1); return copy }',
    ],
  },
  {
    rule: 'swallowed_error',
    breaks: [
      'export function f(a) { try { a.go() } catch {} }',
      'export function f(a) { try { return a.go() } catch (error) { console.log(error); return 0 } }',
    ],
    keeps: [
      'export function f(a) { try { return a.go() } catch { return null } }',
      'export function f(a, b) { try { a.go() } catch (error) { b.tell(error) } }',
    ],
  },
  {
    rule: 'broad_catch',
    breaks: [
      `export function f(a) { try { ${lines(4, (at) => `a.go${at}(a.b, ${at})`)} } catch { throw new Error('it is broken') } }`,
    ],
    keeps: [
      `export function f(a) { try { ${lines(4, (at) => `a.go${at}(a.b, ${at})`)} } catch (cause) { throw new Error('it is broken', { cause }) } }`,
      "export function f(a) { try { a.go() } catch { throw new Error('a has gone') } }",
    ],
  },
  {
    rule: 'reaches_inside',
    breaks: ['export const f = (a) => a._rows'],
    keeps: ['class A { _rows = []; count() { return this._rows.length } }\nexport const a = new A()'],
  },
  {
    rule: 'leaked_inside',
    breaks: ['export class A { #rows = []; all() { return this.#rows } add(a) { this.#rows.push(a) } }'],
    keeps: ['export class A { #rows = []; all() { return [...this.#rows] } add(a) { this.#rows.push(a) } }'],
  },
  {
    rule: 'import_cycle',
    breaks: ['import { b } from "./other"\nexport const f = () => b()'],
    keeps: ['import { b } from "./another"\nexport const f = () => b()'],
    path: 'some.js',
    other: 'import { f } from "./some"\nexport const b = () => f()',
  },
  {
    rule: 'quadratic_scan',
    breaks: [
      'export function f(a, b) { return a.filter((each) => b.includes(each)) }',
      'export function f(a, b) { const out = []; for (const x of a) for (const y of b) { if (x.id === y.id) out.push(x) } return out }',
    ],
    keeps: [
      'export function f(a, b) { const known = new Set(b); return a.filter((each) => known.has(each)) }',
      'export function f(a) { return a.filter((each) => ["x", "y"].includes(each)) }',
    ],
  },
  {
    rule: 'copy_in_loop',
    breaks: [
      'export function f(a) { let out = []; for (const each of a) out = [...out, each]; return out }',
      'export const f = (a) => a.reduce((all, each) => ({ ...all, [each]: 1 }), {})',
    ],
    keeps: ['export function f(a) { const out = []; for (const each of a) out.push(each); return out }'],
  },
  {
    rule: 'repeated_work',
    breaks: [
      'export function f(a, b) { const out = []; for (const each of a) out.push(each + Object.keys(b).length); return out }',
    ],
    keeps: [
      'export function f(a, b) { const out = []; for (const each of a) out.push(each + Object.keys(each).length); return out }',
    ],
  },
  {
    rule: 'exponential_recursion',
    breaks: ['export function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) }'],
    keeps: [
      'export function sum(n) { return n < 1 ? 0 : n + sum(n - 1) }',
      'const known = new Map()\nexport function fib(n) { if (n < 2) return n; if (!known.has(n)) known.set(n, fib(n - 1) + fib(n - 2)); return known.get(n) }',
    ],
  },
  {
    rule: 'sort_for_extreme',
    breaks: ['export const f = (a) => [...a].sort((x, y) => x - y)[0]'],
    keeps: ['export const f = (a) => [...a].sort((x, y) => x - y).slice(0, 3)'],
  },
  {
    rule: 'front_of_list',
    breaks: ['export function f(a) { const out = []; for (const each of a) out.unshift(each); return out }'],
    keeps: ['export function f(a) { const out = []; out.unshift(a); return out }'],
  },
  {
    rule: 'finds_all_for_one',
    breaks: [
      'export const f = (a) => a.filter((each) => each.ok)[0]',
      'export const f = (a) => a.filter((each) => each.ok).length > 0',
    ],
    keeps: ['export const f = (a) => a.filter((each) => each.ok).length > 1'],
  },
  {
    rule: 'await_in_loop',
    breaks: ['export async function f() { const all = await g(); for (const each of all) await h(each) }'],
    keeps: [
      'export async function f() { const all = await g(); await Promise.all(all.map((each) => h(each))) }',
      'export async function f() { const all = await g(); for (const each of all) { if (await h(each)) return each } }',
    ],
  },
  {
    rule: 'text_order',
    breaks: ['export const f = () => [3, 10, 1].sort()'],
    keeps: ['export const f = () => ["b", "a"].sort()', 'export const f = () => [3, 10, 1].sort((a, b) => a - b)'],
  },
  {
    rule: 'off_by_one',
    breaks: [
      'export function f(a) { for (let i = 0; i <= a.length; i++) g(a[i]) }',
      'export const f = (a) => a[a.length]',
      'export function f(a) { for (let i = 0; i < a.length - 1; i++) g(a[i]) }',
    ],
    keeps: [
      'export function f(a) { for (let i = 0; i < a.length; i++) g(a[i]) }',
      'export function f(a) { for (let i = 0; i < a.length - 1; i++) g(a[i], a[i + 1]) }',
    ],
  },
  {
    rule: 'changed_while_walked',
    breaks: ['export function f(a) { for (const each of a) { if (each.old) a.splice(a.indexOf(each), 1) } }'],
    keeps: [
      'export function f(a) { for (const each of [...a]) { if (each.old) a.splice(a.indexOf(each), 1) } }',
      'export function f(a) { for (const each of a) { if (each.old) { a.splice(0, 1); break } } }',
    ],
  },
  {
    rule: 'nothing_there',
    breaks: [
      'export const f = (a) => g(a) / a.length',
      'export const f = (a) => Math.max(...a)',
      'export function f(a) { return a.reduce((x, y) => x + y) }',
    ],
    keeps: [
      'export function f(a) { if (a.length === 0) return 0; return g(a) / a.length }',
      'export function f(a) { return a.reduce((x, y) => x + y, 0) }',
    ],
  },
  {
    rule: 'falsy_zero',
    breaks: ['export const f = (count) => count || 10'],
    keeps: ['export const f = (count) => count ?? 10', 'export const f = (count) => count || 0'],
  },
  {
    rule: 'never_equal',
    breaks: ['export const f = (a) => a === NaN', 'export const f = (a) => a === []'],
    keeps: ['export const f = (a) => Number.isNaN(a)'],
  },
  {
    rule: 'forgotten_await',
    breaks: [
      'async function g() { return 1 }\nexport function f() { g() }',
      'export function f(a) { a.forEach(async (each) => { await each() }) }',
    ],
    keeps: ['async function g() { return 1 }\nexport async function f() { await g() }'],
  },
  {
    rule: 'magic_value',
    breaks: [
      'export const f = (a) => a * 37',
      "export const f = (a, b, c) => a === 'open' || b === 'open' || c === 'open'",
    ],
    keeps: [
      'const rate = 37\nexport const f = (a) => a * rate',
      'export const f = (a) => a * 100',
      'export const f = (a) => a.length > 3',
    ],
  },
  {
    rule: 'numbered_state',
    breaks: ['export function f(a) { let mark = 0; mark = 1; if (mark === 1) g(); if (mark === 2) h() }'],
    keeps: ['export function f(a) { if (a === 1) g(); if (a === 2) h() }'],
  },
  {
    rule: 'loose_equality',
    breaks: ['export const f = (a) => a == 1'],
    keeps: ['export const f = (a) => a === 1', 'export const f = (a) => a == null'],
  },
  {
    rule: 'compared_with_true',
    breaks: ['export const f = (a) => a.includes(1) === true'],
    keeps: ['export const f = (a) => a.isOpen === true'],
  },
  {
    rule: 'needless_condition',
    breaks: [
      'export function f(a) { if (a > 1) { return true } else { return false } }',
      'export const f = (a) => a > 1 ? true : false',
    ],
    keeps: ['export function f(a) { if (a > 1) { return true } return g(a) }'],
  },
  {
    rule: 'boolean_flag',
    breaks: ['export function f(a, loud = false) { if (loud) return g(a); return h(a) }'],
    keeps: ['export function f(a, loud = false) { return { a, loud } }'],
  },
  {
    rule: 'nested_choice',
    breaks: ['export const f = (a, b) => a ? 1 : b ? 2 : 3'],
    keeps: ['export const f = (a) => a ? 1 : 2'],
  },
  {
    rule: 'clever_trick',
    breaks: ['export const f = (a) => ~~a', 'export const f = (a) => a | 0', 'export function f(a, b) { a && b() }'],
    keeps: ['export const f = (a) => Math.trunc(a)', 'export const f = (a) => !!a'],
  },
  {
    rule: 'assigned_in_test',
    breaks: ['export function f(a) { let b; if ((b = a.next())) return b }'],
    keeps: ['export function f(a) { const b = a.next(); if (b) return b }'],
  },
  {
    rule: 'thrown_text',
    breaks: ["export function f() { throw 'broken' }", 'export function f(a) { throw { a } }'],
    keeps: ["export function f() { throw new Error('no such room') }"],
  },
  {
    rule: 'vague_message',
    breaks: ["export function f() { throw new Error('Invalid input') }", 'export function f() { throw new Error() }'],
    keeps: [
      "export function f() { throw new Error('an order needs a date') }",
      'export function f() { throw new NoSuchRoom() }',
    ],
  },
  {
    rule: 'old_variable',
    breaks: ['export function f() { var a = 1; return a }'],
    keeps: ['export function f() { const a = 1; return a }'],
  },
  {
    rule: 'leftover_output',
    breaks: ['export function f(a) { console.log(a); return a }', 'export function f(a) { debugger; return a }'],
    keeps: [
      "console.log('ready')",
      'export function f(a) { try { return a.go() } catch (error) { console.error(error); return null } }',
    ],
  },
  {
    rule: 'untyped_place',
    path: 'a.ts',
    breaks: [
      'export const f = (a: any) => a',
      'export const f = (a: Array< any >) => a',
      'export const f = (a: unknown) => a as any',
    ],
    keeps: ['export const f = (a: unknown) => a', 'export const f = (a: Company) => a'],
  },
  {
    rule: 'counted_loop',
    breaks: ['export function f() { const a = [1, 2]; for (const i in a) g(i) }'],
    keeps: ['export function f(a) { for (const key in a) g(key) }'],
  },
  {
    rule: 'code_in_comments',
    breaks: ['// const a = 1\nexport const b = 2'],
    keeps: ['// What is left of it.\nexport const b = 2', 'export const b = 2 // const a = 1'],
  },
  {
    rule: 'needless_promise',
    breaks: ['export const f = () => new Promise(async (done) => { done(await g()) })'],
    keeps: ['export const f = () => new Promise((done) => setTimeout(done, 10))'],
  },
  {
    rule: 'dropped_result',
    breaks: ['export function f(a) { a.map((each) => each.go()) }'],
    keeps: ['export function f(a) { a.forEach((each) => each.go()) }'],
  },
  {
    rule: 'sure_of_it',
    path: 'a.ts',
    breaks: ['export const f = (a?: string[]) => [a!.length, a![0]!]'],
    keeps: ['export const f = (a?: string[]) => [a!.length, a![0]]'],
  },
  {
    rule: 'short_names',
    breaks: ['export function f(a, b, c) { return [a, b, c] }'],
    keeps: ['export function f(i, j, k) { return [i, j, k] }'],
  },
]

/** They speak of words that only Python has: see the test of that. */
const ofPython = ['mutable_default', 'named_lambda', 'everything_imported', 'type_compared', 'hides_built_in']

test.each(rows)('$rule', ({ rule, breaks, keeps, path = 'some.js', other }) => {
  for (const text of breaks) expect(rulesIn(text, path, other), text).toContain(rule)
  for (const text of keeps) expect(rulesIn(text, path, other), text).not.toContain(rule)
})

test('each rule is tried, here or in the test of Python', () => {
  expect([...rows.map(({ rule }) => rule), ...ofPython].sort()).toEqual(allRules.map(({ id }) => id).sort())
})

test('a class that happens to be called as one of a library is not taken for it', () => {
  const text = (name: string) => `class ${name} { has() { return 1 } }
export function f(a) { const all = ${name}(); return a.filter((each) => all.includes(each)) }`
  expect(rulesIn(text('Counter'), 'some.js')).toEqual(rulesIn(text('Tally'), 'some.js'))
})

test('a table that is written down is as large tomorrow, whatever its name is', () => {
  const text = (name: string) => `const ${name} = { small: ['a', 'b'] }
export function f(rows) { return rows.filter((row) => ${name}.small.includes(row)) }`
  for (const name of ['Sizes', 'sizes']) expect(rulesIn(text(name), 'some.js')).not.toContain('quadratic_scan')
})

test('helpers of helpers change what their caller was given, in whatever order they stand', () => {
  const parts = [
    'export function f(list) { one(list); return list }',
    'function one(list) { two(list) }',
    'function two(list) { three(list) }',
    'function three(list) { four(list) }',
    'function four(list) { five(list) }',
    'function five(list) { list.push(1) }',
  ]
  expect(rulesIn(parts.join('\n'), 'some.js')).toContain('mutated_input')
  expect(rulesIn([...parts].reverse().join('\n'), 'some.js')).toContain('mutated_input')
})
