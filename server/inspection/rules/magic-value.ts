import { type Expression, type Literal, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, type Program, statementOf } from '../tree/open-program'
import { at, type Found, quote, type Rule } from './rule'

/** Numbers that say what they are: counts, halves, percent, clocks. */
const plainNumbers = new Set([
  '0',
  '1',
  '2',
  '-1',
  '10',
  '100',
  '1000',
  '0.5',
  '60',
  '24',
  '1e3',
  '3600',
  '1e-9',
  '1e9',
  '16',
  '36',
  '1_000',
])

/** A number in the middle of a rule: nobody knows what it is, nor where else it stands. Once for each statement. */
export const magicValue: Rule = {
  id: 'magic_value',
  axis: 'taste',
  measure: 'numbers without a name',
  find: (program) => {
    const found: Found[] = []
    const places = literalsOf(program)
    const counts = new Map<string, number>()
    for (const { text } of places) counts.set(text, (counts.get(text) ?? 0) + 1)
    const seen = new Map<Node, Set<string>>()
    for (const node of places) {
      const statement = statementOf(program, node)
      const said = seen.get(statement) ?? new Set()
      if (said.has(node.text)) continue
      seen.set(statement, said.add(node.text))
      found.push({
        ...at(program, node),
        value: counts.get(node.text) ?? 1,
        limit: 0,
        key: node.text,
        text: `What is ${quote(node.text)}? A name would say so, and the next rule could use it too.`,
      })
    }
    return [...found, ...repeatedTexts(program)]
  },
}

function literalsOf(program: Program): Literal[] {
  const found: Literal[] = []
  for (const { body } of program.sources)
    walk(body, (node) => {
      if (node.kind !== 'literal' || node.type !== 'number' || plainNumbers.has(node.text)) return
      if (program.functionOf(node) !== null && isUnnamed(program, node)) found.push(node)
    })
  return found
}

/** It is compared or computed with, right where it stands. */
function isUnnamed(program: Program, node: Literal): boolean {
  const parent = program.parentOf(node)
  if (parent === undefined) return false
  if (isPartOfTable(program, node)) return false
  if (parent.kind === 'binary') {
    if (['%', '//', '<<', '>>', '&', '|', '>>>', '**'].includes(parent.op)) return false
    if (isAskedByRemainder(parent.left) || isAskedByRemainder(parent.right)) return false
    // `list.length < 3`: how many there have to be.
    if (isCount(parent.left) || isCount(parent.right)) return Number(node.text) > 3
    // Of two literals one names the other: `60 * 60 * 24`.
    return !(isClock(parent) && plainNumbers.has(node.text))
  }
  if (parent.kind === 'assign')
    return ['*', '/', '+', '-'].includes(parent.op) && Number(node.text) !== Math.trunc(Number(node.text))
      ? true
      : parent.op === '*' ||
          parent.op === '/' ||
          ((parent.op === '+' || parent.op === '-') && Math.abs(Number(node.text)) > 5)
  if (parent.kind === 'return') return isOneOfRules(program, parent, node)
  if (parent.kind === 'conditional') return parent.yes === node || parent.no === node
  if (
    parent.kind === 'call' &&
    parent.callee.kind === 'member' &&
    parent.callee.of.kind === 'name' &&
    parent.callee.of.name === 'Math'
  )
    return true
  return calledName(parent) === 'min' || calledName(parent) === 'max'
}

const isCount = (node: Expression): boolean =>
  (node.kind === 'member' && (node.name === 'length' || node.name === 'size')) || calledName(node) === 'len'

const isAskedByRemainder = (node: Expression): boolean => node.kind === 'binary' && node.op === '%'

const isClock = (node: Node): boolean =>
  node.kind === 'binary' && node.left.kind === 'literal' && node.right.kind === 'literal'

/** `return 0.15` in one branch among others. */
function isOneOfRules(program: Program, parent: Node, node: Literal): boolean {
  const above = program.parentOf(parent)
  return (above?.kind === 'if' || above?.kind === 'case') && Number(node.text) !== Math.trunc(Number(node.text))
}

/** Of a list, an object or a name in capitals: the place says what it is. */
function isPartOfTable(program: Program, node: Node): boolean {
  let below: Node = node
  for (const around of aroundOf(program, node)) {
    if (around.kind === 'entry' || around.kind === 'list' || around.kind === 'field' || around.kind === 'parameter')
      return true
    if (around.kind === 'declare')
      return (
        around.target.kind === 'name' &&
        (around.value === below || isArithmetic(around.value)) &&
        isOnlyLiterals(around.value)
      )
    if (around.kind === 'assign' && around.op === '')
      return around.target.kind === 'name' && isOnlyLiterals(around.value)
    if (around.kind === 'function' || around.kind === 'call') return false
    if (around.kind !== 'binary' && around.kind !== 'unary') return false
    below = around
  }
  return false
}

const isArithmetic = (node: Expression | null): boolean => node?.kind === 'binary'

function isOnlyLiterals(node: Expression | null): boolean {
  if (node === null) return false
  if (node.kind === 'literal') return true
  if (node.kind === 'binary') return isOnlyLiterals(node.left) && isOnlyLiterals(node.right)
  return node.kind === 'unary' && isOnlyLiterals(node.of)
}

/** The same word compared with in three places. */
function repeatedTexts(program: Program): Found[] {
  const places = new Map<string, Literal[]>()
  for (const { body } of program.sources)
    walk(body, (node) => {
      if (node.kind !== 'literal' || node.type !== 'string' || node.text.length < 3) return
      const parent = program.parentOf(node)
      const isCompared = parent?.kind === 'binary' && ['===', '==', '!==', '!='].includes(parent.op)
      const isTyped = program.sourceOf(node).isTyped
      if (isCompared && !isTyped && !isTypeof(parent)) places.set(node.text, [...(places.get(node.text) ?? []), node])
    })
  return [...places].flatMap(([text, all]): Found[] => {
    const [first] = all
    if (first === undefined || all.length < 3) return []
    return [
      {
        ...at(program, first),
        value: all.length,
        limit: 2,
        key: text.slice(0, 80),
        text: `${quote(`'${text.slice(0, 40)}'`)} is written ${all.length} times: misspelt once, nothing says so.`,
      },
    ]
  })
}

const isTypeof = (node: Node): boolean =>
  node.kind === 'binary' && [node.left, node.right].some((side) => side.kind === 'unary' && side.op === 'typeof')
