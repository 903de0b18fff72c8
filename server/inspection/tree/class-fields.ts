import type { Class, Expression } from './nodes'
import { aroundOf, type Program } from './open-program'

/** `this.items`: what the class says about it, or what it is set to. */
export function fieldOf(program: Program, node: Expression): { type: string | null; value: Expression | null } | null {
  if (node.kind !== 'member' || !isSelf(program, node.of)) return null
  const owner = classAround(program, node)
  if (owner === null) return null
  const declared = owner.members.find((member) => member.kind === 'field' && member.name === node.name)
  if (declared?.kind === 'field') {
    const first = declared.value ?? firstSet(program, owner, node.name)
    return { type: declared.type, value: first }
  }
  const value = firstSet(program, owner, node.name)
  return value === null ? null : { type: null, value }
}

export function classAround(program: Program, node: Expression): Class | null {
  for (const at of aroundOf(program, node)) if (at.kind === 'class') return at
  return null
}

/** `this`, and in Python the first parameter of a method. */
export function isSelf(program: Program, node: Expression): boolean {
  if (node.kind !== 'name') return false
  if (node.name === 'this') return true
  const binding = program.bindingOf(node)
  const func = binding?.owner
  if (binding?.kind !== 'parameter' || func === null || func === undefined || func.member === null) return false
  if (program.sourceOf(node).language !== 'python' || func.member.isStatic) return false
  const first = func.parameters[0]?.target
  return first?.kind === 'name' && first.name === node.name
}

const firstSets = new WeakMap<Class, Map<string, Expression>>()

function firstSet(program: Program, owner: Class, name: string): Expression | null {
  const known = firstSets.get(owner)
  if (known !== undefined) return known.get(name) ?? null
  const found = new Map<string, Expression>()
  firstSets.set(owner, found)
  for (const member of owner.members) {
    if (member.kind !== 'function' || member.member?.role !== 'constructor') continue
    for (const statement of member.body) {
      const set = statement.kind === 'do' ? statement.of : statement
      if (set.kind !== 'assign' && set.kind !== 'declare') continue
      const { target, value } = set
      if (target.kind === 'member' && isSelf(program, target.of) && value !== null && !found.has(target.name))
        found.set(target.name, value)
    }
  }
  return found.get(name) ?? null
}
