import { shapeOf } from '../tree/infer-shape'
import { walk } from '../tree/nodes'
import { at, type Found, quote, type Rule, show } from './rule'

/** `==` turns one thing into another before it compares. */
export const looseEquality: Rule = {
  id: 'loose_equality',
  axis: 'taste',
  measure: 'comparisons that convert',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'binary' || (node.op !== '==' && node.op !== '!=')) return
        const isNone = [node.left, node.right].some((side) => side.kind === 'literal' && side.type === 'none')
        if (language === 'script' && !isNone)
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: `${quote(show(node))} converts before it compares: '' == 0 is true.`,
          })
        if (language === 'python' && isNone)
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: `There is one None, so ask ${quote('is None')}.`,
          })
      })
    return found
  },
}

/** `=== true`, `== True`. */
export const comparedWithTrue: Rule = {
  id: 'compared_with_true',
  axis: 'taste',
  measure: 'comparisons that say nothing more',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'binary' || !['===', '==', '!==', '!=', 'is'].includes(node.op)) return
        const { left, right } = node
        if (right.kind !== 'literal' || right.type !== 'boolean') return
        if (shapeOf(program, left) !== 'boolean' && program.sourceOf(node).language === 'script') return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `${quote(show(left))} is true or false by itself.`,
        })
      })
    return found
  },
}
