import type { Binding } from '../tree/bindings'
import { type Literal, walk } from '../tree/nodes'
import { at, type Found, quote, type Rule } from './rule'

/** `mark === 1`, `mark === 2`: numbers that stand for something else. */
export const numberedState: Rule = {
  id: 'numbered_state',
  axis: 'taste',
  measure: 'numbers that stand for something',
  find: (program) => {
    const asked = new Map<Binding, { texts: Set<string>; first: Literal }>()
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'binary' || !['===', '==', '!==', '!='].includes(node.op)) return
        const { left, right } = node
        if (left.kind !== 'name' || right.kind !== 'literal' || right.type !== 'number' || !/^\d+$/.test(right.text))
          return
        const binding = program.bindingOf(left)
        if (binding === undefined || isCounter(binding)) return
        const known = asked.get(binding) ?? { texts: new Set<string>(), first: right }
        known.texts.add(right.text)
        asked.set(binding, known)
      })
    return [...asked.values()].flatMap(({ texts, first }): Found[] =>
      [...texts].filter((text) => text !== '0').length < 2
        ? []
        : [
            {
              ...at(program, first),
              value: texts.size,
              limit: 0,
              text: `${[...texts].sort().map(quote).join(' and ')} stand for something here, and only who wrote it knows for what.`,
            },
          ],
    )
  },
}

/** It is computed with, so it is a number that counts something. */
const isCounter = ({ values, declaration }: Binding): boolean =>
  declaration.kind === 'parameter' ||
  values.some(
    ({ op, value }) =>
      op !== '' || (value !== null && value.kind !== 'literal' && value.kind !== 'call' && value.kind !== 'index'),
  )
