import type { Binding } from '../tree/bindings'
import { shapeOf, shapeOfBinding } from '../tree/infer-shape'
import { type Expression, type Member, type Name, type Node, walk } from '../tree/nodes'
import { aroundOf, calledName, methodOf, type Program, type Repeat, repeatsAround, rootOf } from '../tree/open-program'
import { changesOf, changingMethods } from './changes'
import { endsHere } from './dead-code'

/** What rules about work that is done again and again have in common. */

/** The innermost repetition around it that goes over as much as somebody hands in, and during which the thing stays the same one. */
export function repeatOf(program: Program, node: Node, thing: Expression): Repeat | null {
  for (const repeat of repeatsAround(program, node)) {
    if (isOnce(program, node, repeat)) return null
    if (isMadeIn(program, thing, repeat)) return null
    if (isGrowing(program, repeat)) return repeat
  }
  return null
}

/** Whether what it is about is another thing in each round. */
export function isMadeIn(program: Program, thing: Expression, repeat: Repeat): boolean {
  let does = false
  walk(thing, (node) => {
    const binding = node.kind === 'name' ? program.bindingOf(node) : undefined
    if (binding !== undefined && isBoundIn(program, binding, repeat)) does = true
    // `queue.pop()` hands out another one each time.
    if (node.kind === 'call' && changingMethods.has(methodOf(node)?.name ?? '')) does = true
    if (node.kind === 'function') return false
    return !does
  })
  return does
}

export function isBoundIn(program: Program, { declaration, values }: Binding, repeat: Repeat): boolean {
  const isIn = (node: Node): boolean => {
    if (node === repeat.node || repeat.targets.includes(node)) return true
    for (const around of aroundOf(program, node)) if (around === repeat.node) return true
    return false
  }
  if (declaration.kind === 'clause') return isIn(declaration) || declaration === repeat.node
  if (isIn(declaration)) return true
  // In Python a name is the function's, wherever it is set first.
  return values.some(({ node, value, op }) => op === '' && isIn(node) && !isGrown(value, program, declaration))
}

/** `list = list + [x]` goes on with the same list. */
const isGrown = (value: Expression | null, program: Program, declaration: Node): boolean => {
  if (value === null) return false
  let does = false
  walk(value, (node) => {
    if (node.kind === 'name' && program.bindingOf(node)?.declaration === declaration) does = true
  })
  return does
}

/** Left at once: `if (…) return list.find(…)`. */
function isOnce(program: Program, node: Node, repeat: Repeat): boolean {
  let below: Node = node
  for (const around of aroundOf(program, node)) {
    if (around === repeat.node) return false
    if ((below.kind === 'return' || below.kind === 'throw') && repeat.loop !== null) return true
    if (around.kind === 'if' && around.test !== below) {
      const list: readonly Node[] = around.yes.some((each) => each === below) ? around.yes : (around.no ?? [])
      const after = list.slice(list.indexOf(below))
      if (repeat.loop !== null && after.some((each) => endsHere(each) && !isContinue(each))) return true
    }
    below = around
  }
  return false
}

const isContinue = (node: Node): boolean => node.kind === 'jump' && node.how === 'continue'

/** A loop over a table that stands in the text goes round as often tomorrow. */
function isGrowing(program: Program, repeat: Repeat): boolean {
  const { loop, over } = repeat
  if (over !== null) return !isFixed(program, over)
  if (loop === null) return true
  if (loop.how === 'count') {
    const { test } = loop
    if (test?.kind === 'binary') return !(isFixed(program, test.right) || isFixed(program, test.left))
  }
  return true
}

const deepest = 20

/** As large as it is written down. */
export function isFixed(program: Program, node: Expression, depth = 0): boolean {
  // `let a = b, b = a`: names may lead around in a circle.
  if (depth > deepest) return false
  const inner = (each: Expression) => isFixed(program, each, depth + 1)
  if (node.kind === 'literal') return true
  if (node.kind === 'list') return node.items.every(({ kind }) => kind !== 'wrap')
  if (node.kind === 'dictionary') return node.entries.every(({ key }) => key !== null)
  if (node.kind === 'unary') return inner(node.of)
  if (node.kind === 'cast') return inner(node.of)
  if (node.kind === 'call') {
    const name = calledName(node)
    if (name === 'range' || name === 'list' || name === 'tuple' || name === 'enumerate' || name === 'reversed')
      return node.args.every((arg) => inner(arg))
    const method = methodOf(node)
    if (method !== null && ['keys', 'values', 'items', 'entries', 'split'].includes(method.name)) {
      if (method.of.kind === 'name' && method.of.name === 'Object') return node.args.every((arg) => inner(arg))
      return inner(method.of)
    }
    return false
  }
  if (node.kind === 'member' && node.name === 'length') return inner(node.of)
  if (node.kind === 'member') return isFixedPart(program, node, depth)
  if (node.kind !== 'name') return false
  const binding = program.bindingOf(node)
  if (binding === undefined || binding.kind !== 'variable' || binding.values.length !== 1) return false
  const [only] = binding.values
  const value = only?.value ?? null
  if (value === null || only?.op !== '') return false
  return inner(value) && changesOf(program, binding).length === 0
}

