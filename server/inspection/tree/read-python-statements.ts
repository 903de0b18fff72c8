import type { At, Case, Class, Expression, Func, Statement } from './nodes'
import { childOf, kindOf, namesOf, nodesOf, type Plain, placeOf, textOf } from './plain-python'
import {
  binaries,
  isNothing,
  opOf,
  readOptional,
  readParameters,
  readPythonExpression,
} from './read-python-expressions'

export const readPythonStatements = (node: Plain, name: string, within: 'class' | 'other' = 'other'): Statement[] =>
  nodesOf(node, name).flatMap((each) => readStatement(each, within))

type Reader = (node: Plain, at: At, within: 'class' | 'other') => Statement[]

const readFor: Reader = (node, at) => [
  {
    kind: 'loop',
    ...at,
    how: 'of',
    first: [],
    test: null,
    step: null,
    target: expressionIn(node, 'target'),
    over: expressionIn(node, 'iter'),
    body: readPythonStatements(node, 'body'),
    isAwait: kindOf(node) === 'AsyncFor',
  },
  ...readPythonStatements(node, 'orelse'),
]

const readTry: Reader = (node, at) => [
  {
    kind: 'try',
    ...at,
    body: readPythonStatements(node, 'body'),
    catches: nodesOf(node, 'handlers').map((each) => ({
      kind: 'catch',
      ...placeOf(each),
      name: textOf(each.name),
      type: null,
      types: typesOf(childOf(each, 'type')),
      body: readPythonStatements(each, 'body'),
    })),
    otherwise: readPythonStatements(node, 'orelse'),
    finally: readPythonStatements(node, 'finalbody'),
  },
]

const readWith: Reader = (node, at) => [
  {
    kind: 'with',
    ...at,
    items: nodesOf(node, 'items').map((each) => expressionIn(each, 'context_expr')),
    targets: nodesOf(node, 'items').flatMap((each) => present(readOptional(each, 'optional_vars'))),
    body: readPythonStatements(node, 'body'),
  },
]

const readers: Record<string, Reader> = {
  FunctionDef: (node) => [readFunction(node)],
  AsyncFunctionDef: (node) => [readFunction(node)],
  ClassDef: (node) => [readClass(node)],
  Return: (node, at) => [{ kind: 'return', ...at, of: readOptional(node, 'value') }],
  Delete: (node, at) => [{ kind: 'delete', ...at, targets: nodesOf(node, 'targets').map(readPythonExpression) }],
  Assign: (node, at) => [
    {
      kind: 'do',
      ...at,
      of: nodesOf(node, 'targets').reduceRight<Expression>(
        (value, target) => ({ kind: 'assign', ...at, op: '', target: readPythonExpression(target), value }),
        expressionIn(node, 'value'),
      ),
    },
  ],
  AugAssign: (node, at) => [
    {
      kind: 'do',
      ...at,
      of: {
        kind: 'assign',
        ...at,
        op: opOf(node, binaries),
        target: expressionIn(node, 'target'),
        value: expressionIn(node, 'value'),
      },
    },
  ],
  AnnAssign: (node, at, within) => {
    const value = readOptional(node, 'value')
    const target = expressionIn(node, 'target')
    const type = textOf(node.annotation)
    if (within === 'class' && target.kind === 'name') return []
    return [{ kind: 'declare', ...at, how: 'let', target, type, value, isExported: false }]
  },
  For: readFor,
  AsyncFor: readFor,
  While: (node, at) => [
    {
      kind: 'loop',
      ...at,
      how: 'while',
      first: [],
      test: expressionIn(node, 'test'),
      step: null,
      target: null,
      over: null,
      body: readPythonStatements(node, 'body'),
      isAwait: false,
    },
    ...readPythonStatements(node, 'orelse'),
  ],
  If: (node) => [readIf(node, false)],
  With: readWith,
  AsyncWith: readWith,
  Match: (node, at) => [
    { kind: 'switch', ...at, on: expressionIn(node, 'subject'), cases: nodesOf(node, 'cases').map(readCase) },
  ],
  Raise: (node, at) => [{ kind: 'throw', ...at, of: readOptional(node, 'exc') }],
  Try: readTry,
  TryStar: readTry,
  Assert: (node, at) => [
    { kind: 'assert', ...at, test: expressionIn(node, 'test'), message: readOptional(node, 'msg') },
  ],
  Import: (node, at) =>
    nodesOf(node, 'names').map((each) => {
      const from = textOf(each.name) ?? ''
      const local = textOf(each.asname) ?? from.split('.')[0] ?? from
      return { kind: 'import', ...at, from, names: [{ name: '*', local }], isForTypes: false }
    }),
  ImportFrom: (node, at) => [
    {
      kind: 'import',
      ...at,
      from: `${'.'.repeat(typeof node.level === 'number' ? node.level : 0)}${textOf(node.module) ?? ''}`,
      names: nodesOf(node, 'names').map((each) => {
        const name = textOf(each.name) ?? ''
        return { name: name === '*' ? 'everything' : name, local: textOf(each.asname) ?? name }
      }),
      isForTypes: false,
    },
  ],
  Global: (node, at) => [{ kind: 'outer', ...at, how: 'global', names: namesOf(node, 'names') }],
  Nonlocal: (node, at) => [{ kind: 'outer', ...at, how: 'nonlocal', names: namesOf(node, 'names') }],
  Expr: (node, at) => {
    const of = childOf(node, 'value')
    // What a thing is for is said in a text that nobody takes; `...` is nothing to do.
    if (of === null || (kindOf(of) === 'Constant' && (of.type === 'str' || of.type === 'ellipsis'))) return []
    return [{ kind: 'do', ...at, of: readPythonExpression(of) }]
  },
  Pass: (_node, at) => [{ kind: 'idle', ...at, word: 'pass' }],
  Break: (_node, at) => [{ kind: 'jump', ...at, how: 'break', label: null }],
  Continue: (_node, at) => [{ kind: 'jump', ...at, how: 'continue', label: null }],
}

