import { type Binding, markExported, namesIn, targetsOf } from './bindings'
import {
  type Assign,
  type Catch,
  type Class,
  type Clause,
  type Comprehension,
  childrenOf,
  type Declare,
  type Expression,
  type Func,
  type Loop,
  type Name,
  type Node,
  type Source,
  type Statement,
  walkOwn,
} from './nodes'

type Scope = { names: Map<string, Binding>; parent: Scope | null; owner: Func | null; isFunction: boolean }

export type Names = { bindings: Binding[]; bindingOf: Map<Name, Binding> }

export function resolveNames(source: Source): Names {
  const bindings: Binding[] = []
  const bindingOf = new Map<Name, Binding>()
  const isPython = source.language === 'python'

  const open = (parent: Scope | null, owner: Func | null, isFunction: boolean): Scope => ({
    names: new Map(),
    parent,
    owner,
    isFunction,
  })
  const lookUp = (scope: Scope | null, name: string): Binding | undefined => {
    for (let at = scope; at !== null; at = at.parent) {
      const found = at.names.get(name)
      if (found !== undefined) return found
    }
    return undefined
  }
  const declare = (
    scope: Scope,
    name: string,
    made: Pick<Binding, 'kind' | 'declaration'> & Partial<Binding>,
  ): Binding => {
    const known = scope.names.get(name)
    if (known !== undefined) return known
    const binding: Binding = {
      how: null,
      type: null,
      owner: scope.owner,
      source,
      values: [],
      reads: [],
      writes: [],
      isExported: false,
      ...made,
      name,
    }
    scope.names.set(name, binding)
    bindings.push(binding)
    return binding
  }

  /** What a list of statements declares, before any of it is looked at. */
  const hoist = (body: readonly Statement[], scope: Scope) => {
    for (const node of body) {
      if (node.kind === 'function' && node.name !== null)
        declare(scope, node.name, { kind: 'function', declaration: node, isExported: node.isExported })
      else if (node.kind === 'class' && node.name !== null)
        declare(scope, node.name, { kind: 'class', declaration: node, isExported: node.isExported })
      else if (node.kind === 'import')
        for (const { local } of node.names) declare(scope, local, { kind: 'import', declaration: node })
      else if (node.kind === 'declare' && !isPython && node.how !== 'var') hoistDeclare(node, scope)
    }
  }
  const hoistDeclare = (node: Declare, scope: Scope) => {
    for (const { name } of namesIn(node.target))
      declare(scope, name.name, {
        kind: 'variable',
        declaration: node,
        how: node.how,
        type: node.target.kind === 'name' ? node.type : null,
        isExported: node.isExported,
      })
  }
  /** What belongs to the whole function: `var`, and in Python everything that is set. */
  const hoistFunction = (body: readonly Statement[], scope: Scope) => {
    const outer = new Set<string>()
    if (isPython)
      walkOwn(body, (node) => {
        if (node.kind === 'outer') for (const name of node.names) outer.add(name)
      })
    walkOwn(body, (node) => {
      if (isPython && node.kind === 'comprehension') return
      if (isPython && (node.kind === 'function' || node.kind === 'class' || node.kind === 'import'))
        hoist([node], scope)
      if (node.kind === 'declare' && (isPython || node.how === 'var')) hoistDeclare(node, scope)
      if (!isPython) return
      for (const { name } of targetsOf(node))
        if (!outer.has(name.name)) {
          const kind = scope.owner === null || node.kind !== 'catch' ? 'variable' : 'caught'
          const binding = declare(scope, name.name, { kind, declaration: node })
          if (scope.owner === null && !name.name.startsWith('_')) binding.isExported = true
        }
      if (node.kind === 'catch' && node.name !== null) declare(scope, node.name, { kind: 'caught', declaration: node })
    })
  }

  const write = (scope: Scope, { name, value }: { name: Name; value: Expression | null }, node: Node, op: string) => {
    const binding = lookUp(scope, name.name)
    if (binding === undefined) return
    bindingOf.set(name, binding)
    binding.writes.push(name)
    if (op !== '') binding.reads.push(name)
    binding.values.push({ value, node, op, isDeclaration: node.kind === 'declare' })
  }

  const visitAll = (nodes: readonly Node[], scope: Scope) => {
    for (const node of nodes) visit(node, scope)
  }
  const visitBody = (body: readonly Statement[], scope: Scope) => {
    const inner = isPython ? scope : open(scope, scope.owner, false)
    if (!isPython) hoist(body, inner)
    visitAll(body, inner)
  }
  /** What stands in a target besides the names: `list[at]`, `{ a = fallback() }`. */
  const visitTarget = (target: Expression, scope: Scope) => {
    if (target.kind === 'name') return
    if (target.kind === 'list') for (const item of target.items) visitTarget(item, scope)
    else if (target.kind === 'dictionary')
      for (const { key, value } of target.entries) {
        if (key !== null && key.kind !== 'literal') visit(key, scope)
        visitTarget(value, scope)
      }
    else if (target.kind === 'wrap') visitTarget(target.of, scope)
    else if (target.kind === 'assign') {
      visitTarget(target.target, scope)
      visit(target.value, scope)
    } else visit(target, scope)
  }
  const set = (target: Expression, value: Expression | null, node: Node, scope: Scope, op = '') => {
    for (const each of namesIn(target, value)) write(scope, each, node, op)
    visitTarget(target, scope)
  }

  const visitFunction = (node: Func, outside: Scope) => {
    visitAll(node.decorators, outside)
    const scope = open(outside, node, true)
    for (const parameter of node.parameters) {
      for (const { name } of namesIn(parameter.target)) {
        const type = parameter.target.kind === 'name' ? parameter.type : null
        const binding = declare(scope, name.name, { kind: 'parameter', declaration: parameter, type })
        bindingOf.set(name, binding)
      }
      visitTarget(parameter.target, scope)
      if (parameter.initial !== null) visit(parameter.initial, isPython ? outside : scope)
    }
    hoistFunction(node.body, scope)
    if (!isPython) hoist(node.body, scope)
    visitAll(node.body, scope)
  }
  const visitClass = (node: Class, scope: Scope) => {
    visitAll([...node.decorators, ...node.bases], scope)
    const inside = open(scope, scope.owner, false)
    for (const member of node.members) {
      if (member.kind === 'field') {
        if (member.value !== null) visit(member.value, inside)
        if (isPython && member.isStatic) declare(inside, member.name, { kind: 'variable', declaration: member })
      } else visit(member, inside)
    }
  }
  const visitLoop = (node: Loop, scope: Scope) => {
    const inner = isPython ? scope : open(scope, scope.owner, false)
    if (node.over !== null) visit(node.over, scope)
    if (node.target !== null) {
      if (!isPython)
        for (const { name } of namesIn(node.target))
          if (lookUp(scope, name.name) === undefined || isFresh(node))
            declare(inner, name.name, { kind: 'variable', declaration: node, how: 'const' })
      set(node.target, null, node, inner)
    }
    hoist(node.first, inner)
    visitAll(node.first, inner)
    if (node.test !== null) visit(node.test, inner)
    if (node.step !== null) visit(node.step, inner)
    visitBody(node.body, inner)
  }
  const visitComprehension = (node: Comprehension, scope: Scope) => {
    const inner = open(scope, scope.owner, false)
    for (const clause of node.clauses) visitClause(clause, inner)
    visitAll(node.items, inner)
  }
  const visitClause = (clause: Clause, scope: Scope) => {
    visit(clause.over, scope)
    for (const { name } of namesIn(clause.target)) declare(scope, name.name, { kind: 'variable', declaration: clause })
    set(clause.target, null, clause, scope)
    visitAll(clause.ifs, scope)
  }
  const visitCatch = (node: Catch, scope: Scope) => {
    const inner = isPython ? scope : open(scope, scope.owner, false)
    if (!isPython && node.name !== null)
      for (const name of node.name.match(/[\w$]+/g) ?? []) declare(inner, name, { kind: 'caught', declaration: node })
    visitAll(node.types, scope)
    visitBody(node.body, inner)
  }
  const visitAssign = (node: Assign, scope: Scope) => {
    set(node.target, node.value, node, scope, node.op)
    visit(node.value, scope)
  }

  const visit = (node: Node, scope: Scope): void => {
    switch (node.kind) {
      case 'name': {
        const binding = lookUp(scope, node.name)
        if (binding === undefined) return
        bindingOf.set(node, binding)
        binding.reads.push(node)
        break
      }
      case 'function':
        visitFunction(node, scope)
        break
      case 'class':
        visitClass(node, scope)
        break
      case 'declare':
        if (node.value !== null) visit(node.value, scope)
        if (node.value === null) visitTarget(node.target, scope)
        else set(node.target, node.value, node, scope)
        break
      case 'assign':
        visitAssign(node, scope)
        break
      case 'loop':
        visitLoop(node, scope)
        break
      case 'comprehension':
        visitComprehension(node, scope)
        break
      case 'catch':
        visitCatch(node, scope)
        break
      case 'if':
        visit(node.test, scope)
        visitBody(node.yes, scope)
        if (node.no !== null) visitBody(node.no, scope)
        break
      case 'case':
        visitAll(node.tests, scope)
        visitBody(node.body, scope)
        break
      case 'block':
        visitBody(node.body, scope)
        break
      case 'try':
        for (const body of [node.body, node.otherwise, node.finally]) visitBody(body, scope)
        visitAll(node.catches, scope)
        break
      case 'with':
        visitAll(node.items, scope)
        for (const target of node.targets) set(target, null, node, scope)
        visitAll(node.body, scope)
        break
      case 'entry':
        if (node.key !== null && node.key.kind !== 'literal') visit(node.key, scope)
        visit(node.value, scope)
        break
      case 'export':
        for (const name of node.from === null ? node.names : []) {
          const binding = lookUp(scope, name)
          if (binding !== undefined) markExported(binding)
        }
        break
      default:
        visitAll(childrenOf(node), scope)
    }
  }

  const file = open(null, null, true)
  hoistFunction(source.body, file)
  hoist(source.body, file)
  visitAll(source.body, file)
  return { bindings, bindingOf }
}

/** `for (const each of …)`: JavaScript without a word before it sets a name that is there already. */
const isFresh = (node: Loop): boolean => node.how === 'of' || node.how === 'in'
