import { type Expression, type Node, walk, walkOwn } from '../tree/nodes'
import { calledName, methodOf, type Program, rootOf } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

/** The least of nothing, the first of nothing, a mean of nothing. */
export const nothingThere: Rule = {
  id: 'nothing_there',
  axis: 'edge_cases',
  measure: 'answers out of an empty list',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        const asked = language === 'python' ? emptyInPython(node) : emptyInScript(node)
        if (asked === null || !isPerhapsEmpty(program, asked.of) || isGuarded(program, node, asked.of)) return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          isGuess: true,
          text: `Where ${quote(show(asked.of))} is empty, ${asked.says}.`,
        })
      })
    return found
  },
}

type Empty = { of: Expression; says: string }

function emptyInScript(node: Node): Empty | null {
  const method = methodOf(node)
  if (method?.name === 'reduce' && method.call.args.length === 1) return { of: method.of, says: 'this throws' }
  if (
    method !== null &&
    (method.name === 'max' || method.name === 'min') &&
    method.of.kind === 'name' &&
    method.of.name === 'Math'
  ) {
    const [only] = method.call.args
    if (method.call.args.length === 1 && only?.kind === 'wrap')
      return { of: spreadOf(only.of), says: 'this is infinite' }
  }
  if (node.kind === 'binary' && node.op === '/' && node.right.kind === 'member' && node.right.name === 'length')
    return { of: node.right.of, says: 'this divides by 0' }
  return null
}

function emptyInPython(node: Node): Empty | null {
  const name = calledName(node)
  if (
    node.kind === 'call' &&
    (name === 'max' || name === 'min') &&
    node.args.length === 1 &&
    !node.names.includes('default')
  ) {
    const [of] = node.args
    return of === undefined ? null : { of: spreadOf(of), says: 'this raises an error' }
  }
  if (
    node.kind === 'binary' &&
    ['/', '//'].includes(node.op) &&
    calledName(node.right) === 'len' &&
    node.right.kind === 'call'
  ) {
    const [of] = node.right.args
    return of === undefined ? null : { of, says: 'this divides by 0' }
  }
  return null
}

const spreadOf = (node: Expression): Expression => {
  const method = methodOf(node)
  if (method?.name === 'map' || method?.name === 'values') return method.of
  const [first] = node.kind === 'comprehension' ? node.clauses : []
  return first?.over ?? node
}

/** A parameter, or what is left of one after choosing. */
function isPerhapsEmpty(program: Program, node: Expression): boolean {
  const method = methodOf(node)
  if (method?.name === 'filter') return true
  const root = rootOf(node)
  const binding = root === null ? undefined : program.bindingOf(root)
  if (binding === undefined || node.kind !== 'name') return false
  if (binding.kind === 'parameter') return true
  const [only] = binding.values
  return (
    binding.values.length === 1 && only?.value !== null && only !== undefined && methodOf(only.value)?.name === 'filter'
  )
}

/** Something around it or before it asks how many there are. */
function isGuarded(program: Program, node: Node, of: Expression): boolean {
  const func = program.functionOf(node)
  if (func === null) return false
  let is = false
  walkOwn(func.body, (each) => {
    if (each.start >= node.stop) return
    const test = askedBy(each)
    if (test === null) return
    walk(test, (part) => {
      if (part.kind === 'name' && of.kind === 'name' && part.name === of.name) is = true
    })
  })
  return is
}

function askedBy(node: Node): Expression | null {
  if (node.kind === 'if' || node.kind === 'conditional' || node.kind === 'loop') return node.test
  return node.kind === 'logical' ? node.left : null
}
