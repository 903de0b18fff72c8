import { elementOf, shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { methodOf, type Program } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

/** Numbers in the order of their letters: 10 before 9. */
export const textOrder: Rule = {
  id: 'text_order',
  axis: 'edge_cases',
  measure: 'numbers that are sorted as text',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        const method = methodOf(node)
        if (language !== 'script' || method === null || method.call.args.length > 0) return
        if (method.name !== 'sort' && method.name !== 'toSorted') return
        if (elementOf(program, method.of) !== 'number') return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `${quote(show(method.of))} holds numbers, and ${quote('sort()')} without a comparison puts 10 before 9.`,
        })
      })
    return found
  },
}

/** `count || 10` turns an honest 0 into 10. */
export const falsyZero: Rule = {
  id: 'falsy_zero',
  axis: 'edge_cases',
  measure: 'values that are taken for missing',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'logical' || node.op !== '||') return
        const { left, right } = node
        const instead = numberIn(program, right)
        if (instead === null || isInTest(program, node)) return
        const shape = shapeOf(program, left)
        if (shape !== 'number' && shape !== 'unknown') return
        if (left.kind === 'logical' || (left.kind === 'binary' && shape !== 'number')) return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `Where ${quote(show(left))} is 0, this makes ${instead} of it.`,
        })
      })
    return found
  },
}

/** `10`, a constant that is 10, `None`; null where nothing is lost. */
function numberIn(program: Program, node: Expression): string | null {
  if (node.kind === 'literal') {
    if (node.type === 'number') return Number(node.text) === 0 ? null : node.text
    return node.type === 'none' ? 'nothing' : null
  }
  const binding = program.bindingOf(node)
  const [only] = binding?.values ?? []
  if (binding?.values.length !== 1 || only?.value?.kind !== 'literal' || only.value.type !== 'number') return null
  return Number(only.value.text) === 0 ? null : only.value.text
}

const isInTest = (program: Program, node: Node): boolean => {
  const parent = program.parentOf(node)
  return (parent?.kind === 'if' || parent?.kind === 'loop') && parent.test === node
}

/** Nothing equals NaN, not even itself; `5 is 5` is luck. */
export const neverEqual: Rule = {
  id: 'never_equal',
  axis: 'edge_cases',
  measure: 'comparisons with one answer',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'binary') return
        const sides = [node.left, node.right]
        const isNaNSide = sides.some((side) => show(side) === 'NaN' || show(side) === 'Number.NaN')
        const isEquality = ['===', '==', '!==', '!='].includes(node.op)
        if (isEquality && isNaNSide)
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: 'Nothing equals NaN, itself included. Ask `Number.isNaN`.',
          })
        const isFresh = sides.some((side) => side.kind === 'list' || side.kind === 'dictionary')
        if (language === 'script' && isEquality && isFresh)
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: `${quote(show(node))}: what is made here is never the same as anything else.`,
          })
        const isLiteral = sides.some(
          (side) => side.kind === 'literal' && (side.type === 'number' || side.type === 'string'),
        )
        if (language === 'python' && ['is', 'is not'].includes(node.op) && isLiteral)
          found.push({
            ...at(program, node),
            value: 1,
            limit: 0,
            text: '`is` asks whether it is the same object, not whether it is equal.',
          })
      })
    return found
  },
}
