import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { calledName, methodOf, type Program } from '../tree/open-program'
import { repeatOf } from './repeats'
import { at, type Found, quote, type Rule, show } from './rule'

/** Sorting all of it to see the first. */
export const sortForExtreme: Rule = {
  id: 'sort_for_extreme',
  axis: 'efficiency',
  measure: 'elements sorted to find one',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, of: Expression) =>
      found.push({
        ...at(program, node),
        at: { line: node.line, end: node.line },
        value: 2,
        limit: 1,
        text: `All of ${quote(show(of))} is put in order, and only its end is looked at.`,
      })
    for (const { body } of program.sources)
      walk(body, (node) => {
        const sorted = sortedAt(program, node)
        if (sorted === null) return
        const taken = takenFrom(program, node)
        if (taken) say(node, sorted)
      })
    return found
  },
}

function sortedAt(program: Program, node: Node): Expression | null {
  const method = methodOf(node)
  if (method !== null && (method.name === 'sort' || method.name === 'toSorted')) {
    const { of } = method
    const [inside] = of.kind === 'list' ? of.items : []
    return inside?.kind === 'wrap' ? inside.of : of
  }
  if (node.kind === 'call' && calledName(node) === 'sorted' && program.sourceOf(node).language === 'python')
    return node.args[0] ?? null
  return null
}

/** Whether nothing but its first or last is ever used. */
function takenFrom(program: Program, node: Node): boolean {
  const parent = program.parentOf(node)
  if (parent === undefined) return false
  if (parent.kind === 'index' && parent.of === node) return isEnd(parent.at)
  const method = program.parentOf(parent)
  if (parent.kind === 'member' && method !== undefined && methodOf(method)?.name === 'at' && method.kind === 'call')
    return method.args[0] !== undefined && isEnd(method.args[0])
  if (parent.kind === 'member' && method !== undefined && ['pop', 'shift'].includes(methodOf(method)?.name ?? ''))
    return true
  if (parent.kind !== 'declare' && parent.kind !== 'assign') return false
  if (parent.kind === 'declare' && parent.target.kind === 'list') return parent.target.items.length === 1
  if (parent.target.kind !== 'name') return false
  const binding = program.bindingOf(parent.target)
  if (binding === undefined || binding.reads.length === 0 || binding.values.length > 1) return false
  let ends = 0
  const areEnds = binding.reads.every((read) => {
    const user = program.parentOf(read)
    if (user?.kind === 'index' && user.of === read && isEnd(user.at)) {
      ends += 1
      return true
    }
    return user?.kind === 'member' && user.name === 'length'
  })
  return areEnds && ends > 0 && ends < 3
}

function isEnd(node: Expression): boolean {
  if (node.kind === 'literal') return node.text === '0' || node.text === '-1'
  return (
    node.kind === 'binary' &&
    node.op === '-' &&
    node.right.kind === 'literal' &&
    node.right.text === '1' &&
    node.left.kind !== 'literal'
  )
}

/** Everything behind it moves up by one, each time. */
export const frontOfList: Rule = {
  id: 'front_of_list',
  axis: 'efficiency',
  measure: 'loops inside of each other over the same input',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        const method = methodOf(node)
        if (method === null) return
        const { of, name, call } = method
        const [first] = call.args
        const isFront =
          language === 'python'
            ? (name === 'pop' || name === 'insert') && first?.kind === 'literal' && first.text === '0'
            : name === 'unshift' || name === 'shift'
        if (!isFront || ['queue', 'map', 'set'].includes(shapeOf(program, of)) || repeatOf(program, node, of) === null)
          return
        found.push({
          ...at(program, node),
          value: 2,
          limit: 1,
          isGuess: name === 'shift',
          text: `All of ${quote(show(of))} moves by one place, in every round.`,
        })
      })
    return found
  },
}

/** `filter(…)[0]`: all are found to take one. */
export const findsAllForOne: Rule = {
  id: 'finds_all_for_one',
  axis: 'efficiency',
  measure: 'elements looked at past the one that was asked for',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        const parent = program.parentOf(node)
        if (parent === undefined || !isFiltering(node)) return
        const isFirst =
          parent.kind === 'index' && parent.of === node && parent.at.kind === 'literal' && parent.at.text === '0'
        const isCounted =
          language === 'script' ? parent.kind === 'member' && parent.name === 'length' : calledName(parent) === 'len'
        const asked = isCounted ? program.parentOf(parent) : undefined
        const isAny =
          asked?.kind === 'binary' &&
          ['>', '===', '==', '!=', '!=='].includes(asked.op) &&
          asked.right.kind === 'literal' &&
          asked.right.text === '0'
        if (!isFirst && !isAny) return
        found.push({
          ...at(program, node),
          value: 2,
          limit: 1,
          text: isFirst
            ? 'All that fit are collected, and the first is taken.'
            : 'All that fit are collected to know whether there is one.',
        })
      })
    return found
  },
}

const isFiltering = (node: Node): boolean => {
  if (node.kind === 'comprehension') return node.makes === 'list' && node.clauses.some(({ ifs }) => ifs.length > 0)
  return methodOf(node)?.name === 'filter'
}
