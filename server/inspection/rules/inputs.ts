import type { Binding } from '../tree/bindings'
import { type Call, type Expression, type Func, type Name, type Node, walk, walkOwn } from '../tree/nodes'
import { aroundOf, methodOf, type Program } from '../tree/open-program'
import { changesOf } from './changes'
import { at, type Found, quote, type Rule, show } from './rule'

/**
 * A caller still holds what it handed over. Functions that answer nothing are there to change something, and those that
 * only the file itself calls, with what it has just made, do nobody any harm.
 */
export const mutatedInput: Rule = {
  id: 'mutated_input',
  axis: 'code_sense',
  measure: 'places that change what the caller still holds',
  find: (program) => {
    const changed = changedParameters(program)
    return program.functions.flatMap((func): Found[] => {
      if (!isAsked(program, func) || !answers(func)) return []
      return (changed.get(func) ?? []).map(({ place, parameter, shown }) => ({
        ...at(program, place),
        value: 1,
        limit: 0,
        text: `${quote(shown)} is changed here, and ${quote(parameter)} still belongs to whoever called.`,
      }))
    })
  },
}

type Change = { place: Node; parameter: string; index: number; shown: string }

/** From outside of the file, or by somebody who may have got it from there. */
const isAsked = (program: Program, func: Func): boolean => {
  if (func.member?.role === 'constructor') return true
  return program.isPublic(func) && program.isTested(func)
}

function answers(func: Func): boolean {
  let does = false
  walkOwn(func.body, (node) => {
    if (node.kind === 'return' && node.of !== null && !(node.of.kind === 'literal' && node.of.type === 'none'))
      does = true
  })
  return does
}

/** Helpers of helpers. */
const longestChain = 20

function changedParameters(program: Program): Map<Func, Change[]> {
  const known = new Map<Func, Change[]>()
  for (const func of program.functions) known.set(func, directChanges(program, func))
  // What a helper changes for its caller is the caller's doing. Until nothing is new, so that their order is all the same.
  let isNew = true
  for (let round = 0; isNew && round < longestChain; round++) {
    isNew = false
    for (const func of program.functions) {
      const own = known.get(func) ?? []
      const more = changesByHelpers(program, func, known).filter(({ place }) => !own.some((one) => one.place === place))
      if (more.length > 0) isNew = true
      known.set(func, [...own, ...more])
    }
  }
  return known
}

type Alias = { binding: Binding; isInside: boolean }

/** The names that stand for a parameter, or for something that it holds. */
function aliasesOf(program: Program, func: Func, parameter: Binding): Alias[] {
  const aliases: Alias[] = [{ binding: parameter, isInside: false }]
  const seen = new Set([parameter])
  for (let index = 0; index < aliases.length; index++) {
    const alias = aliases[index]
    if (alias === undefined) break
    for (const read of alias.binding.reads) {
      const next = followAlias(program, read, alias.isInside)
      for (const one of next)
        if (
          !seen.has(one.binding) &&
          (one.binding.owner === func || isWithin(program, one.binding.declaration, func))
        ) {
          seen.add(one.binding)
          aliases.push(one)
        }
    }
  }
  return aliases
}

const isWithin = (program: Program, node: Node, func: Func): boolean => {
  for (const around of aroundOf(program, node)) if (around === func) return true
  return false
}

/** A fresh list of the same things. */
const sameElements = new Set(['filter', 'slice', 'concat', 'toSorted', 'toReversed', 'flat', 'values', 'items', 'copy'])
/** One of them, or the same list. */
const sameThing = new Set(['find', 'at', 'get', 'sort', 'reverse', 'pop', 'shift'])
const eachElement = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'flatMap', 'findIndex'])

function followAlias(program: Program, read: Name, isInside: boolean): Alias[] {
  let node: Node = read
  let inside = isInside
  for (let parent = program.parentOf(node); parent !== undefined; parent = program.parentOf(node)) {
    const method = methodOf(parent)
    if (parent.kind === 'member' && parent.of === node) {
      const above = program.parentOf(parent)
      if (above?.kind !== 'call' || above.callee !== parent) inside = false
    } else if (method !== null && method.of.kind !== 'name' && method.call.callee === node) {
      // reached through the member below
    } else if (parent.kind === 'index' && parent.of === node) inside = false
    else if (parent.kind === 'call' && parent.callee === node && method !== null) {
      const callback = parent.args[0]
      if (eachElement.has(method.name) && callback?.kind === 'function') return elementsTo(program, callback)
      if (sameElements.has(method.name)) inside = true
      else if (sameThing.has(method.name)) inside = method.name === 'sort' || method.name === 'reverse' ? inside : false
      else return []
    } else if (parent.kind === 'call' && isLister(parent) && parent.args[0] === node) inside = true
    else if (parent.kind === 'call' && parent.args.some((arg) => arg === node) && isPassingOn(program, parent))
      inside = true
    else if (parent.kind === 'wrap' && parent.how === 'spread') {
      const list = program.parentOf(parent)
      if (list?.kind !== 'list') return []
      node = list
      inside = true
      continue
    } else if ((parent.kind === 'loop' || parent.kind === 'clause') && parent.over === node) {
      const target = parent.target
      return target?.kind === 'name' && !(parent.kind === 'loop' && parent.how === 'in')
        ? bound(program, target, false)
        : []
    } else if (parent.kind === 'declare' && parent.value === node)
      return parent.target.kind === 'name' ? bound(program, parent.target, inside) : []
    else if (parent.kind === 'assign' && parent.value === node)
      return parent.target.kind === 'name' ? bound(program, parent.target, inside) : []
    else if (!(parent.kind === 'wrap' && parent.how === 'sure') && parent.kind !== 'cast' && parent.kind !== 'logical')
      return []
    node = parent
  }
  return []
}

