import { type Expression, type If, type Node, walk } from '../tree/nodes'
import { methodOf, type Program } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

/** `if (c) return true; else return false`, `c ? true : false`. */
export const needlessCondition: Rule = {
  id: 'needless_condition',
  axis: 'taste',
  measure: 'decisions that were made already',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, test: Expression) =>
      found.push({ ...at(program, node), value: 1, limit: 0, text: `${quote(show(test))} is the answer itself.` })
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind === 'conditional' && isTruth(node.yes) && isTruth(node.no)) say(node, node.test)
        if (node.kind === 'if' && isDeletion(node) && truthAfter(program, node) !== null) say(node, node.test)
        if (node.kind !== 'if' || node.isElseIf || node.yes.length !== 1) return
        const first = truthOf(node.yes[0])
        const other = node.no === null ? truthAfter(program, node) : truthOfOnly(node.no)
        if (first === null || other === null || first === other) return
        // Several refusals in a row are read one by one; only the last could be joined.
        if (node.no === null && isOneOfMany(program, node)) return
        say(node, node.test)
      })
    return found
  },
}

/** `if (set.has(key)) { set.delete(key); return true }`: deleting says whether it was there. */
const isDeletion = ({ test, yes }: If): boolean => {
  const [first, last] = yes
  if (yes.length !== 2 || methodOf(test)?.name !== 'has' || truthOf(last) === null) return false
  return first?.kind === 'do' && methodOf(first.of)?.name === 'delete'
}

const isTruth = (node: Expression): boolean => node.kind === 'literal' && node.type === 'boolean'

const truthOfOnly = (list: readonly Node[]): string | null => (list.length === 1 ? truthOf(list[0]) : null)

function truthOf(node: Node | undefined): string | null {
  if (node?.kind === 'return' && node.of !== null && node.of.kind === 'literal' && node.of.type === 'boolean')
    return node.of.text
  if (
    node?.kind === 'do' &&
    node.of.kind === 'assign' &&
    node.of.value.kind === 'literal' &&
    node.of.value.type === 'boolean'
  )
    return `${show(node.of.target)} ${node.of.value.text}`
  return null
}

function siblingsOf(program: Program, node: Node): readonly Node[] {
  const parent = program.parentOf(node)
  const source = program.sourceOf(node)
  const lists: unknown[] = parent === undefined ? [source.body] : Object.values(parent)
  for (const list of lists) if (Array.isArray(list) && list.includes(node)) return list
  return []
}

const truthAfter = (program: Program, node: Node): string | null => {
  const list = siblingsOf(program, node)
  const next = node.kind === 'if' && node.no !== null ? node.no[0] : list[list.indexOf(node) + 1]
  return next?.kind === 'return' ? truthOf(next) : null
}

const isOneOfMany = (program: Program, node: Node): boolean => {
  const list = siblingsOf(program, node)
  const before = list[list.indexOf(node) - 1]
  return before?.kind === 'if' || before?.kind === 'loop'
}
