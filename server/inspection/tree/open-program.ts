import type { Binding } from './bindings'
import {
  type Call,
  type Class,
  type Clause,
  type Comprehension,
  childrenOf,
  type Expression,
  type Func,
  isStatement,
  type Loop,
  type Name,
  type Node,
  type Source,
  type Statement,
  walk,
} from './nodes'
import { resolveNames } from './resolve-names'

/** The files of one program with what rules ask about them again and again. */
export type Program = {
  sources: Source[]
  bindings: Binding[]
  functions: Func[]
  classes: Class[]
  bindingOf(name: Node): Binding | undefined
  parentOf(node: Node): Node | undefined
  sourceOf(node: Node): Source
  /** The innermost function around it; null: the file itself. */
  functionOf(node: Node): Func | null
  /** What a function is called, wherever that is said; null for one without a name. */
  nameOf(func: Func): string | null
  /** The name under which a function is known, if it has one. */
  bindingOfFunction(func: Func): Binding | undefined
  /** Whether somebody outside of the file can call it. */
  isPublic(func: Func): boolean
  /** Whether the tests speak of it; without tests, of everything. */
  isTested(func: Func): boolean
}

export function openProgram(sources: Source[], tests: readonly Source[] = []): Program {
  const tested = namesOf(tests)
  const parents = new Map<Node, Node>()
  const sourceOf = new Map<Node, Source>()
  const functions: Func[] = []
  const classes: Class[] = []
  const names = sources.map(resolveNames)
  for (const source of sources)
    walk(source.body, (node) => {
      sourceOf.set(node, source)
      if (node.kind === 'function') functions.push(node)
      if (node.kind === 'class') classes.push(node)
      for (const child of childrenOf(node)) parents.set(child, node)
    })
  const bindings = names.flatMap((each) => each.bindings)
  const parentOf = (node: Node) => parents.get(node)
  const ownBinding = new Map<Node, Binding>()
  for (const binding of bindings) {
    if (binding.declaration.kind === 'function') ownBinding.set(binding.declaration, binding)
    for (const { value, op } of binding.values)
      if (value?.kind === 'function' && op === '') ownBinding.set(value, binding)
  }
  const bindingOfFunction = (func: Func) => ownBinding.get(func)
  const [first] = sources
  return {
    sources,
    bindings,
    functions,
    classes,
    bindingOf: (node) => {
      if (node.kind !== 'name') return undefined
      for (const { bindingOf } of names) {
        const found = bindingOf.get(node)
        if (found !== undefined) return found
      }
      return undefined
    },
    parentOf,
    sourceOf: (node) => {
      const found = sourceOf.get(node) ?? first
      if (found === undefined) throw new Error('a program without files')
      return found
    },
    functionOf: (node) => {
      for (let at = parentOf(node); at !== undefined; at = parentOf(at)) if (at.kind === 'function') return at
      return null
    },
    nameOf: (func) => func.name ?? bindingOfFunction(func)?.name ?? null,
    bindingOfFunction,
    isTested: (func) => {
      const name = func.name ?? bindingOfFunction(func)?.name ?? ''
      const around = parentOf(func)
      return tests.length === 0 || tested.has(name) || (around?.kind === 'class' && func.member?.role === 'constructor')
    },
    isPublic: (func) => {
      const around = parentOf(func)
      if (func.member !== null) return !func.member.isPrivate
      const binding = bindingOfFunction(func)
      if (binding !== undefined) return binding.owner === null && binding.isExported
      return func.isExported || (around?.kind === 'declare' && around.isExported)
    },
  }
}

function namesOf(tests: readonly Source[]): Set<string> {
  const names = new Set<string>()
  for (const { body } of tests)
    walk(body, (node) => {
      if (node.kind === 'name' || node.kind === 'member') names.add(node.name)
      if (node.kind === 'import') for (const { name } of node.names) names.add(name)
    })
  return names
}

/** Everything around it, from the inside out. */
export function* aroundOf(program: Program, node: Node): Generator<Node> {
  for (let at = program.parentOf(node); at !== undefined; at = program.parentOf(at)) yield at
}

/** The statement that it stands in; the answer of `x => x + 1` is a part of the one around it. */
export function statementOf(program: Program, node: Node): Node {
  for (const at of aroundOf(program, node)) if (isStatement(at) && !isShortAnswer(program, at)) return at
  return node
}

