import type { Binding } from '../tree/bindings'
import { isSelf } from '../tree/class-fields'
import { shapeOf } from '../tree/infer-shape'
import type { Expression, Node } from '../tree/nodes'
import { walk } from '../tree/nodes'
import type { Program } from '../tree/open-program'
import { changesOf } from './changes'
import { at, type Found, quote, type Rule, show } from './rule'

export const hiddenState: Rule = {
  id: 'hidden_state',
  axis: 'code_sense',
  measure: 'places that change it from inside of a function',
  find: (program) => [...changedGlobals(program), ...sharedFields(program)],
}

/** What the file holds and its functions change: two callers meet in it. */
function changedGlobals(program: Program): Found[] {
  return program.bindings.flatMap((binding): Found[] => {
    if (binding.owner !== null || (binding.kind !== 'variable' && binding.kind !== 'class')) return []
    const places = [
      ...binding.writes.filter((write) => program.functionOf(write) !== null),
      ...changesOf(program, binding).filter((node) => program.functionOf(node) !== null),
    ]
    const first = places[0]
    if (first === undefined) return []
    return [
      {
        ...at(program, binding.declaration),
        at: lineOf(binding),
        value: places.length,
        limit: 0,
        text: `${quote(binding.name)} lives outside of the functions that change it (line ${first.line}): what one call leaves there, the next one finds.`,
      },
    ]
  })
}

const lineOf = ({ declaration, values }: Binding): { line: number; end: number } => {
  const first = values[0]?.node ?? declaration
  return { line: first.line, end: first.end }
}

/** A list that stands at the class is one for all of its objects. */
function sharedFields(program: Program): Found[] {
  return program.classes.flatMap((owner) =>
    owner.members.flatMap((member): Found[] => {
      if (member.kind !== 'field' || !member.isStatic || !isChangeable(program, member.value)) return []
      if (owner.bases.length > 0 && program.sourceOf(owner).language === 'python' && /^[A-Z_]+$/.test(member.name))
        return []
      const place = changeOfField(program, owner.name, member.name, owner.members)
      if (place === null) return []
      return [
        {
          ...at(program, member),
          value: 1,
          limit: 0,
          text: `All objects share ${quote(member.name)}, and line ${place.line} changes it for all of them.`,
        },
      ]
    }),
  )
}

const changing = new Set([
  'push',
  'append',
  'add',
  'set',
  'update',
  'insert',
  'extend',
  'delete',
  'pop',
  'clear',
  'remove',
  'setdefault',
])

function changeOfField(
  program: Program,
  className: string | null,
  field: string,
  members: readonly Node[],
): Node | null {
  const isIt = (node: Expression): boolean =>
    node.kind === 'member' &&
    node.name === field &&
    (isSelf(program, node.of) || (node.of.kind === 'name' && (node.of.name === className || node.of.name === 'cls')))
  let found: Node | null = null
  let isOwn = false
  walk(members, (node) => {
    if (node.kind === 'assign' && isIt(node.target) && node.op === '' && !isStaticPlace(node.target, className))
      isOwn = true
    if (node.kind === 'assign' && node.target.kind === 'index' && isIt(node.target.of)) found ??= node
    if (
      node.kind === 'assign' &&
      node.target.kind === 'member' &&
      isIt(node.target) &&
      isStaticPlace(node.target, className)
    )
      found ??= node
    if (node.kind === 'call' && node.callee.kind === 'member' && changing.has(node.callee.name) && isIt(node.callee.of))
      found ??= node
  })
  return isOwn ? null : found
}

const isStaticPlace = (node: Expression, className: string | null): boolean =>
  node.kind === 'member' && node.of.kind === 'name' && (node.of.name === className || node.of.name === 'cls')

const isChangeable = (program: Program, value: Expression | null): boolean =>
  value !== null &&
  (['list', 'set', 'map', 'object', 'queue', 'number'].includes(shapeOf(program, value)) || value.kind === 'literal')

export const mutableDefault: Rule = {
  id: 'mutable_default',
  axis: 'code_sense',
  measure: 'defaults that all calls share',
  find: (program) =>
    program.functions
      .filter((func) => program.sourceOf(func).language === 'python')
      .flatMap((func) =>
        func.parameters.flatMap(({ initial, target }): Found[] => {
          if (initial === null || !isMadeOnce(program, initial)) return []
          return [
            {
              ...at(program, initial),
              value: 1,
              limit: 0,
              text: `The default of ${quote(show(target))} is made once, and every call without it gets the same one.`,
            },
          ]
        }),
      ),
}

const isMadeOnce = (program: Program, initial: Expression): boolean => {
  if (initial.kind === 'list') return initial.makes !== 'tuple'
  if (initial.kind === 'dictionary' || initial.kind === 'comprehension') return true
  return (
    initial.kind === 'call' && ['list', 'set', 'map', 'queue'].includes(shapeOf(program, initial)) && !isFrozen(initial)
  )
}
const isFrozen = (call: Expression): boolean =>
  call.kind === 'call' && call.callee.kind === 'name' && ['tuple', 'frozenset', 'range'].includes(call.callee.name)
