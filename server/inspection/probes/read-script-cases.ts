import { type Call, type Expression, type Func, type Node, type Source, type Statement, walk } from '../tree/nodes'
import { calledName } from '../tree/open-program'
import { type Case, type Look, neededBy, type Tests } from './test-case'

const groups = new Set(['describe', 'suite'])
const singles = new Set(['test', 'it'])
const hooks = new Set(['beforeEach', 'beforeAll', 'before'])
const hooksAfter = new Set(['afterEach', 'afterAll', 'after'])

export function readScriptCases(source: Source): Tests {
  const cases: Case[] = []
  const visit = (body: readonly Statement[], name: string, above: Node[]) => {
    const own = body.filter((node) => node.kind !== 'import' && !isOfTests(node))
    const before = body.flatMap((node) => {
      const called = callbackOf(node)
      return called !== null && hooks.has(called.word) ? called.func.body : []
    })
    const around = [...above, ...own, ...before]
    for (const node of body) {
      cases.push(...casesOfRows(node, name, around))
      const called = callbackOf(node)
      if (called === null) continue
      const full = name === '' ? called.name : `${name} > ${called.name}`
      if (groups.has(called.word)) visit(called.func.body, full, around)
      if (singles.has(called.word)) {
        const parts = [...neededBy(called.func.body, around), ...called.func.body]
        cases.push({ name: full, parts, looks: parts.flatMap(looksIn), given: [], head: '' })
      }
    }
  }
  visit(source.body, '', [])
  return {
    imports: source.body.filter(({ kind }) => kind === 'import'),
    cases: cases.filter(({ looks }) => looks.length > 0),
  }
}

/** Also `test.each(…)(…)` and `afterEach(…)`, which are no tests that are done again, and nothing that is done before one. */
function isOfTests(node: Statement): boolean {
  if (node.kind !== 'do') return false
  let at: Expression = node.of
  while (at.kind === 'call' || at.kind === 'member') at = at.kind === 'call' ? at.callee : at.of
  return at.kind === 'name' && [groups, singles, hooks, hooksAfter].some((words) => words.has(at.name))
}

/** `test('…', () => { … })`, `describe('…', …)`, `beforeEach(…)`. */
function callbackOf(node: Statement): { word: string; name: string; func: Func } | null {
  if (node.kind !== 'do' || node.of.kind !== 'call') return null
  const word = calledName(node.of)
  const func = node.of.args.find((arg) => arg.kind === 'function')
  if (word === null || func?.kind !== 'function') return null
  if (!groups.has(word) && !singles.has(word) && !hooks.has(word)) return null
  const [first] = node.of.args
  return { word, func, name: first?.kind === 'literal' ? first.text : '' }
}

const mostRows = 6

/** `test.each([[1, 'I'], [2, 'II']])('…', (number, roman) => …)`: a test for each row. */
function casesOfRows(node: Statement, above: string, around: readonly Node[]): Case[] {
  if (node.kind !== 'do' || node.of.kind !== 'call' || node.of.callee.kind !== 'call') return []
  const { callee, args } = node.of.callee
  if (callee.kind !== 'member' || callee.name !== 'each' || callee.of.kind !== 'name' || !singles.has(callee.of.name))
    return []
  const [rows] = args
  const [title, func] = node.of.args
  if (rows?.kind !== 'list' || func?.kind !== 'function') return []
  const name = title?.kind === 'literal' ? title.text : 'each'
  return rows.items.slice(0, mostRows).flatMap((row, at): Case[] => {
    const values = row.kind === 'list' ? row.items : [row]
    const given = func.parameters.flatMap(({ target }, index) => {
      const value = values[index]
      const word = target.kind === 'name' ? target.name : null
      return value === undefined || word === null ? [] : [{ before: `let ${word} = `, node: value }]
    })
    if (given.length < func.parameters.length) return []
    const parts = [...neededBy([...func.body, row], around), ...func.body]
    const full = above === '' ? name : `${above} > ${name}`
    return [{ name: `${full} (${at + 1})`, parts, looks: parts.flatMap(looksIn), given, head: '' }]
  })
}

function looksIn(part: Node): Look[] {
  const found: Look[] = []
  walk(part, (node) => {
    // `() => expect(x).toBe(y)` answers what it looks at.
    if (node.kind !== 'do' && node.kind !== 'return') return
    if (node.of === null) return
    const chain = node.of.kind === 'wrap' ? node.of.of : node.of
    const isAwaited = awaits(node.of) || isPromised(chain)
    const expected = expectIn(chain)
    const [of] = expected?.args ?? []
    if (of === undefined) return
    found.push({ start: node.start, stop: node.stop, of, isCalled: of.kind === 'function', isAwaited, block: null })
    return false
  })
  return found
}

/** `expect(x).resolves.toBe(y)` */
const isPromised = (node: Expression): boolean => {
  if (node.kind === 'call') return isPromised(node.callee)
  return node.kind === 'member' && (['resolves', 'rejects'].includes(node.name) || isPromised(node.of))
}

/** Here and now, and not in a function that is made here. */
function awaits(node: Node): boolean {
  let does = false
  walk(node, (each) => {
    if (each.kind === 'function') return false
    if (each.kind === 'wrap' && each.how === 'await') does = true
    return true
  })
  return does
}

/** `expect(x)` at the bottom of `expect(x).not.toBe(y)`. */
function expectIn(node: Expression): Call | null {
  const word = calledName(node)
  if (node.kind === 'call' && (word === 'expect' || word === 'assert')) return node
  // `assert.equal(x, y)`
  if (node.kind === 'call' && node.callee.kind === 'member' && isAssert(node.callee)) return node
  if (node.kind === 'call') return expectIn(node.callee)
  return node.kind === 'member' ? expectIn(node.of) : null
}

const isAssert = (node: Expression): boolean =>
  (node.kind === 'member' && isAssert(node.of)) || (node.kind === 'name' && node.name === 'assert')