const isShortAnswer = (program: Program, node: Node): boolean => {
  const func = node.kind === 'return' ? program.parentOf(node) : undefined
  return func?.kind === 'function' && func.isShort
}

export const isName = (node: Node | null | undefined, name?: string): node is Name =>
  node?.kind === 'name' && (name === undefined || node.name === name)

/** `list.push(x)` → what it is asked of, and what is asked. */
export function methodOf(node: Node): { of: Expression; name: string; call: Call } | null {
  if (node.kind !== 'call' || node.callee.kind !== 'member') return null
  return { of: node.callee.of, name: node.callee.name, call: node }
}

/** `len(list)` → `len`. */
export const calledName = (node: Node): string | null =>
  node.kind === 'call' && node.callee.kind === 'name' ? node.callee.name : null

/** The variable at the beginning of `a.b[0].c`. */
export function rootOf(node: Expression): Name | null {
  if (node.kind === 'name') return node
  if (node.kind === 'member' || node.kind === 'index') return rootOf(node.of)
  if (node.kind === 'wrap' && node.how === 'sure') return rootOf(node.of)
  if (node.kind === 'cast') return rootOf(node.of)
  return null
}

/** Loops around it within its function, from the inside out; callbacks that run for each element count as loops too. */
export type Repeat = { node: Node; loop: Loop | null; over: Expression | null; targets: Node[]; body: readonly Node[] }

const eachMethods: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'forEach',
  'flatMap',
  'some',
  'every',
  'find',
  'findIndex',
  'reduce',
  'reduceRight',
  'sort',
  'toSorted',
])

/** What is done again and again around a place, from the inside out. */
export function repeatsAround(program: Program, node: Node): Repeat[] {
  const found: Repeat[] = []
  let below: Node = node
  for (const at of aroundOf(program, node)) {
    if (at.kind === 'loop') {
      const isHead = below === at.over || at.first.some((each) => each === below)
      if (!isHead) {
        const targets = at.target === null ? at.first : [at.target]
        found.push({ node: at, loop: at, over: at.over, targets, body: at.body })
      }
    } else if (at.kind === 'comprehension') {
      for (const { target, over } of clausesBefore(program, at, below, node))
        found.push({ node: at, loop: null, over, targets: [target], body: at.items })
    } else if (at.kind === 'function') {
      const call = program.parentOf(at)
      const method = call === undefined ? null : methodOf(call)
      if (method === null || method.call.args[0] !== at || !eachMethods.has(method.name)) return found
      found.push({
        node: method.call,
        loop: null,
        over: method.of,
        targets: at.parameters.map(({ target }) => target),
        body: at.body,
      })
    } else if (at.kind === 'class') return found
    below = at
  }
  return found
}

/** What a comprehension makes is made for each of all; what one of its clauses asks, for each up to there. */
function clausesBefore(program: Program, { clauses }: Comprehension, below: Node, node: Node): Clause[] {
  const own = clauses.find((each) => each === below)
  if (own === undefined) return clauses
  const isAsked = own.ifs.some((each) => each === node || [...aroundOf(program, node)].includes(each))
  return clauses.slice(0, clauses.indexOf(own) + (isAsked ? 1 : 0))
}

/** Statements that follow each other, wherever they stand: bodies of functions, branches, loops. */
export function listsOf(program: Program): { list: readonly Statement[]; owner: Node | null }[] {
  const found: { list: readonly Statement[]; owner: Node | null }[] = program.sources.map(({ body }) => ({
    list: body,
    owner: null,
  }))
  for (const { body } of program.sources)
    walk(body, (node) => {
      for (const list of bodiesOf(node)) found.push({ list, owner: node })
    })
  return found
}

function bodiesOf(node: Node): (readonly Statement[])[] {
  switch (node.kind) {
    case 'function':
    case 'loop':
    case 'block':
    case 'case':
    case 'catch':
    case 'with':
      return [node.body]
    case 'if':
      return node.no === null ? [node.yes] : [node.yes, node.no]
    case 'try':
      return [node.body, node.otherwise, node.finally].filter(({ length }) => length > 0)
    default:
      return []
  }
}