function readStatement(node: Plain, within: 'class' | 'other'): Statement[] {
  return readers[kindOf(node)]?.(node, placeOf(node), within) ?? []
}

const expressionIn = (node: Plain, name: string): Expression => readOptional(node, name) ?? isNothing(placeOf(node))

const present = <T>(value: T | null): T[] => (value === null ? [] : [value])

function typesOf(node: Plain | null): Expression[] {
  if (node === null) return []
  return kindOf(node) === 'Tuple' ? nodesOf(node, 'elts').map(readPythonExpression) : [readPythonExpression(node)]
}

/** `elif` is an `if` alone in the other branch; Python's tree has it one deeper. */
function readIf(node: Plain, isElseIf: boolean): Statement {
  const others = nodesOf(node, 'orelse')
  const [only] = others
  const isChained =
    others.length === 1 && only !== undefined && kindOf(only) === 'If' && placeOf(only).line !== placeOf(node).line
  const otherwise = isChained && only !== undefined ? [readIf(only, true)] : readPythonStatements(node, 'orelse')
  return {
    kind: 'if',
    ...placeOf(node),
    test: expressionIn(node, 'test'),
    yes: readPythonStatements(node, 'body'),
    no: others.length === 0 ? null : otherwise,
    isElseIf,
  }
}

function readCase(node: Plain): Case {
  const pattern = childOf(node, 'pattern')
  const guard = readOptional(node, 'guard')
  const tests = pattern === null ? [] : patternsIn(pattern)
  return {
    kind: 'case',
    ...placeOf(node),
    tests: guard === null ? tests : [...tests, guard],
    isDefault:
      pattern !== null && kindOf(pattern) === 'MatchAs' && childOf(pattern, 'pattern') === null && guard === null,
    body: readPythonStatements(node, 'body'),
  }
}

/** Values that are compared with, and names that are bound. */
function patternsIn(node: Plain): Expression[] {
  const at = placeOf(node)
  if (kindOf(node) === 'MatchValue') return present(readOptional(node, 'value'))
  const bound = textOf(node.name)
  const inside = ['patterns', 'kwd_patterns'].flatMap((name) => nodesOf(node, name).flatMap(patternsIn))
  const below = childOf(node, 'pattern')
  const own: Expression[] =
    bound === null
      ? []
      : [{ kind: 'assign', ...at, op: '', target: { kind: 'name', ...at, name: bound }, value: isNothing(at) }]
  const cls = readOptional(node, 'cls')
  return [...own, ...present(cls), ...inside, ...(below === null ? [] : patternsIn(below))]
}

function readFunction(node: Plain): Func {
  const name = textOf(node.name)
  const parameters = readParameters(childOf(node, 'args') ?? {}, placeOf(node))
  const body = readPythonStatements(node, 'body')
  const at = placeOf(node)
  return {
    kind: 'function',
    ...at,
    name,
    parameters,
    body,
    result: textOf(node.returns),
    isAsync: kindOf(node) === 'AsyncFunctionDef',
    isGenerator: false,
    isShort: false,
    isArrow: false,
    isExported: name !== null && !name.startsWith('_'),
    member: null,
    decorators: nodesOf(node, 'decorator_list').map(readPythonExpression),
    headEnd: Math.max(at.line, ...parameters.map(({ end }) => end)),
  }
}

function readClass(node: Plain): Class {
  const name = textOf(node.name)
  const members = nodesOf(node, 'body').flatMap((each): Class['members'] => {
    const kind = kindOf(each)
    if (kind === 'FunctionDef' || kind === 'AsyncFunctionDef') return [asMember(readFunction(each))]
    if (kind === 'AnnAssign' || kind === 'Assign') {
      const [first = null] = nodesOf(each, 'targets')
      const target = kind === 'AnnAssign' ? childOf(each, 'target') : first
      const field = target === null ? null : textOf(target.id)
      if (field !== null)
        return [
          {
            kind: 'field',
            ...placeOf(each),
            name: field,
            type: textOf(each.annotation),
            value: readOptional(each, 'value'),
            isStatic: textOf(each.annotation) === null,
            isPrivate: field.startsWith('_'),
            isReadonly: false,
          },
        ]
    }
    return readStatement(each, 'class')
  })
  return {
    kind: 'class',
    ...placeOf(node),
    name,
    bases: nodesOf(node, 'bases').map(readPythonExpression),
    members,
    isExported: name !== null && !name.startsWith('_'),
    decorators: nodesOf(node, 'decorator_list').map(readPythonExpression),
  }
}

function asMember(func: Func): Func {
  const words = func.decorators.map((each) => (each.kind === 'name' || each.kind === 'member' ? each.name : ''))
  const isStatic = words.includes('staticmethod')
  const isPrivate = func.name?.startsWith('_') === true && !func.name.startsWith('__')
  return { ...func, member: { isStatic, isPrivate, role: roleOf(func.name, words) } }
}

function roleOf(name: string | null, decorators: readonly string[]): 'method' | 'constructor' | 'getter' | 'setter' {
  if (name === '__init__') return 'constructor'
  if (decorators.includes('property')) return 'getter'
  return decorators.includes('setter') ? 'setter' : 'method'
}
