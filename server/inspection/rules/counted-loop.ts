import { shapeOf } from '../tree/infer-shape'
import { type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, type Program } from '../tree/open-program'
import { isSame } from './fingerprint'
import { lengthOwner } from './repeats'
import { byNode, quote, show } from './rule'

/** `for i in range(len(xs))` where only `xs[i]` is of interest. */
export const countedLoop = byNode(
  { id: 'counted_loop', axis: 'taste', measure: 'loops that count where nothing is counted' },
  (node, program) => {
    if (node.kind !== 'loop') return null
    if (node.how === 'in' && program.sourceOf(node).language === 'script') {
      const isListed = node.over !== null && shapeOf(program, node.over) === 'list'
      return isListed
        ? `${quote('for … in')} goes over names, as texts. ${quote('for … of')} goes over what is in the list.`
        : null
    }
    if (node.how === 'while' && program.sourceOf(node).language === 'python') return countsBy(node)
    const of = lengthOwner(node.over)
    if (node.how !== 'of' || of === null || node.over?.kind !== 'call' || calledName(node.over) !== 'range') return null
    if (node.over.args.length !== 1 || node.over.args[0]?.kind !== 'call' || node.target?.kind !== 'name') return null
    const binding = program.bindingOf(node.target)
    const uses = binding?.reads.filter((read) => isIn(program, read, node)) ?? []
    const areAllIndexes = uses.every((read) => {
      const parent = program.parentOf(read)
      if (parent?.kind !== 'index' || parent.at !== read || !isSame(parent.of, of)) return false
      const above = program.parentOf(parent)
      return !(above?.kind === 'assign' && above.target === parent) && above?.kind !== 'delete'
    })
    return uses.length > 0 && areAllIndexes
      ? `The number is only used to look up ${quote(`${show(of)}[…]`)}: go over ${quote(show(of))} itself.`
      : null
  },
)

/** `while i < len(xs): … i += 1` */
function countsBy(node: Node): string | null {
  if (node.kind !== 'loop' || node.test?.kind !== 'binary' || node.test.left.kind !== 'name' || node.test.op !== '<')
    return null
  const of = lengthOwner(node.test.right)
  const last = node.body.at(-1)
  const counter = node.test.left.name
  const isStep =
    last?.kind === 'do' &&
    last.of.kind === 'assign' &&
    last.of.op === '+' &&
    last.of.target.kind === 'name' &&
    last.of.target.name === counter
  if (of === null || !isStep) return null
  let isMoved = false
  walk(node.body.slice(0, -1), (each) => {
    if (each.kind === 'assign' && each.target.kind === 'name' && each.target.name === counter) isMoved = true
  })
  return isMoved
    ? null
    : `The number is only used to look up ${quote(`${show(of)}[…]`)}: go over ${quote(show(of))} itself.`
}

const isIn = (program: Program, node: Node, loop: Node): boolean => {
  for (const around of aroundOf(program, node)) if (around === loop) return true
  return false
}
