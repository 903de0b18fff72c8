import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { calledName, methodOf, type Program, type Repeat, repeatsAround, rootOf } from '../tree/open-program'
import { isSame } from './fingerprint'
import { bringsOf, dependsOn, isBoundIn, isFixed, isList, isMadeIn, overOf, repeatOf } from './repeats'
import { at, type Found, quote, type Rule, show } from './rule'

/** What walks through all of a list to find something. */
const searching = new Set(['includes', 'indexOf', 'lastIndexOf', 'index', 'count', 'remove'])
const searchingBy = new Set(['find', 'findIndex', 'findLast', 'filter', 'some', 'every', 'reduce'])

/** For each of many, all of the others are walked through. */
export const quadraticScan: Rule = {
  id: 'quadratic_scan',
  axis: 'efficiency',
  measure: 'loops inside of each other over the same input',
  find: (program) => {
    const found = new Map<Node, Found>()
    for (const { body } of program.sources)
      walk(body, (node) => {
        const scan = scanAt(program, node)
        if (scan === null || isFixed(program, scan.of) || isLeftOver(program, node, scan.of)) return
        const repeat = repeatOf(program, node, scan.of)
        if (repeat === null || !dependsOn(program, scan.by, repeat)) return
        if (isNested(program, node, found)) return
        found.set(node, {
          ...at(program, node),
          at: { line: node.line, end: node.line },
          value: 2,
          limit: 1,
          isGuess: scan.isGuess,
          text: `${quote(show(scan.of))} is walked through for every round of the loop in line ${repeat.node.line}.`,
        })
      })
    return [...found.values(), ...joins(program)]
  },
}

/** `left = left.filter(…)`: what is left over after a round, and less each time. */
function isLeftOver(program: Program, node: Node, of: Expression): boolean {
  const parent = program.parentOf(node)
  const root = rootOf(of)
  if (parent?.kind !== 'assign' || parent.value !== node || root === null || parent.target.kind !== 'name') return false
  return program.bindingOf(parent.target) === program.bindingOf(root)
}

const isNested = (program: Program, node: Node, found: ReadonlyMap<Node, Found>): boolean => {
  for (let above = program.parentOf(node); above !== undefined; above = program.parentOf(above))
    if (found.has(above)) return true
  return false
}

type Scan = { of: Expression; by: Node | readonly Node[]; isGuess: boolean }

function scanAt(program: Program, node: Node): Scan | null {
  const method = methodOf(node)
  if (method !== null) {
    const { of, name, call } = method
    const is = isList(program, of)
    if (searching.has(name) && call.args.length > 0 && is !== 'no')
      return { of, by: call.args, isGuess: is === 'perhaps' }
    const [callback] = call.args
    if (searchingBy.has(name) && callback?.kind === 'function' && is !== 'no')
      return { of: sourceOf(of), by: callback, isGuess: false }
    return null
  }
  if (
    node.kind === 'binary' &&
    (node.op === 'in' || node.op === 'not in') &&
    program.sourceOf(node).language === 'python'
  ) {
    const is = isList(program, node.right)
    const isRange = calledName(node.right) === 'range'
    return is === 'no' || isRange ? null : { of: node.right, by: node.left, isGuess: is === 'perhaps' }
  }
  if (node.kind === 'comprehension') {
    const [first] = node.clauses
    if (first === undefined || first.ifs.length === 0) {
      const call = program.parentOf(node)
      const asks = call === undefined ? null : calledName(call)
      if (first === undefined || asks === null || !['any', 'all', 'sum', 'next'].includes(asks)) return null
      return { of: sourceOf(first.over), by: node.items, isGuess: asks === 'sum' }
    }
    return { of: sourceOf(first.over), by: first.ifs, isGuess: false }
  }
  return null
}

/** `Object.values(map)` walks through `map`. */
function sourceOf(node: Expression): Expression {
  const method = methodOf(node)
  if (method === null) return node
  if (method.of.kind === 'name' && ['Object', 'Array'].includes(method.of.name)) return method.call.args[0] ?? node
  return ['values', 'items', 'keys', 'entries', 'filter', 'map', 'slice'].includes(method.name)
    ? sourceOf(method.of)
    : node
}

/** Two loops, one inside of the other, that look for what is equal in both. */
function joins(program: Program): Found[] {
  const found: Found[] = []
  for (const { body } of program.sources)
    walk(body, (node) => {
      if (node.kind !== 'loop') return
      const [inner, outer] = innerAndOuter(program, node)
      if (inner === null || outer === null) return
      const [over, above] = [overOf(inner), overOf(outer)]
      if (over === null || isFixed(program, over) || (above !== null && isFixed(program, above))) return
      if (isMadeIn(program, over, outer)) return
      const equal = equalityIn(program, node.body, inner, outer)
      if (equal === null) return
      const isItself = above !== null && isSame(over, above)
      found.push({
        ...at(program, node),
        at: { line: node.line, end: node.end },
        value: 2,
        limit: 1,
        isGuess: false,
        text: isItself
          ? `Each of ${quote(show(over))} is compared with all the others (${quote(show(equal))}).`
          : `For every round of the loop in line ${outer.node.line}, all of ${quote(show(over))} is walked through to find what is equal.`,
      })
    })
  return found
}

