import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Loop, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program } from '../tree/open-program'
import { countedBy } from './counting'
import { isSame } from './fingerprint'
import { at, type Found, quote, type Rule, show } from './rule'
/** What is walked through is changed on the way, so something is left out. */
export const changedWhileWalked: Rule = {
  id: 'changed_while_walked',
  axis: 'edge_cases',
  measure: 'changes of what is being walked through',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'loop') return
        const counted = countedBy(node)
        const over =
          node.over !== null && node.how === 'of' && counted === null ? walkedIn(node.over) : (counted?.of ?? null)
        if (over === null || (over.kind !== 'name' && over.kind !== 'member')) return
        const change = changeIn(program, node, over, counted?.counter ?? null)
        if (change === null) return
        found.push({
          ...at(program, change),
          value: 1,
          limit: 0,
          text: `${quote(show(over))} is changed while the loop in line ${node.line} walks through it, so some are skipped.`,
        })
      })
    return found
  },
}

const walkedIn = (over: Expression): Expression | null => {
  const method = methodOf(over)
  if (method !== null && ['items', 'values', 'keys', 'entries'].includes(method.name) && method.call.args.length === 0)
    return method.of
  if (over.kind === 'call' && calledName(over) === 'enumerate') return over.args[0] ?? null
  return over.kind === 'call' ? null : over
}

const removing = new Set(['remove', 'splice', 'pop', 'delete', 'shift', 'unshift', 'insert', 'clear'])

function changeIn(program: Program, loop: Loop, over: Expression, counter: string | null): Node | null {
  let found: Node | null = null
  const isPython = program.sourceOf(loop).language === 'python'
  const isScriptMap = !isPython && ['map', 'set'].includes(shapeOf(program, over))
  walk(loop.body, (node) => {
    if (node.kind === 'function') return false
    const method = methodOf(node)
    const isRemoval = method !== null && removing.has(method.name) && isSame(method.of, over)
    const isDeletion =
      node.kind === 'delete' && node.targets.some((each) => each.kind === 'index' && isSame(each.of, over)) && isPython
    if (!isRemoval && !isDeletion) return true
    // JavaScript's maps and sets allow it; who goes back by one, or leaves, knows what they do.
    if (isScriptMap || isLeavingAfter(program, node, loop) || (counter !== null && isSetBack(loop, counter)))
      return true
    found ??= node
    return true
  })
  return found
}

function isLeavingAfter(program: Program, node: Node, loop: Loop): boolean {
  let below: Node = node
  for (const around of aroundOf(program, node)) {
    const list = listAround(around, below)
    const rest = list?.slice(list.indexOf(below) + 1) ?? []
    if (
      rest.some(
        (each) => each.kind === 'return' || each.kind === 'throw' || (each.kind === 'jump' && each.how === 'break'),
      )
    )
      return true
    if (around === loop) return false
    if (around.kind === 'return') return true
    below = around
  }
  return false
}

function listAround(around: Node, below: Node): readonly Node[] | null {
  for (const value of Object.values(around)) if (Array.isArray(value) && value.includes(below)) return value
  return null
}

const isSetBack = (loop: Loop, counter: string): boolean => {
  let is = false
  walk(loop.body, (node) => {
    if (node.kind === 'assign' && node.target.kind === 'name' && node.target.name === counter) is = true
  })
  return is
}