/** `sizes.small`, where `sizes` is written down with all that is in it. */
function isFixedPart(program: Program, { of, name }: Member, depth: number): boolean {
  const binding = program.bindingOf(of)
  const [only] = binding?.values ?? []
  if (binding === undefined || binding.values.length !== 1 || only?.value?.kind !== 'dictionary') return false
  const entry = only.value.entries.find(({ key }) => key?.kind === 'literal' && key.text === name)
  return entry !== undefined && isFixed(program, entry.value, depth + 1) && changesOf(program, binding).length === 0
}

/** A list by all that can be seen, or something of which nothing is known but that it is asked like one. */
export function isList(program: Program, thing: Expression): 'yes' | 'perhaps' | 'no' {
  const shape = shapeOf(program, thing)
  if (shape === 'list' || shape === 'queue') return 'yes'
  if (shape !== 'unknown') return 'no'
  const root = rootOf(thing)
  const binding = root === null ? undefined : program.bindingOf(root)
  if (binding !== undefined && thing.kind === 'name' && isUsedAsList(program, binding)) return 'yes'
  return 'perhaps'
}

const listMethods = new Set([
  'push',
  'append',
  'forEach',
  'unshift',
  'splice',
  'extend',
  'reduce',
  'every',
  'flatMap',
  'map',
  'filter',
  'sort',
])

const usedAsLists = new WeakMap<Binding, boolean>()

/** Asked for each place at which the name stands, so it is looked up once. */
function isUsedAsList(program: Program, binding: Binding): boolean {
  const known = usedAsLists.get(binding)
  if (known !== undefined) return known
  const is = hasListMethods(program, binding)
  usedAsLists.set(binding, is)
  return is
}

function hasListMethods(program: Program, binding: Binding): boolean {
  if (shapeOfBinding(program, binding) !== 'unknown') return false
  return binding.reads.some((read: Name) => {
    const member = program.parentOf(read)
    const call = member === undefined ? undefined : program.parentOf(member)
    const method = call === undefined ? null : methodOf(call)
    return method !== null && method.of === read && listMethods.has(method.name)
  })
}

/** The things that the rounds of a repetition bring, such as `each` or `index`. */
export function bringsOf(program: Program, repeat: Repeat): Set<Binding> {
  const found = new Set<Binding>()
  walk(repeat.targets, (node) => {
    const binding = node.kind === 'name' ? program.bindingOf(node) : undefined
    if (binding !== undefined) found.add(binding)
  })
  return found
}

/** Whether it speaks of something that is another thing in each round. */
export function dependsOn(program: Program, node: Node | readonly Node[], repeat: Repeat): boolean {
  let does = false
  walk(node, (each) => {
    const binding = each.kind === 'name' ? program.bindingOf(each) : undefined
    if (binding !== undefined && isBoundIn(program, binding, repeat)) does = true
    return !does
  })
  return does
}

/** `xs` of `range(len(xs))` and of `i < xs.length`. */
export function lengthOwner(node: Expression | null): Expression | null {
  if (node === null) return null
  if (calledName(node) === 'range' && node.kind === 'call') {
    const last = node.args.length > 1 ? node.args[1] : node.args[0]
    return last === undefined ? null : lengthOwner(last)
  }
  if (calledName(node) === 'len' && node.kind === 'call') return node.args[0] ?? null
  if (calledName(node) === 'enumerate' && node.kind === 'call') return node.args[0] ?? null
  if (node.kind === 'member' && node.name === 'length') return node.of
  if (node.kind === 'binary' && ['-', '+'].includes(node.op)) return lengthOwner(node.left)
  return null
}

/** What a repetition goes over: `list` of `for … of list` and of `for (let i = 0; i < list.length; i++)`. */
export function overOf(repeat: Repeat): Expression | null {
  const { loop, over } = repeat
  if (over !== null) return lengthOwner(over) ?? over
  if (loop?.test?.kind === 'binary') return lengthOwner(loop.test.right) ?? lengthOwner(loop.test.left)
  return null
}
