import { shapeOf } from '../tree/infer-shape'
import type { Expression, Node } from '../tree/nodes'
import type { Program } from '../tree/open-program'
import { at, type Found, quote, type Rule } from './rule'

const isTruth = (node: Expression): boolean => node.kind === 'literal' && node.type === 'boolean'

/** A true or false that decides between two things, each of which could have a name. */
export const booleanFlag: Rule = {
  id: 'boolean_flag',
  axis: 'taste',
  measure: 'flags among the parameters',
  find: (program) =>
    program.functions.flatMap((func) =>
      func.parameters.flatMap((parameter): Found[] => {
        const { target, type, initial } = parameter
        if (target.kind !== 'name' || func.member?.role === 'constructor' || func.member?.role === 'setter') return []
        const binding = program.bindingOf(target)
        const isFlag =
          /^(boolean|bool)$/.test(type ?? '') ||
          (initial !== null && isTruth(initial)) ||
          (type === null && shapeOf(program, target) === 'boolean' && binding?.declaration === parameter)
        if (!isFlag || binding === undefined) return []
        const deciding = binding.reads.find((read) => isDeciding(program, read))
        if (deciding === undefined) return []
        return [
          {
            ...at(program, parameter),
            value: 1,
            limit: 0,
            text: `Whoever reads ${quote(`${program.nameOf(func) ?? 'the call'}(…, true)`)} can’t know what is true. ${quote(target.name)} decides between two things that deserve a name each.`,
          },
        ]
      }),
    ),
}

function isDeciding(program: Program, read: Node): boolean {
  const parent = program.parentOf(read)
  if (parent === undefined) return false
  if ((parent.kind === 'if' || parent.kind === 'conditional') && parent.test === read) return true
  if (parent.kind === 'unary' && parent.op === '!') return isDeciding(program, parent)
  return parent.kind === 'logical' && isDeciding(program, parent)
}
