import { fieldOf, isSelf } from '../tree/class-fields'
import { shapeOf } from '../tree/infer-shape'
import { shapeOfType } from '../tree/known-shapes'
import { type Class, type Expression, type Func, type Node, walk, walkOwn } from '../tree/nodes'
import { aroundOf, type Program } from '../tree/open-program'
import { at, type Found, quote, type Rule, show } from './rule'

export const reachesInside: Rule = {
  id: 'reaches_inside',
  axis: 'code_sense',
  measure: 'reaches into the inside of something else',
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        if (node.kind !== 'member' || !/^_[^_]/.test(node.name) || isOfOwn(program, node.of)) return
        // Another object of the same class may be looked into, as in `__eq__`.
        if (ownNames(classOf(program, node)).has(node.name)) return
        found.push({
          ...at(program, node),
          value: 1,
          limit: 0,
          text: `${quote(show(node))} is nobody else’s business: what is inside there may change without a word.`,
        })
      })
    return found
  },
}

const isOfOwn = (program: Program, node: Expression): boolean =>
  isSelf(program, node) ||
  (node.kind === 'name' && ['cls', 'super', 'self'].includes(node.name)) ||
  node.kind === 'call'

const classOf = (program: Program, node: Node): Class | null => {
  for (const around of aroundOf(program, node)) if (around.kind === 'class') return around
  return null
}

const ownNames = (owner: Class | null): Set<string> => {
  const names = new Set<string>()
  if (owner !== null)
    walk(owner, (node) => {
      if (node.kind === 'member' && node.of.kind === 'name' && ['self', 'this'].includes(node.of.name))
        names.add(node.name)
      if (node.kind === 'field' || (node.kind === 'function' && node.name !== null)) names.add(node.name ?? '')
    })
  return names
}

/** `return this.items`: whoever has it can change what the class keeps. */
export const leakedInside: Rule = {
  id: 'leaked_inside',
  axis: 'code_sense',
  measure: 'ways out for what the class keeps',
  find: (program) =>
    program.classes.flatMap((owner) => {
      const kept = keptFields(program, owner)
      return owner.members.flatMap((member): Found[] => {
        if (member.kind !== 'function' || member.member === null || member.member.isPrivate) return []
        if (isPromisedReadonly(member)) return []
        return returnsOf(member).flatMap((given): Found[] => {
          const node = heldList(program, given) ?? given
          if (node.kind !== 'member' || !isSelf(program, node.of) || !kept.has(node.name)) return []
          return [
            {
              ...at(program, node),
              value: 1,
              limit: 0,
              text: `${quote(show(node))} itself goes out: whoever gets it can change it behind the back of ${quote(owner.name ?? 'the class')}.`,
            },
          ]
        })
      })
    }),
}

/** `this.orders.get(id) ?? []`, where what is held under a key is a list. */
function heldList(program: Program, node: Expression): Expression | null {
  const inside = node.kind === 'logical' ? node.left : node
  if (inside.kind !== 'call' || inside.callee.kind !== 'member' || inside.callee.name !== 'get') return null
  const { of } = inside.callee
  const field = fieldOf(program, of)
  const made = field?.value?.kind === 'call' && field.value.types !== '' ? `Map<${field.value.types}>` : null
  const type = field?.type ?? made
  return type !== null && /Map<.*,\s*[\w<>]+\[\]>$/.test(type) ? of : null
}

const isPromisedReadonly = ({ result }: Func): boolean =>
  result !== null &&
  /^readonly |^(Readonly|ReadonlyArray|ReadonlyMap|ReadonlySet|Iterable|Iterator|Mapping|Sequence|tuple|Tuple|frozenset)\b/.test(
    result.trim(),
  )

function returnsOf(func: Func): Expression[] {
  const found: Expression[] = []
  walkOwn(func.body, (node) => {
    if (node.kind === 'return' && node.of !== null) found.push(node.of)
  })
  return found
}

/** Hidden ones that hold something which can be changed, and that the class itself changes. */
function keptFields(program: Program, owner: Class): Set<string> {
  const names = new Set<string>()
  for (const member of owner.members) {
    if (member.kind === 'field' && member.isPrivate && isHolding(program, member.value, member.type))
      names.add(member.name)
    if (member.kind !== 'function' || member.member?.role !== 'constructor') continue
    walkOwn(member.body, (node) => {
      if (node.kind !== 'assign' && node.kind !== 'declare') return
      const { target, value } = node
      const type = node.kind === 'declare' ? node.type : null
      if (
        target.kind === 'member' &&
        isSelf(program, target.of) &&
        /^[_#]/.test(target.name) &&
        isHolding(program, value, type)
      )
        names.add(target.name)
    })
  }
  return names
}

const isHolding = (program: Program, value: Expression | null, type: string | null): boolean => {
  const shape = type === null ? shapeOf(program, value) : shapeOfType(type)
  return (
    ['list', 'set', 'map', 'object', 'queue'].includes(shape) &&
    !(type ?? '').startsWith('readonly') &&
    !isFrozen(value)
  )
}
const isFrozen = (value: Expression | null): boolean =>
  (value?.kind === 'list' && value.makes === 'tuple') ||
  (value?.kind === 'call' &&
    value.callee.kind === 'name' &&
    ['tuple', 'frozenset', 'MappingProxyType'].includes(value.callee.name))

/** Files that need each other: neither can be understood, tested or moved alone. */
export const importCycle: Rule = {
  id: 'import_cycle',
  axis: 'code_sense',
  measure: 'files that need each other',
  find: (program) => {
    const names = new Map(program.sources.map((source) => [stemOf(source.path), source]))
    const edges = new Map(
      program.sources.map((source) => [
        source,
        source.body.flatMap((node) => {
          if (node.kind !== 'import' || node.isForTypes) return []
          const to = names.get(
            stemOf(
              node.from
                .replace(/^\.+\/?/, '')
                .replaceAll(/(?<=\w)\.(?=\w+$)/g, (dot) => (source.language === 'python' ? '/' : dot)),
            ),
          )
          return to === undefined ? [] : [{ to, node }]
        }),
      ]),
    )
    const found: Found[] = []
    for (const [source, outs] of edges)
      for (const { to, node } of outs) {
        const back = edges.get(to)?.some((edge) => edge.to === source) === true
        if (!back || source.path < to.path) continue
        found.push({
          ...at(program, node),
          value: 2,
          limit: 0,
          text: `${quote(source.path)} and ${quote(to.path)} need each other, so neither stands alone.`,
        })
      }
    return found
  },
}

const stemOf = (path: string): string => path.replace(/^\.\//, '').replace(/\.(?:[cm]?[jt]sx?|py)$/, '')
