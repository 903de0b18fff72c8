import { type Expression, type Loop, type Node, walk } from '../tree/nodes'
import { countedBy } from './counting'
import { isSame } from './fingerprint'
import { at, type Found, quote, type Rule, show } from './rule'
/** `i <= list.length` looks behind the last; `i < list.length - 1` leaves it out. */
export const offByOne: Rule = {
  id: 'off_by_one',
  axis: 'edge_cases',
  measure: 'places past the border',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, text: string) => found.push({ ...at(program, node), value: 1, limit: 0, text })
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (
          node.kind === 'index' &&
          node.at.kind === 'member' &&
          node.at.name === 'length' &&
          isSame(node.at.of, node.of)
        )
          say(node, `${quote(show(node))} is behind the last.`)
        if (node.kind !== 'loop') return
        const counted = countedBy(node)
        if (counted === null) return
        const { of, test, counter, isPast, isShort } = counted
        if (isPast && isAskedAt(node, of, counter, 0))
          say(test, `In the last round ${quote(`${show(of)}[${counter}]`)} is behind the last.`)
        if (isShort && isAskedAt(node, of, counter, 0) && !isAskedAt(node, of, counter, 1) && !isOuterOfPair(node, of))
          say(test, `The last of ${quote(show(of))} is never looked at.`)
      })
    return found
  },
}

/** Whether `of[counter + ahead]` is asked for. */
function isAskedAt(loop: Loop, of: Expression, counter: string, ahead: number): boolean {
  let does = false
  walk(loop.body, (node) => {
    if (node.kind !== 'index' || !isSame(node.of, of)) return
    const { at: place } = node
    if (ahead === 0 && place.kind === 'name' && place.name === counter) does = true
    if (ahead !== 0 && place.kind === 'binary' && place.op === '+') does = true
    if (ahead !== 0 && place.kind === 'slice') does = true
  })
  return does
}

/** The first of two is never the last. */
const isOuterOfPair = (loop: Loop, of: Expression): boolean => {
  let is = false
  walk(loop.body, (node) => {
    if (node.kind === 'loop' && node !== loop) {
      const inner = countedBy(node)
      if ((inner !== null && isSame(inner.of, of)) || node.how === 'while') is = true
    }
  })
  return is
}
