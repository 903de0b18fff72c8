import { namesIn } from '../tree/bindings'
import { type Call, type Expression, type Func, type Node, type Source, type Statement, walk } from '../tree/nodes'
import { calledName, methodOf } from '../tree/open-program'

/** A stretch of the text of a file of tests. */
export type Stretch = { start: number; stop: number }

/** A place in the tests where something is compared: what is looked at, and all that is said about it. */
export type Look = Stretch & { of: Expression; isCalled: boolean; isAwaited: boolean; block: Statement[] | null }

/** One test, with what stands around it and is done before it. */
export type Case = {
  name: string
  /** Statements in their order, those of the groups around it and of hooks included. */
  parts: Node[]
  looks: Look[]
}

export type Tests = { imports: Stretch[]; cases: Case[] }

/** What is tested in a file, as something that can be done again with other values. */
export function readCases(source: Source): Tests {
  return source.language === 'python' ? readPythonCases(source) : readScriptCases(source)
}

const groups = new Set(['describe', 'suite'])
const singles = new Set(['test', 'it'])
const hooks = new Set(['beforeEach', 'beforeAll', 'before'])
const hooksAfter = new Set(['afterEach', 'afterAll', 'after'])

function readScriptCases(source: Source): Tests {
  const cases: Case[] = []
  const visit = (body: readonly Statement[], name: string, above: Node[]) => {
    const own = body.filter((node) => node.kind !== 'import' && !isOfTests(node))
    const before = body.flatMap((node) => {
      const called = callbackOf(node)
      return called !== null && hooks.has(called.word) ? called.func.body : []
    })
    const around = [...above, ...own, ...before]
    for (const node of body) {
      const called = callbackOf(node)
      if (called === null) continue
      const full = name === '' ? called.name : `${name} > ${called.name}`
      if (groups.has(called.word)) visit(called.func.body, full, around)
      if (singles.has(called.word)) {
        const parts = [...neededBy(called.func.body, around), ...called.func.body]
        cases.push({ name: full, parts, looks: parts.flatMap(looksIn) })
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

/** Of what stands around a test, only what it uses, and what that uses; what is done is done for all. */
function neededBy(body: readonly Node[], around: readonly Node[]): Node[] {
  const wanted = new Set<string>()
  const want = (nodes: readonly Node[]) =>
    walk(nodes, (node) => {
      if (node.kind === 'name') wanted.add(node.name)
    })
  want(body)
  const kept = new Set<Node>()
  for (const node of [...around].reverse()) {
    const names = declaredBy(node)
    if (names !== null && !names.some((name) => wanted.has(name))) continue
    kept.add(node)
    want([node])
  }
  // A function may use what stands below it.
  for (const node of around)
    if (!kept.has(node) && (declaredBy(node) ?? []).some((name) => wanted.has(name))) kept.add(node)
  return around.filter((node) => kept.has(node))
}

/** null: it declares nothing, it does something. */
function declaredBy(node: Node): string[] | null {
  if (node.kind === 'function' || node.kind === 'class') return node.name === null ? [] : [node.name]
  const set = node.kind === 'do' ? node.of : node
  if (set.kind !== 'declare' && set.kind !== 'assign') return null
  return namesIn(set.target).map(({ name }) => name.name)
}

/** `expect(x)` at the bottom of `expect(x).not.toBe(y)`. */
function expectIn(node: Expression): Call | null {
  if (node.kind === 'call' && calledName(node) === 'expect') return node
  if (node.kind === 'call') return expectIn(node.callee)
  return node.kind === 'member' ? expectIn(node.of) : null
}

function readPythonCases(source: Source): Tests {
  const cases: Case[] = []
  const fixtures = new Map<string, Func>()
  for (const node of source.body)
    if (node.kind === 'function' && node.decorators.some((each) => JSON.stringify(each).includes('fixture')))
      fixtures.set(node.name ?? '', node)
  const around = source.body.filter(
    (node) =>
      node.kind !== 'import' && !isPythonTest(node) && !(node.kind === 'function' && fixtures.has(node.name ?? '')),
  )
  for (const node of source.body) {
    if (node.kind !== 'function' || !isPythonTest(node)) continue
    // Those that are handed something are done by a library of tests, in its own way.
    if (node.parameters.length > 0 || node.decorators.length > 0) continue
    const parts = [...neededBy(node.body, around), ...node.body]
    cases.push({ name: node.name ?? '', parts, looks: parts.flatMap(pythonLooksIn) })
  }
  return {
    imports: source.body.filter(({ kind }) => kind === 'import'),
    cases: cases.filter(({ looks }) => looks.length > 0),
  }
}

const isPythonTest = (node: Statement): boolean => node.kind === 'function' && (node.name ?? '').startsWith('test')

function pythonLooksIn(part: Node): Look[] {
  const found: Look[] = []
  walk(part, (node) => {
    if (node.kind === 'assert') {
      const { test } = node
      const isCompared = test.kind === 'binary' && ['==', 'is', '!='].includes(test.op)
      found.push({
        start: node.start,
        stop: node.stop,
        of: isCompared ? test.left : test,
        isCalled: false,
        isAwaited: false,
        block: null,
      })
      return false
    }
    if (node.kind === 'with') {
      const raises = node.items.find(
        (item) => methodOf(item)?.name === 'raises' || methodOf(item)?.name === 'assertRaises',
      )
      if (raises === undefined) return true
      found.push({
        start: node.start,
        stop: node.stop,
        of: raises,
        isCalled: false,
        isAwaited: false,
        block: node.body,
      })
      return false
    }
    return true
  })
  return found
}
