import { type Class, type Expression, type Func, type Node, type Source, type Statement, walk } from '../tree/nodes'
import { methodOf } from '../tree/open-program'
import { type Case, type Look, neededBy, type Tests } from './test-case'

export function readPythonCases(source: Source): Tests {
  const cases: Case[] = []
  const fixtures = new Set<string>()
  for (const node of source.body)
    if (node.kind === 'function' && node.decorators.some((each) => JSON.stringify(each).includes('fixture')))
      fixtures.add(node.name ?? '')
  const around = source.body.filter(
    (node) =>
      node.kind !== 'import' && !isPythonTest(node) && !(node.kind === 'function' && fixtures.has(node.name ?? '')),
  )
  for (const node of source.body) {
    if (node.kind === 'class') cases.push(...casesOfClass(node, around))
    if (node.kind !== 'function' || !isPythonTest(node)) continue
    cases.push(...casesOf(node, around, node.parameters, ''))
  }
  return {
    imports: source.body.filter(({ kind }) => kind === 'import'),
    cases: cases.filter(({ looks }) => looks.length > 0),
  }
}

/** A test, or one for each row of its `parametrize`. What is handed in by a fixture is known to a library only. */
function casesOf(node: Func, around: readonly Node[], parameters: Func['parameters'], head: string): Case[] {
  const name = node.name ?? ''
  const parts = [...neededBy([...node.body, ...node.decorators], around), ...node.body]
  const looks = parts.flatMap(pythonLooksIn)
  if (parameters.length === 0) return node.decorators.length > 0 ? [] : [{ name, parts, looks, given: [], head }]
  const [rows] = node.decorators.flatMap((each) =>
    methodOf(each)?.name === 'parametrize' ? [methodOf(each)?.call.args] : [],
  )
  const [names, values] = rows ?? []
  if (node.decorators.length !== 1 || names === undefined || values?.kind !== 'list') return []
  const words = names.kind === 'literal' ? names.text : wordsIn(names)
  const taken = words.split(',').map((word) => word.trim())
  if (taken.length !== parameters.length) return []
  return values.items.slice(0, mostRows).map((row, at) => ({
    name: `${name} (${at + 1})`,
    parts,
    looks,
    given: [{ before: `${taken.join(', ')} = `, node: row }],
    head,
  }))
}

const mostRows = 6

const wordsIn = (node: Expression): string =>
  node.kind === 'list' ? node.items.map((item) => (item.kind === 'literal' ? item.text : '')).join(',') : ''

/** Of `unittest`, or a class that only holds tests together: each works on an object of its own. */
function casesOfClass(owner: Class, around: readonly Node[]): Case[] {
  const methods = owner.members.filter((member) => member.kind === 'function')
  const isOfTests =
    /^Test|Test$|Tests$/.test(owner.name ?? '') || owner.bases.some((base) => JSON.stringify(base).includes('TestCase'))
  if (!isOfTests) return []
  const setUp = methods.find(({ name }) => name === 'setUp' || name === 'setup_method')
  return methods.filter(isPythonTest).flatMap((method) => {
    const [self, ...parameters] = method.parameters
    const word = self?.target.kind === 'name' ? self.target.name : 'self'
    const body = [...(setUp?.body ?? []), ...method.body]
    return casesOf({ ...method, body }, around, parameters, `${word} = type('Self', (), {})()`)
  })
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
    const asserting = node.kind === 'do' ? methodOf(node.of) : null
    if (
      node.kind === 'do' &&
      asserting !== null &&
      /^assert[A-Z]/.test(asserting.name) &&
      asserting.name !== 'assertRaises'
    ) {
      const [of] = asserting.call.args
      if (of === undefined) return false
      found.push({ start: node.start, stop: node.stop, of, isCalled: false, isAwaited: false, block: null })
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
