import { shapeOf } from '../tree/infer-shape'
import { type Expression, type If, type Literal, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program } from '../tree/open-program'
import type { Binding } from '../tree/resolve-names'
import { at, type Found, quote, type Rule, show } from './rule'

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

/** A number in the middle of a rule: nobody knows what it is, nor where else it stands. */
export const magicValue: Rule = {
  id: 'magic_value',
  axis: 'taste',
  measure: 'numbers without a name',
  find: (program) => {
    const found: Found[] = []
    const places = literalsOf(program)
    const seen = new Set<string>()
    for (const node of places) {
      const key = `${node.line}:${node.text}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push({
        ...at(program, node),
        value: places.filter((other) => other.text === node.text).length,
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

/** `mark === 1`, `mark === 2`: numbers that stand for something else. */
export const numberedState: Rule = {
  id: 'numbered_state',
  axis: 'taste',
  measure: 'numbers that stand for something',
  find: (program) => {
    const asked = new Map<string, { texts: Set<string>; first: Literal }>()
    for (const { body, path } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'binary' || !['===', '==', '!==', '!='].includes(node.op)) return
        const { left, right } = node
        if (left.kind !== 'name' || right.kind !== 'literal' || right.type !== 'number' || !/^\d+$/.test(right.text))
          return
        const binding = program.bindingOf(left)
        if (binding === undefined || isCounter(binding)) return
        const key = `${path}:${binding.name}`
        const known = asked.get(key) ?? { texts: new Set<string>(), first: right }
        known.texts.add(right.text)
        asked.set(key, known)
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
        const other =
          node.no === null ? truthAfter(program, node) : node.no.length === 1 ? truthOf(node.no[0]) : null
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

export const isMethodCall = (node: Node): boolean => methodOf(node) !== null
