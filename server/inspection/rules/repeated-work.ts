import { shapeOf } from '../tree/infer-shape'
import { type Call, type Expression, type Func, type Node, walk, walkOwn } from '../tree/nodes'
import { calledName, isName, methodOf, type Program, type Repeat, repeatsAround, rootOf } from '../tree/open-program'
import type { Binding } from '../tree/resolve-names'
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

/** `fib(n - 1) + fib(n - 2)`: the same small questions are answered again and again. */
export const exponentialRecursion: Rule = {
  id: 'exponential_recursion',
  axis: 'efficiency',
  measure: 'calls of itself for each call',
  find: (program) =>
    program.functions.flatMap((func): Found[] => {
      const own = program.bindingOfFunction(func)
      const name = program.nameOf(func)
      if (name === null || remembers(program, func)) return []
      const calls: Call[] = []
      walk(func.body, (node) => {
        if (node.kind !== 'call') return
        const isOwn =
          node.callee.kind === 'name'
            ? own !== undefined && program.bindingOf(node.callee) === own
            : node.callee.kind === 'member' &&
              func.member !== null &&
              node.callee.name === name &&
              isSelfName(node.callee.of)
        if (isOwn) calls.push(node)
      })
      const smaller = calls.filter((call) => call.args.some(isLess))
      const [first] = smaller
      const shared = calls.find((call) => isOfShared(program, call, func))
      if (shared !== undefined)
        return [
          {
            ...at(program, shared),
            value: 2,
            limit: 1,
            text: `What several lead to is worked out by ${quote(name)} again on every way to it, and the ways double with each step.`,
          },
        ]
      if (first === undefined || smaller.length < 2 || !areTogether(program, smaller)) return []
      return [
        {
          ...at(program, first),
          value: smaller.length,
          limit: 1,
          text: `${quote(name)} asks itself ${smaller.length} times for each call, and nobody keeps the answers: one more step doubles the work.`,
        },
      ]
    }),
}

/**
 * For each of what a name leads to, which is looked up by that name: others may lead to the same. A tree holds its branches
 * itself, and each is met once.
 */
function isOfShared(program: Program, call: Call, func: Func): boolean {
  const [repeat] = repeatsAround(program, call)
  if (repeat === undefined || program.functionOf(repeat.node) !== func) return false
  const isLookedUp = (node: Node | null): boolean => {
    let is = false
    if (node !== null)
      walk(node, (each) => {
        if (methodOf(each)?.name === 'get' || (each.kind === 'index' && each.at.kind === 'name')) is = true
      })
    return is
  }
  if (isLookedUp(repeat.over)) return true
  let is = false
  walk(repeat.body, (node) => {
    if (methodOf(node)?.name === 'get') is = true
  })
  return is
}

const isSelfName = (node: Expression): boolean => node.kind === 'name' && ['this', 'self', 'cls'].includes(node.name)

/** `n - 1`: one less. Halves, and what hangs below a node, are met once each. */
const isLess = (arg: Expression): boolean =>
  arg.kind === 'binary' &&
  (arg.op === '-' || arg.op === '+') &&
  (arg.right.kind === 'literal' || arg.right.kind === 'name' || arg.right.kind === 'index')

/** Both are made for one call, and not one or the other. */
function areTogether(program: Program, calls: readonly Call[]): boolean {
  const [first, second] = calls
  if (first === undefined || second === undefined) return false
  const above = new Set<Node>()
  for (let node: Node | undefined = first; node !== undefined; node = program.parentOf(node)) above.add(node)
  for (
    let node: Node | undefined = second, below: Node = second;
    node !== undefined;
    below = node, node = program.parentOf(node)
  ) {
    if (!above.has(node)) continue
    if (node.kind === 'conditional') return below === node.test
    if (node.kind === 'if') return below === node.test
    return !(node.kind === 'function' && areExclusive(program, first, second))
  }
  return false
}

/** In two different returns, one of which is taken. */
function areExclusive(program: Program, first: Node, second: Node): boolean {
  const returnOf = (node: Node): Node | null => {
    for (let each: Node | undefined = node; each !== undefined; each = program.parentOf(each))
      if (each.kind === 'return') return each
    return null
  }
  const [one, other] = [returnOf(first), returnOf(second)]
  return one !== null && other !== null && one !== other
}

/** A table that is asked first, or a decorator that keeps answers. */
function remembers(program: Program, func: Func): boolean {
  if (func.decorators.some((each) => /cache|memo/.test(show(each)))) return true
  let does = false
  walk(func.body, (node) => {
    const method = methodOf(node)
    if (method !== null && ['set', 'add', 'setdefault', 'push', 'append'].includes(method.name)) does = true
    if (node.kind === 'assign' && (node.target.kind === 'index' || node.target.kind === 'member')) does = true
  })
  return does || program.nameOf(func) === null
}

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