function innerAndOuter(program: Program, node: Node): [Repeat | null, Repeat | null] {
  if (node.kind !== 'loop') return [null, null]
  const targets = node.target === null ? node.first : [node.target]
  const inner: Repeat = { node, loop: node, over: node.over, targets, body: node.body }
  return [inner, repeatsAround(program, node)[0] ?? null]
}

/** `a === b`, where one side is of the inner loop and the other of the outer, decided by an `if` right in the loop. */
function equalityIn(program: Program, body: readonly Node[], inner: Repeat, outer: Repeat): Expression | null {
  const [ofInner, ofOuter] = [bringsOf(program, inner), bringsOf(program, outer)]
  const speaksOf = (node: Expression, of: ReadonlySet<unknown>) => {
    let does = false
    walk(node, (each) => {
      const binding = each.kind === 'name' ? program.bindingOf(each) : undefined
      if (binding !== undefined && of.has(binding)) does = true
    })
    return does
  }
  const isOuter = (node: Expression) => speaksOf(node, ofOuter) || isOfOuterBody(program, node, inner, outer)
  for (const statement of body) {
    if (statement.kind !== 'if') continue
    for (const part of partsOf(statement.test)) {
      if (part.kind !== 'binary' || !['===', '=='].includes(part.op)) continue
      const { left, right } = part
      const crosses =
        (speaksOf(left, ofInner) && !speaksOf(left, ofOuter) && isOuter(right) && !speaksOf(right, ofInner)) ||
        (speaksOf(right, ofInner) && !speaksOf(right, ofOuter) && isOuter(left) && !speaksOf(left, ofInner))
      if (crosses && !isArithmetic(left) && !isArithmetic(right)) return part
    }
  }
  return null
}

/** `const name = outer.name` before the inner loop. */
function isOfOuterBody(program: Program, node: Expression, inner: Repeat, outer: Repeat): boolean {
  const root = rootOf(node)
  const binding = root === null ? undefined : program.bindingOf(root)
  return binding !== undefined && isBoundIn(program, binding, outer) && !isBoundIn(program, binding, inner)
}

const partsOf = (test: Expression): Expression[] =>
  test.kind === 'logical' && test.op === '&&' ? [...partsOf(test.left), ...partsOf(test.right)] : [test]

const isArithmetic = (node: Expression): boolean => node.kind === 'binary' || node.kind === 'unary'

/** `result = [...result, each]`: what there is by now is copied for each that comes. */
export const copyInLoop: Rule = {
  id: 'copy_in_loop',
  axis: 'efficiency',
  measure: 'loops inside of each other over the same input',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, name: string) =>
      found.push({
        ...at(program, node),
        value: 2,
        limit: 1,
        text: `All that is in ${quote(name)} by now is copied for each one that comes.`,
      })
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind === 'assign' && node.target.kind === 'name' && node.op === '') {
          const { name } = node.target
          if (isCopyOf(program, node.value, name) && repeatOf(program, node, node.target) !== null) say(node, name)
        }
        const method = methodOf(node)
        if (
          method?.name === 'set' &&
          isGroupCopied(method.of, method.call.args) &&
          repeatOf(program, node, method.of) !== null
        )
          say(node, show(method.of))
        const callback = method?.call.args[0]
        if (method?.name !== 'reduce' || callback?.kind !== 'function') return
        const [first] = callback.parameters
        if (first?.target.kind !== 'name') return
        const { name } = first.target
        walk(callback.body, (inside) => {
          if (inside.kind === 'function') return false
          if (inside.kind === 'return' && inside.of !== null && isCopyOf(program, inside.of, name)) say(inside, name)
          return true
        })
      })
    return found
  },
}

/** `groups.set(key, [...(groups.get(key) ?? []), each])` copies the group for each that comes. */
function isGroupCopied(of: Expression, [, value]: Expression[]): boolean {
  if (value?.kind !== 'list') return false
  return value.items.some((item) => {
    if (item.kind !== 'wrap' || item.how !== 'spread') return false
    const inside = item.of.kind === 'logical' ? item.of.left : item.of
    const method = methodOf(inside)
    return method?.name === 'get' && show(method.of) === show(of)
  })
}

function isCopyOf(program: Program, value: Expression, name: string): boolean {
  const isIt = (node: Expression) => node.kind === 'name' && node.name === name
  const isSpread = (node: Expression) => node.kind === 'wrap' && node.how === 'spread' && isIt(node.of)
  if (value.kind === 'conditional') return isCopyOf(program, value.yes, name) || isCopyOf(program, value.no, name)
  if (value.kind === 'list') return value.items.some(isSpread)
  if (value.kind === 'call' && value.isNew) {
    const [first] = value.args
    return first?.kind === 'list' && first.items.some(isSpread)
  }
  if (value.kind === 'dictionary') return value.entries.some((entry) => entry.key === null && isIt(entry.value))
  const method = methodOf(value)
  if (method?.name === 'concat' && isIt(method.of)) return shapeOf(program, method.of) !== 'string'
  if (value.kind === 'binary' && value.op === '+' && isIt(value.left))
    return value.right.kind === 'list' || shapeOf(program, value.right) === 'list'
  return (
    value.kind === 'binary' &&
    value.op === '|' &&
    isIt(value.left) &&
    ['set', 'map'].includes(shapeOf(program, value.right))
  )
}
