import { elementOf, shapeOf } from '../tree/infer-shape'
import { type Expression, type Loop, type Node, walk, walkOwn } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program, rootOf } from '../tree/open-program'
import { changingMethods } from './changes'
import { printOf } from './fingerprint'
import { lengthOwner } from './repeats'
import { at, type Found, quote, type Rule, show } from './rule'

const exact = { names: 'kept', literals: 'kept' } as const
const isSame = (one: Node, other: Node) => printOf([one], exact) === printOf([other], exact)

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

/** `i <= list.length` looks behind the last; `i < list.length - 1` leaves it out. */
export const offByOne: Rule = {
  id: 'off_by_one',
  axis: 'edge_cases',
  measure: 'places past the border',
  find: (program) => {
    const found: Found[] = []
    const say = (node: Node, text: string) => found.push({ ...at(program, node), value: 1, limit: 0, text })
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (
          node.kind === 'index' &&
          node.at.kind === 'member' &&
          node.at.name === 'length' &&
          isSame(node.at.of, node.of)
        )
          say(node, `${quote(show(node))} is behind the last.`)
        if (node.kind !== 'loop') return
        const counted = countedBy(node)
        if (counted === null) return
        const { of, test, counter, isPast, isShort } = counted
        if (isPast && isAskedAt(node, of, counter, 0))
          say(test, `In the last round ${quote(`${show(of)}[${counter}]`)} is behind the last.`)
        if (isShort && isAskedAt(node, of, counter, 0) && !isAskedAt(node, of, counter, 1) && !isOuterOfPair(node, of))
          say(test, `The last of ${quote(show(of))} is never looked at.`)
      })
    return found
  },
}

type Counted = { of: Expression; test: Node; counter: string; isPast: boolean; isShort: boolean }

function countedBy(loop: Loop): Counted | null {
  if (
    loop.how === 'of' &&
    loop.over?.kind === 'call' &&
    calledName(loop.over) === 'range' &&
    loop.target?.kind === 'name'
  ) {
    const { args } = loop.over
    const last = args.length > 1 ? args[1] : args[0]
    const of = lengthOwner(last ?? null)
    if (of === null || last === undefined || args.length > 2) return null
    const by = last.kind === 'binary' && last.right.kind === 'literal' && last.right.text === '1' ? last.op : ''
    return { of, test: loop.over, counter: loop.target.name, isPast: by === '+', isShort: by === '-' }
  }
  const { test } = loop
  if (loop.how !== 'count' || test?.kind !== 'binary' || test.left.kind !== 'name') return null
  const isUp = loop.step?.kind === 'assign' && loop.step.op === '+'
  const of = lengthOwner(test.right)
  if (!isUp || of === null) return null
  const less =
    test.right.kind === 'binary' && test.right.op === '-' && test.right.right.kind === 'literal'
      ? test.right.right.text
      : '0'
  const isPast = test.op === '<=' && test.right.kind === 'member'
  const isShort = (test.op === '<' && less === '1') || (test.op === '<=' && less === '2')
  return { of, test, counter: test.left.name, isPast, isShort }
}

/** Whether `of[counter + ahead]` is asked for. */
function isAskedAt(loop: Loop, of: Expression, counter: string, ahead: number): boolean {
  let does = false
  walk(loop.body, (node) => {
    if (node.kind !== 'index' || !isSame(node.of, of)) return
    const { at: place } = node
    if (ahead === 0 && place.kind === 'name' && place.name === counter) does = true
    if (ahead !== 0 && place.kind === 'binary' && place.op === '+') does = true
    if (ahead !== 0 && place.kind === 'slice') does = true
  })
  return does
}

/** The first of two is never the last. */
const isOuterOfPair = (loop: Loop, of: Expression): boolean => {
  let is = false
  walk(loop.body, (node) => {
    if (node.kind === 'loop' && node !== loop) {
      const inner = countedBy(node)
      if ((inner !== null && isSame(inner.of, of)) || node.how === 'while') is = true
    }
  })
  return is
}

/** What is walked through is changed on the way, so something is left out. */
export const changedWhileWalked: Rule = {
  id: 'changed_while_walked',
  axis: 'edge_cases',
  measure: 'changes of what is being walked through',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'loop') return
        const counted = countedBy(node)
        const over =
          node.over !== null && node.how === 'of' && counted === null ? walkedIn(node.over) : (counted?.of ?? null)
        if (over === null || (over.kind !== 'name' && over.kind !== 'member')) return
        const change = changeIn(program, node, over, counted?.counter ?? null)
        if (change === null) return
        found.push({
          ...at(program, change),
          value: 1,
          limit: 0,
          text: `${quote(show(over))} is changed while the loop in line ${node.line} walks through it, so some are skipped.`,
        })
      })
    return found
  },
}

const walkedIn = (over: Expression): Expression | null => {
  const method = methodOf(over)
  if (method !== null && ['items', 'values', 'keys', 'entries'].includes(method.name) && method.call.args.length === 0)
    return method.of
  if (over.kind === 'call' && calledName(over) === 'enumerate') return over.args[0] ?? null
  return over.kind === 'call' ? null : over
}

const removing = new Set(['remove', 'splice', 'pop', 'delete', 'shift', 'unshift', 'insert', 'clear'])

