import { type Expression, type If, type Node, type Statement, walk } from '../tree/nodes'
import { aroundOf, listsOf, type Program } from '../tree/open-program'
import { exactly, printOf, weightOf } from './fingerprint'
import { at, type Found, quote, type Rule, show } from './rule'

/** Parts that have to be the same before it is worth a name of its own. */
const leastStretch = 26
const leastCondition = 13
const leastGuard = 9
const leastBranch = 7
const leastAlike = 3

type Stretch = { nodes: readonly Statement[]; weight: number; list: number; from: number }

export const duplicatedCode: Rule = {
  id: 'duplicated_code',
  axis: 'code_sense',
  measure: 'copies of the same statements',
  find: (program) => {
    const groups = new Map<string, Stretch[]>()
    for (const stretch of stretchesOf(program)) {
      const key = printOf(stretch.nodes, { names: 'numbered', literals: 'kinds' })
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [stretch])
      else known.push(stretch)
    }
    const taken = new Set<Node>()
    const found: Found[] = []
    // Of two that are as large, the one whose print comes first: functions in another order are no other program.
    const bySize = [...groups]
      .map(([print, stretches]) => ({ print, copies: apart(stretches) }))
      .filter(({ copies }) => copies.length > 1)
      .sort(
        (one, other) => weightOfFirst(other.copies) - weightOfFirst(one.copies) || (one.print < other.print ? -1 : 1),
      )
    for (const { copies } of bySize) {
      const fresh = copies.filter(({ nodes }) => !nodes.some((node) => isWithin(program, node, taken)))
      const [first, ...others] = fresh
      if (first === undefined || others.length === 0) continue
      for (const copy of fresh) for (const node of copy.nodes) taken.add(node)
      for (const copy of others) {
        const [start, end] = [copy.nodes[0], copy.nodes.at(-1)]
        if (start === undefined || end === undefined) continue
        found.push({
          at: { line: start.line, end: end.end },
          path: program.sourceOf(start).path,
          value: fresh.length,
          limit: 1,
          text: `The same is done in line ${first.nodes[0]?.line ?? 1}, in other names.`,
        })
      }
    }
    return found
  },
}

const weightOfFirst = ([first]: readonly Stretch[]): number => first?.weight ?? 0

/** What stands beside a function says nothing about it. */
const isFunction = (node: Statement | undefined): boolean =>
  node?.kind === 'function' || (node?.kind === 'declare' && node.value?.kind === 'function')

/** Runs of two statements and more, and single ones that are large enough. */
function* stretchesOf(program: Program): Generator<Stretch> {
  const longestRun = 12
  const lists = listsOf(program)
  for (const [index, { list }] of lists.entries()) {
    const usable = list.map((node) => !['import', 'export', 'class'].includes(node.kind))
    const weights = list.map(weightOf)
    for (let from = 0; from < list.length; from++) {
      let weight = 0
      for (let to = from; to < Math.min(list.length, from + longestRun) && usable[to] === true; to++) {
        weight += weights[to] ?? 0
        const [only] = list.slice(from, to + 1)
        const isDeclaration = to === from && only?.kind === 'declare'
        if (to > from && (isFunction(only) || isFunction(list[to]))) break
        if (weight >= leastStretch && !isDeclaration)
          yield { nodes: list.slice(from, to + 1), weight, list: index, from }
      }
    }
  }
}

/** Those that don't overlap. They come in their order, and those of one print are of one length. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const one of stretches) {
    const last = kept.at(-1)
    if (last?.list !== one.list || one.from >= last.from + last.nodes.length) kept.push(one)
  }
  return kept
}

function isWithin(program: Program, node: Node, taken: ReadonlySet<Node>): boolean {
  if (taken.has(node)) return true
  for (const around of aroundOf(program, node)) if (taken.has(around)) return true
  return false
}

export const duplicatedCondition: Rule = {
  id: 'duplicated_condition',
  axis: 'code_sense',
  measure: 'places that decide the same',
  find: (program) => {
    const groups = new Map<string, Expression[]>()
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'logical' || isInLogical(program, node)) return
        if (weightOf(node) < (isGuard(program, node) ? leastGuard : leastCondition)) return
        const key = printOf([node], { names: 'numbered', literals: 'kept' })
        groups.set(key, [...(groups.get(key) ?? []), node])
      })
    return [...groups.values()].flatMap((places): Found[] => {
      const [first, ...others] = places
      if (first === undefined) return []
      return others.map((node) => ({
        ...at(program, node),
        value: places.length,
        limit: 1,
        text: `Line ${first.line} asks the same: ${quote(show(node))}. One of the two will be forgotten when the rule changes.`,
      }))
    })
  },
}

/** Who breaks it is refused: a rule of the domain. */
const isGuard = (program: Program, node: Node): boolean => {
  const parent = program.parentOf(node)
  return parent?.kind === 'if' && parent.test === node && parent.yes.at(-1)?.kind === 'throw'
}

