import type { Binding } from '../tree/bindings'
import { type Expression, type Node, type Statement, walk } from '../tree/nodes'
import { aroundOf, listsOf, type Program } from '../tree/open-program'
import { exactly, isSame, printOf } from './fingerprint'
import { at, type Found, quote, type Rule, show } from './rule'

export const unreachable: Rule = {
  id: 'unreachable_code',
  axis: 'code_sense',
  measure: 'statements that never run',
  find: (program) =>
    listsOf(program).flatMap(({ list }): Found[] => {
      const end = list.findIndex(endsHere)
      const rest = list.slice(end + 1).filter(({ kind }) => kind !== 'function' && kind !== 'class')
      const [first] = rest
      if (end < 0 || first === undefined) return []
      return [
        {
          ...at(program, first),
          value: rest.length,
          limit: 0,
          text: `Nothing gets past line ${list[end]?.line ?? 1}.`,
        },
      ]
    }),
}

/** Whether nothing that follows in the same list is ever done. */
export function endsHere(node: Node): boolean {
  if (node.kind === 'return' || node.kind === 'throw' || node.kind === 'jump') return true
  if (node.kind === 'if') return node.no !== null && node.yes.some(endsHere) && node.no.some(endsHere)
  return node.kind === 'block' && node.body.some(endsHere)
}

export const unused: Rule = {
  id: 'unused_name',
  axis: 'code_sense',
  measure: 'names that nobody uses',
  find: (program) => [
    ...program.bindings.filter((binding) => isUnused(program, binding)).map((binding) => unusedAt(program, binding)),
    ...unusedMembers(program),
  ],
}

const unusedAt = (program: Program, { declaration, name, kind, values }: Binding): Found => ({
  ...at(program, declaration),
  value: 1,
  limit: 0,
  text:
    kind === 'variable' && values.length > 1
      ? `${quote(name)} is set, and nobody ever looks at it.`
      : `Nobody uses ${quote(name)}.`,
})

function isUnused(program: Program, binding: Binding): boolean {
  const { kind, name, reads, isExported, declaration, source, owner } = binding
  if (isExported || name.startsWith('_') || kind === 'parameter' || kind === 'caught') return false
  if (source.typeNames.has(name)) return false
  // Reading itself is no use: `total += 1` alone, or a function that only calls itself.
  const others = reads.filter((read) => !isOwnUse(program, read, binding))
  if (others.length > 0) return false
  if (kind === 'import') return declaration.kind === 'import' && name !== 'annotations' && name !== 'everything'
  if (declaration.kind === 'loop' || declaration.kind === 'clause' || declaration.kind === 'with') return false
  // The other parts of a pattern may be what it is for.
  if ((declaration.kind === 'declare' || declaration.kind === 'assign') && declaration.target.kind !== 'name')
    return false
  if (source.language === 'python' && owner === null && kind === 'variable') return false
  return true
}

function isOwnUse(program: Program, read: Node, binding: Binding): boolean {
  const parent = program.parentOf(read)
  if (parent?.kind === 'assign' && parent.target === read) {
    const outside = program.parentOf(parent)
    return outside?.kind === 'do' || (outside?.kind === 'loop' && outside.step === parent)
  }
  if (binding.kind !== 'function') return false
  for (const around of aroundOf(program, read)) if (around === binding.declaration) return true
  return false
}

/** Private ones of a class, which nobody else can use. */
function unusedMembers(program: Program): Found[] {
  return program.classes.flatMap((owner) => {
    const used = new Set<string>()
    const { body } = program.sourceOf(owner)
    walk(body, (node) => {
      if (node.kind !== 'member') return
      const parent = program.parentOf(node)
      const isOnlySet = parent?.kind === 'assign' && parent.target === node && program.parentOf(parent)?.kind === 'do'
      if (!isOnlySet) used.add(node.name)
    })
    return owner.members.flatMap((member): Found[] => {
      const isHidden =
        (member.kind === 'function' && member.member?.isPrivate === true && !/^__/.test(member.name ?? '')) ||
        (member.kind === 'field' && member.isPrivate && program.sourceOf(owner).language === 'script')
      if (!isHidden || !('name' in member) || member.name === null || used.has(member.name)) return []
      return [{ ...at(program, member), value: 1, limit: 0, text: `Nobody uses ${quote(member.name)}.` }]
    })
  })
}

export const decided: Rule = {
  id: 'decided_condition',
  axis: 'code_sense',
  measure: 'conditions with one answer',
  find: (program) => {
    const found: Found[] = []
    const say = (test: Expression, text: string) => found.push({ ...at(program, test), value: 1, limit: 0, text })
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind === 'binary' && isSelfCompared(node))
          say(node, `${quote(show(node))} compares a thing with itself.`)
        if (node.kind !== 'if' && node.kind !== 'conditional') return
        const { test } = node
        if (test.kind === 'literal') say(test, `${quote(show(test))} has one answer only.`)
        if (node.kind === 'if' && !node.isElseIf)
          for (const again of askedAgain(node)) say(again, `${quote(show(again))} was asked before, in the same chain.`)
      })
    for (const { list } of listsOf(program))
      for (const again of settledBefore(program, list))
        say(again, `${quote(show(again))} is settled: whoever had another answer has left before.`)
    return found
  },
}

const isSelfCompared = (node: { op: string; left: Expression; right: Expression }): boolean =>
  ['===', '==', '<', '>', '<=', '>=', '!==', '!=', '-', '/'].includes(node.op) &&
  node.left.kind !== 'literal' &&
  node.left.kind !== 'call' &&
  isSame(node.left, node.right) &&
  // The usual way to ask for NaN.
  !(node.left.kind === 'name' && (node.op === '!==' || node.op === '!='))

function askedAgain(node: Statement): Expression[] {
  const asked = new Set<string>()
  const found: Expression[] = []
  for (let at: Statement | undefined = node; at?.kind === 'if'; ) {
    const print = printOf([at.test], exactly)
    if (asked.has(print)) found.push(at.test)
    asked.add(print)
    const others: Statement[] = at.no ?? []
    at = others.length === 1 && others[0]?.kind === 'if' && others[0].isElseIf ? others[0] : undefined
  }
  return found
}

/** `if (a) return … ; if (a) …` without anything in between that could change the answer. */
function settledBefore(program: Program, list: readonly Statement[]): Expression[] {
  const found: Expression[] = []
  let known = new Map<string, Expression>()
  for (const node of list) {
    if (node.kind !== 'if') {
      if (changesSomething(node)) known = new Map()
      continue
    }
    const print = printOf([node.test], exactly)
    if (known.has(print)) found.push(node.test)
    if (node.no === null && node.yes.some(endsHere) && !changesSomething(node)) known.set(print, node.test)
    else if (changesSomething(node)) known = new Map()
  }
  return found.filter((test) => program.parentOf(test) !== undefined)
}

function changesSomething(node: Node): boolean {
  let does = false
  walk(node, (each) => {
    if (each.kind === 'assign' || each.kind === 'call' || each.kind === 'delete' || each.kind === 'wrap') does = true
    return !does
  })
  return does
}
