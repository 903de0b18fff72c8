import { type Func, type Node, walk } from '../tree/nodes'
import { methodOf, type Program, repeatsAround } from '../tree/open-program'
import { isFixed, overOf } from './repeats'

const walking = new Set(
  'includes indexOf find findIndex filter some every reduce map forEach flatMap sort toSorted splice slice concat join index count remove insert copy'.split(
    ' ',
  ),
)
const walkingCalls = new Set(['sum', 'min', 'max', 'sorted', 'list', 'any', 'all', 'set', 'dict', 'tuple'])
const deepest = 6

/** Where work is repeated within what is repeated. Not wrong by itself: it is where to look once something grows too fast. */
export function suspectsIn(program: Program): { path: string; line: number }[] {
  const found: { node: Node; weight: number }[] = []
  const depthOf = callDepths(program)
  for (const { body } of program.sources)
    walk(body, (node) => {
      if (!repeats(program, node)) return
      const func = program.functionOf(node)
      const around = loopsAround(program, node) + (func === null ? 0 : (depthOf.get(func) ?? 0))
      if (around > 0) found.push({ node, weight: around + (isSearch(node) ? 0.5 : 0) })
    })
  return found
    .sort((one, other) => other.weight - one.weight || one.node.line - other.node.line)
    .slice(0, 20)
    .map(({ node }) => ({ path: program.sourceOf(node).path, line: node.line }))
}

/** One that looks for something is a likelier fault than one that has to see all. */
const isSearch = (node: Node): boolean =>
  ['includes', 'indexOf', 'find', 'findIndex', 'some', 'filter', 'index', 'count'].includes(methodOf(node)?.name ?? '')

const loopsAround = (program: Program, node: Node): number =>
  repeatsAround(program, node).filter((repeat) => {
    const over = overOf(repeat)
    return over === null || !isFixed(program, over)
  }).length

function repeats(program: Program, node: Node): boolean {
  if (node.kind === 'loop') {
    const over = overOf({ node, loop: node, over: node.over, targets: [], body: node.body })
    return over === null || !isFixed(program, over)
  }
  if (node.kind === 'comprehension') return true
  const method = methodOf(node)
  if (method !== null) return walking.has(method.name) && !isFixed(program, method.of)
  if (node.kind === 'wrap' && node.how === 'spread') return program.parentOf(node)?.kind === 'list'
  return (
    node.kind === 'call' &&
    node.callee.kind === 'name' &&
    walkingCalls.has(node.callee.name) &&
    program.bindingOf(node.callee) === undefined
  )
}

/** In how many loops a function is called, those of its callers included. */
function callDepths(program: Program): Map<Func, number> {
  const depths = new Map<Func, number>()
  const calls: { caller: Func | null; callee: Func; loops: number }[] = []
  const byName = new Map<string, Func>()
  for (const func of program.functions) {
    const name = program.nameOf(func)
    if (name !== null) byName.set(name, func)
  }
  for (const { body } of program.sources)
    walk(body, (node) => {
      if (node.kind !== 'call') return
      const { callee } = node
      const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : null
      const target = name === null ? undefined : byName.get(name)
      if (target === undefined) return
      calls.push({ caller: program.functionOf(node), callee: target, loops: loopsAround(program, node) })
    })
  for (let round = 0; round < deepest; round++)
    for (const { caller, callee, loops } of calls) {
      if (caller === callee) continue
      const depth = Math.min(deepest, loops + (caller === null ? 0 : (depths.get(caller) ?? 0)))
      depths.set(callee, Math.max(depths.get(callee) ?? 0, depth))
    }
  return depths
}