const isInLogical = (program: Program, node: Node): boolean => {
  const parent = program.parentOf(node)
  return parent?.kind === 'logical' || (parent?.kind === 'unary' && isInLogical(program, parent))
}

export const sameBranches: Rule = {
  id: 'same_branches',
  axis: 'code_sense',
  measure: 'branches that do the same',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind === 'conditional' && areSame([node.yes], [node.no])) found.push(same(program, node, node.no))
        if (node.kind !== 'if' || node.isElseIf) return
        const branches = branchesOf(node).filter(({ length }) => length > 0)
        for (const [index, branch] of branches.entries()) {
          const [first] = branch
          const before = branches.slice(0, index).find((other) => areSame(other, branch))
          const isTrivial = branch.length === 1 && branch.every((each) => weightOf(each) < 4)
          if (before === undefined || first === undefined || isTrivial) continue
          found.push(same(program, node, first))
        }
      })
    return found
  },
}

/** One branch for each value, all alike: a table is what is meant. */
export const alikeBranches: Rule = {
  id: 'alike_branches',
  axis: 'code_sense',
  measure: 'branches that differ in a value only',
  find: (program) =>
    listsOf(program).flatMap(({ list }): Found[] => {
      const runs: Statement[][] = [[]]
      let before = ''
      for (const branch of list.flatMap(branchNodes)) {
        const print = branch === null ? '' : printOf(branch.body, { names: 'kept', literals: 'kinds' })
        const isLarge = branch !== null && branch.body.reduce((sum, each) => sum + weightOf(each), 0) >= leastBranch
        if (branch === null || !isLarge || print !== before) runs.push([])
        before = print
        if (branch !== null && isLarge) runs.at(-1)?.push(branch.node)
      }
      const alike = runs.filter(({ length }) => length >= leastAlike)
      return alike.flatMap((nodes): Found[] => {
        const [first, last] = [nodes[0], nodes.at(-1)]
        if (first === undefined || last === undefined) return []
        return [
          {
            at: { line: first.line, end: last.end },
            path: program.sourceOf(first).path,
            value: nodes.length,
            limit: leastAlike - 1,
            text: `${nodes.length} branches do the same with another value each: a table says it once.`,
          },
        ]
      })
    }),
}

type Branch = { node: Statement; body: readonly Statement[] }

/** A chain of `else if` as one branch after the other; null: no branch. */
function branchNodes(node: Statement): (Branch | null)[] {
  if (node.kind !== 'if') return node.kind === 'return' && node.of !== null ? [{ node, body: [node] }] : [null]
  const [next] = node.no ?? []
  const own: Branch = { node, body: node.yes }
  if (node.no === null) return [own]
  if (node.no.length === 1 && next?.kind === 'if' && next.isElseIf) return [own, ...branchNodes(next)]
  return [own, { node, body: node.no }, null]
}

const areSame = (one: readonly Node[], other: readonly Node[]): boolean =>
  printOf(one, exactly) === printOf(other, exactly)

const same = (program: Program, node: Node, branch: Node): Found => ({
  ...at(program, branch),
  value: 2,
  limit: 1,
  text: `Two branches of the decision in line ${node.line} do the same, so there is nothing to decide.`,
})

/** All of a chain of `else if`, with the last `else`. */
function branchesOf(node: If): (readonly Statement[])[] {
  const [next] = node.no ?? []
  if (node.no === null) return [node.yes]
  if (node.no.length === 1 && next?.kind === 'if' && next.isElseIf) return [node.yes, ...branchesOf(next)]
  return [node.yes, node.no]
}
