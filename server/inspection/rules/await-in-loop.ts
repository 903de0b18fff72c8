import { type Node, walk } from '../tree/nodes'
import { aroundOf, methodOf, type Program } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

/** One after the other, though none needs what the one before it brought. */
export const awaitInLoop: Rule = {
  id: 'await_in_loop',
  axis: 'efficiency',
  measure: 'waits that could be one',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'loop' || node.how !== 'of' || node.isAwait || node.over === null) return
        const waits = waitsIn(program, node, node.body)
        const [first] = waits
        // Several workers take from one line: each waits, and all go on at once.
        const over = node.over.kind === 'name' ? program.bindingOf(node.over) : undefined
        if (over !== undefined && over.owner !== program.functionOf(node)) return
        if (over?.values.some(({ value }) => value !== null && methodOf(value)?.name === 'values') === true) return
        if (first === undefined || waits.length > 1 || leaves(node.body)) return
        found.push({
          ...at(program, first),
          at: { line: first.line, end: first.end },
          value: 2,
          limit: 1,
          text: `Each of ${quote(show(node.over))} waits until the one before has come, and none needs what that brought.`,
        })
      })
    return found
  },
}

/** Right in this loop, and of something that the round brings. */
function waitsIn(program: Program, loop: Node, body: readonly Node[]): Node[] {
  const found: Node[] = []
  walk(body, (node) => {
    if (node.kind === 'function') return false
    if (node.kind !== 'wrap' || node.how !== 'await' || node.of.kind !== 'call') return true
    for (const around of aroundOf(program, node)) {
      if (around === loop) break
      if (around.kind === 'loop') return true
    }
    found.push(node)
    return true
  })
  return found
}

const leaves = (body: readonly Node[]): boolean => {
  let does = false
  walk(body, (node) => {
    if (node.kind === 'function') return false
    if (node.kind === 'return' || node.kind === 'throw' || (node.kind === 'jump' && node.how === 'break')) does = true
    return true
  })
  return does
}
