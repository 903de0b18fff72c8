import { type Call, type Expression, type Func, type Node, walk } from '../tree/nodes'
import { methodOf, type Program, repeatsAround } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

/** `fib(n - 1) + fib(n - 2)`: the same small questions are answered again and again. */
export const exponentialRecursion: Rule = {
  id: 'exponential_recursion',
  axis: 'efficiency',
  measure: 'calls of itself for each call',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      const own = program.bindingOfFunction(func)
      const name = program.nameOf(func)
      if (name === null || remembers(program, func)) return []
      const calls: Call[] = []
      walk(func.body, (node) => {
        if (node.kind !== 'call') return
        const isOwn =
          node.callee.kind === 'name'
            ? own !== undefined && program.bindingOf(node.callee) === own
            : node.callee.kind === 'member' &&
              func.member !== null &&
              node.callee.name === name &&
              isSelfName(node.callee.of)
        if (isOwn) calls.push(node)
      })
      const smaller = calls.filter((call) => call.args.some(isLess))
      const [first] = smaller
      const shared = calls.find((call) => isOfShared(program, call, func))
      if (shared !== undefined)
        return [
          {
            ...at(program, shared),
            value: 2,
            limit: 1,
            text: `What several lead to is worked out by ${quote(name)} again on every way to it, and the ways double with each step.`,
          },
        ]
      if (first === undefined || smaller.length < 2 || !areTogether(program, smaller)) return []
      return [
        {
          ...at(program, first),
          value: smaller.length,
          limit: 1,
          text: `${quote(name)} asks itself ${smaller.length} times for each call, and nobody keeps the answers: one more step doubles the work.`,
        },
      ]
    }),
}

/**
 * For each of what a name leads to, which is looked up by that name: others may lead to the same. A tree holds its branches
 * itself, and each is met once.
 */
function isOfShared(program: Program, call: Call, func: Func): boolean {
  const [repeat] = repeatsAround(program, call)
  if (repeat === undefined || program.functionOf(repeat.node) !== func) return false
  const isLookedUp = (node: Node | null): boolean => {
    let is = false
    if (node !== null)
      walk(node, (each) => {
        if (methodOf(each)?.name === 'get' || (each.kind === 'index' && each.at.kind === 'name')) is = true
      })
    return is
  }
  if (isLookedUp(repeat.over)) return true
  let is = false
  walk(repeat.body, (node) => {
    if (methodOf(node)?.name === 'get') is = true
  })
  return is
}

const isSelfName = (node: Expression): boolean => node.kind === 'name' && ['this', 'self', 'cls'].includes(node.name)

/** `n - 1`: one less. Halves, and what hangs below a node, are met once each. */
const isLess = (arg: Expression): boolean =>
  arg.kind === 'binary' &&
  (arg.op === '-' || arg.op === '+') &&
  (arg.right.kind === 'literal' || arg.right.kind === 'name' || arg.right.kind === 'index')

/** Both are made for one call, and not one or the other. */
function areTogether(program: Program, calls: readonly Call[]): boolean {
  const [first, second] = calls
  if (first === undefined || second === undefined) return false
  const above = new Set<Node>()
  for (let node: Node | undefined = first; node !== undefined; node = program.parentOf(node)) above.add(node)
  for (
    let node: Node | undefined = second, below: Node = second;
    node !== undefined;
    below = node, node = program.parentOf(node)
  ) {
    if (!above.has(node)) continue
    if (node.kind === 'conditional') return below === node.test
    if (node.kind === 'if') return below === node.test
    return !(node.kind === 'function' && areExclusive(program, first, second))
  }
  return false
}

/** In two different returns, one of which is taken. */
function areExclusive(program: Program, first: Node, second: Node): boolean {
  const returnOf = (node: Node): Node | null => {
    for (let each: Node | undefined = node; each !== undefined; each = program.parentOf(each))
      if (each.kind === 'return') return each
    return null
  }
  const [one, other] = [returnOf(first), returnOf(second)]
  return one !== null && other !== null && one !== other
}

/** A table that is asked first, or a decorator that keeps answers. */
function remembers(program: Program, func: Func): boolean {
  if (func.decorators.some((each) => /cache|memo/.test(show(each)))) return true
  let does = false
  walk(func.body, (node) => {
    const method = methodOf(node)
    if (method !== null && ['set', 'add', 'setdefault', 'push', 'append'].includes(method.name)) does = true
    if (node.kind === 'assign' && (node.target.kind === 'index' || node.target.kind === 'member')) does = true
  })
  return does || program.nameOf(func) === null
}