/** A function of one's own that makes no new things: what it answers holds what it was given. */
function isPassingOn(program: Program, call: Call): boolean {
  const binding = call.callee.kind === 'name' ? program.bindingOf(call.callee) : undefined
  const func = binding?.declaration.kind === 'function' ? binding.declaration : binding?.values[0]?.value
  if (func?.kind !== 'function' || func.isGenerator) return false
  let makes = false
  let answersList = /\[\]$|list\[/.test(func.result ?? '')
  walk(func.body, (node) => {
    if (node.kind === 'dictionary' && node.entries.length > 0) makes = true
    if (node.kind === 'list') answersList = true
  })
  return !makes && answersList
}

const isLister = (node: Node): boolean => {
  if (node.kind !== 'call') return false
  if (node.callee.kind === 'name')
    return ['list', 'sorted', 'reversed', 'enumerate', 'tuple'].includes(node.callee.name)
  return (
    node.callee.kind === 'member' && node.callee.of.kind === 'name' && ['Object', 'Array'].includes(node.callee.of.name)
  )
}

const bound = (program: Program, name: Name, isInside: boolean): Alias[] => {
  const binding = program.bindingOf(name)
  return binding === undefined ? [] : [{ binding, isInside }]
}

function elementsTo(program: Program, callback: Func): Alias[] {
  const [first] = callback.parameters
  if (first?.target.kind !== 'name') return []
  return bound(program, first.target, false)
}

function parametersOf(program: Program, func: Func): { binding: Binding; index: number }[] {
  const isMethod = func.member !== null && !func.member.isStatic && program.sourceOf(func).language === 'python'
  return func.parameters.flatMap(({ target, isRest }, index) => {
    if (target.kind !== 'name' || isRest || (isMethod && index === 0)) return []
    const binding = program.bindingOf(target)
    // One that gets another value is no longer what the caller holds.
    return binding === undefined || binding.values.some(({ op }) => op === '') ? [] : [{ binding, index }]
  })
}

function directChanges(program: Program, func: Func): Change[] {
  const found: Change[] = []
  for (const { binding, index } of parametersOf(program, func))
    for (const alias of aliasesOf(program, func, binding))
      for (const place of changesOf(program, alias.binding)) {
        if (alias.isInside && isOfContainer(program, alias.binding, place)) continue
        found.push({ place, parameter: binding.name, index, shown: shownOf(place) })
      }
  return found
}

/** `copy.sort()`, `copy[0] = x`: of the fresh list, not of what it holds. */
function isOfContainer(program: Program, binding: Binding, place: Node): boolean {
  const method = methodOf(place)
  if (method !== null) return method.of.kind === 'name' && program.bindingOf(method.of) === binding
  if (place.kind !== 'assign' || (place.target.kind !== 'index' && place.target.kind !== 'member'))
    return place.kind !== 'assign'
  return place.target.of.kind === 'name'
}

const shownOf = (place: Node): string => {
  if (place.kind === 'assign') return show(place.target)
  if (place.kind === 'call') return show(place.callee)
  return place.kind === 'unary' ? show(place.of) : ''
}

function changesByHelpers(program: Program, func: Func, known: Map<Func, Change[]>): Change[] {
  const found: Change[] = []
  for (const { binding, index } of parametersOf(program, func))
    for (const alias of aliasesOf(program, func, binding)) {
      if (alias.isInside) continue
      for (const read of alias.binding.reads) {
        const call = program.parentOf(read)
        if (call?.kind !== 'call' || call.callee.kind !== 'name') continue
        const helper = program.bindingOf(call.callee)?.declaration
        const position = call.args.findIndex((arg: Expression) => arg === read)
        if (helper?.kind !== 'function' || helper === func || position < 0 || program.isPublic(helper)) continue
        const changes = known.get(helper) ?? []
        const change = changes.find((one) => one.index === position)
        if (change !== undefined)
          found.push({ place: change.place, parameter: binding.name, index, shown: change.shown })
      }
    }
  return found
}
