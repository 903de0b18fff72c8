import type { Binding } from '../tree/bindings'
import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Func, type Node, walk, walkOwn } from '../tree/nodes'
import { isName, methodOf, type Program, type Repeat, rootOf } from '../tree/open-program'
import { changesOf } from './changes'
import { dependsOn, isBoundIn, isFixed, repeatOf } from './repeats'
import { at, type Found, quote, type Rule, show } from './rule'

/** The same question with the same answer, in each round. */
export const repeatedWork: Rule = {
  id: 'repeated_work',
  axis: 'efficiency',
  measure: 'times that the same is worked out in a loop',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        const work = workAt(program, node)
        if (work === null) return
        const repeat = repeatsOf(program, node, work)
        if (repeat === null) return
        found.push({
          ...at(program, node),
          at: { line: node.line, end: node.line },
          value: 2,
          limit: 1,
          text: `${quote(show(work.shown))} has the same answer in every round of the loop in line ${repeat.node.line}.`,
        })
        return false
      })
    return found
  },
}

type Work = { of: readonly Expression[]; shown: Expression; isSorting: boolean }

const costly = new Set([
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'join',
  'split',
  'reduce',
  'filter',
  'map',
  'flatMap',
])
const costlyCalls = new Set(['sorted', 'sum', 'max', 'min', 'list', 'set', 'dict', 'Counter', 'reversed'])
const costlyOf = new Map([
  ['Object', new Set(['keys', 'values', 'entries'])],
  ['JSON', new Set(['parse', 'stringify'])],
  ['Array', new Set(['from'])],
  ['Math', new Set(['max', 'min'])],
  ['re', new Set(['compile'])],
  ['json', new Set(['loads', 'dumps'])],
  ['copy', new Set(['deepcopy'])],
])

function workAt(program: Program, node: Node): Work | null {
  if (node.kind !== 'call') return null
  const { callee, args } = node
  if (callee.kind === 'member') {
    if (isName(callee.of) && costlyOf.get(callee.of.name)?.has(callee.name) === true) {
      const isSpread = args.some((arg) => arg.kind === 'wrap' && arg.how === 'spread')
      return callee.of.name === 'Math' && !isSpread ? null : { of: args, shown: node, isSorting: false }
    }
    if (!costly.has(callee.name) || args.some((arg) => arg.kind !== 'function' && !isFixed(program, arg))) return null
    const shape = shapeOf(program, callee.of)
    if (shape !== 'list' && !(callee.name === 'split' && shape === 'string')) return null
    return { of: [callee.of, ...args], shown: node, isSorting: callee.name === 'sort' || callee.name === 'toSorted' }
  }
  if (callee.kind !== 'name') return null
  const isBuiltIn = program.bindingOf(callee) === undefined
  if (isBuiltIn && node.isNew && ['Set', 'Map', 'RegExp'].includes(callee.name) && args.length > 0)
    return { of: args, shown: node, isSorting: false }
  if (
    isBuiltIn &&
    program.sourceOf(node).language === 'python' &&
    costlyCalls.has(callee.name) &&
    (args.length === 1 || node.names[1] === 'key')
  )
    return { of: args, shown: node, isSorting: ['sorted', 'min', 'max'].includes(callee.name) && node.args.length > 0 }
  const own = functionCalled(program, callee)
  if (own !== null && args.length > 0 && repeatsSomething(own) && isPure(program, own))
    return { of: args, shown: node, isSorting: false }
  return null
}

function functionCalled(program: Program, callee: Expression): Func | null {
  const binding = program.bindingOf(callee)
  if (binding?.declaration.kind === 'function') return binding.declaration
  const [only] = binding?.values ?? []
  return binding?.values.length === 1 && only?.value?.kind === 'function' ? only.value : null
}

const repeatsSomething = (func: Func): boolean => {
  let does = false
  walkOwn(func.body, (node) => {
    const method = methodOf(node)
    if (node.kind === 'loop' || node.kind === 'comprehension' || (method !== null && costly.has(method.name)))
      does = true
  })
  return does
}

/** It answers, and leaves everything as it was. */
function isPure(program: Program, func: Func): boolean {
  let is = true
  walk(func.body, (node) => {
    if (node.kind === 'assign' && node.target.kind !== 'name' && !isOwn(program, node.target, func)) is = false
    if (node.kind === 'outer' || node.kind === 'wrap')
      is = is && node.kind === 'wrap' && node.how !== 'await' && node.how !== 'yield'
  })
  return (
    is &&
    func.parameters.every(({ target }) => {
      const binding = program.bindingOf(target)
      return binding === undefined || changesOf(program, binding).length === 0
    })
  )
}

const isOwn = (program: Program, target: Expression, func: Func): boolean => {
  const root = rootOf(target)
  const binding = root === null ? undefined : program.bindingOf(root)
  return binding?.owner === func && binding.kind !== 'parameter'
}

function repeatsOf(program: Program, node: Node, { of, isSorting }: Work): Repeat | null {
  const first = of.find((each) => each.kind !== 'function' && !isFixed(program, each))
  if (first === undefined) return null
  const repeat = repeatOf(program, node, first)
  if (repeat === null || dependsOn(program, of, repeat)) return null
  const names = of.flatMap((each) => namesIn(program, each))
  const isChanging = names.some((binding) => isChangedIn(program, binding, repeat, node))
  // Sorting again because something was added, or looking for the least of what is left, is work done again as well.
  if (isChanging && !isSorting) return null
  if (isChanging && isHandedOut(program, node)) return null
  return repeat
}

/** It is sorted again in each round because that round looks at the first. */
const isHandedOut = (program: Program, node: Node): boolean => program.parentOf(node)?.kind === 'return'

function namesIn(program: Program, node: Node): Binding[] {
  const found: Binding[] = []
  walk(node, (each) => {
    const binding = each.kind === 'name' ? program.bindingOf(each) : undefined
    if (binding !== undefined) found.push(binding)
    return each.kind !== 'function'
  })
  return found
}

function isChangedIn(program: Program, binding: Binding, repeat: Repeat, except: Node): boolean {
  const isIn = (node: Node) => {
    for (let above: Node | undefined = node; above !== undefined; above = program.parentOf(above))
      if (above === repeat.node) return true
    return false
  }
  if (isBoundIn(program, binding, repeat) || binding.writes.some(isIn)) return true
  if (binding.name === 'this' || binding.name === 'self') return true
  return changesOf(program, binding).some((change) => change !== except && isIn(change))
}