function changeIn(program: Program, loop: Loop, over: Expression, counter: string | null): Node | null {
  let found: Node | null = null
  const isPython = program.sourceOf(loop).language === 'python'
  const isScriptMap = !isPython && ['map', 'set'].includes(shapeOf(program, over))
  walk(loop.body, (node) => {
    if (node.kind === 'function') return false
    const method = methodOf(node)
    const isRemoval = method !== null && removing.has(method.name) && isSame(method.of, over)
    const isDeletion =
      node.kind === 'delete' && node.targets.some((each) => each.kind === 'index' && isSame(each.of, over)) && isPython
    if (!isRemoval && !isDeletion) return true
    // JavaScript's maps and sets allow it; who goes back by one, or leaves, knows what they do.
    if (isScriptMap || isLeavingAfter(program, node, loop) || (counter !== null && isSetBack(loop, counter)))
      return true
    found ??= node
    return true
  })
  return found
}

function isLeavingAfter(program: Program, node: Node, loop: Loop): boolean {
  let below: Node = node
  for (const around of aroundOf(program, node)) {
    const list = listAround(around, below)
    const rest = list?.slice(list.findIndex((each) => each === below) + 1) ?? []
    if (
      rest.some(
        (each) => each.kind === 'return' || each.kind === 'throw' || (each.kind === 'jump' && each.how === 'break'),
      )
    )
      return true
    if (around === loop) return false
    if (around.kind === 'return') return true
    below = around
  }
  return false
}

function listAround(around: Node, below: Node): readonly Node[] | null {
  for (const value of Object.values(around)) if (Array.isArray(value) && value.includes(below)) return value
  return null
}

const isSetBack = (loop: Loop, counter: string): boolean => {
  let is = false
  walk(loop.body, (node) => {
    if (node.kind === 'assign' && node.target.kind === 'name' && node.target.name === counter) is = true
  })
  return is
}

/** The least of nothing, the first of nothing, a mean of nothing. */
export const nothingThere: Rule = {
  id: 'nothing_there',
  axis: 'edge_cases',
  measure: 'answers out of an empty list',
  find: (program) => {
    const found: Found[] = []
    for (const { body, language } of program.sources)
      walk(body, (node) => {
        const asked = language === 'python' ? emptyInPython(node) : emptyInScript(node)
        if (asked === null || !isPerhapsEmpty(program, asked.of) || isGuarded(program, node, asked.of)) return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          isGuess: true,
          text: `Where ${quote(show(asked.of))} is empty, ${asked.says}.`,
        })
      })
    return found
  },
}

type Empty = { of: Expression; says: string }

function emptyInScript(node: Node): Empty | null {
  const method = methodOf(node)
  if (method?.name === 'reduce' && method.call.args.length === 1) return { of: method.of, says: 'this throws' }
  if (
    method !== null &&
    (method.name === 'max' || method.name === 'min') &&
    method.of.kind === 'name' &&
    method.of.name === 'Math'
  ) {
    const [only] = method.call.args
    if (method.call.args.length === 1 && only?.kind === 'wrap')
      return { of: spreadOf(only.of), says: 'this is infinite' }
  }
  if (node.kind === 'binary' && node.op === '/' && node.right.kind === 'member' && node.right.name === 'length')
    return { of: node.right.of, says: 'this divides by 0' }
  return null
}

function emptyInPython(node: Node): Empty | null {
  const name = calledName(node)
  if (
    node.kind === 'call' &&
    (name === 'max' || name === 'min') &&
    node.args.length === 1 &&
    !node.names.includes('default')
  ) {
    const [of] = node.args
    return of === undefined ? null : { of: spreadOf(of), says: 'this raises an error' }
  }
  if (
    node.kind === 'binary' &&
    ['/', '//'].includes(node.op) &&
    calledName(node.right) === 'len' &&
    node.right.kind === 'call'
  ) {
    const [of] = node.right.args
    return of === undefined ? null : { of, says: 'this divides by 0' }
  }
  return null
}

const spreadOf = (node: Expression): Expression => {
  const method = methodOf(node)
  if (method?.name === 'map' || method?.name === 'values') return method.of
  const [first] = node.kind === 'comprehension' ? node.clauses : []
  return first?.over ?? node
}

/** A parameter, or what is left of one after choosing. */
function isPerhapsEmpty(program: Program, node: Expression): boolean {
  const method = methodOf(node)
  if (method?.name === 'filter') return true
  const root = rootOf(node)
  const binding = root === null ? undefined : program.bindingOf(root)
  if (binding === undefined || node.kind !== 'name') return false
  if (binding.kind === 'parameter') return true
  const [only] = binding.values
  return (
    binding.values.length === 1 && only?.value !== null && only !== undefined && methodOf(only.value)?.name === 'filter'
  )
}

/** Something around it or before it asks how many there are. */
function isGuarded(program: Program, node: Node, of: Expression): boolean {
  const func = program.functionOf(node)
  if (func === null) return false
  let is = false
  walkOwn(func.body, (each) => {
    if (each.line > node.end) return
    const test =
      each.kind === 'if' || each.kind === 'conditional' || each.kind === 'loop'
        ? each.test
        : each.kind === 'logical'
          ? each.left
          : null
    if (test === null) return
    walk(test, (part) => {
      if (part.kind === 'name' && of.kind === 'name' && part.name === of.name) is = true
    })
  })
  return is
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

export const isChangingName = (name: string): boolean => changingMethods.has(name)
