import type { At, Clause, Entry, Expression, Literal, Parameter } from './nodes'
import { childOf, isPlain, kindOf, listOf, nodesOf, type Plain, placeOf, textOf } from './plain-python'

type Reader = (node: Plain, at: At) => Expression

export const isNothing = (at: At): Expression => ({ kind: 'sequence', ...at, parts: [] })

export const readOptional = (node: Plain, name: string): Expression | null => {
  const child = childOf(node, name)
  return child === null ? null : readPythonExpression(child)
}

const read = (node: Plain, name: string): Expression => readOptional(node, name) ?? isNothing(placeOf(node))

const all = (node: Plain, name: string): Expression[] => nodesOf(node, name).map(readPythonExpression)

const list =
  (makes: 'list' | 'tuple' | 'set'): Reader =>
  (node, at) => ({ kind: 'list', ...at, makes, items: all(node, 'elts') })

const comprehension =
  (makes: 'list' | 'set' | 'generator'): Reader =>
  (node, at) => ({ kind: 'comprehension', ...at, makes, items: [read(node, 'elt')], clauses: clausesOf(node) })

export const binaries: Record<string, string> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  Div: '/',
  FloorDiv: '//',
  Mod: '%',
  Pow: '**',
  BitAnd: '&',
  BitOr: '|',
  BitXor: '^',
  LShift: '<<',
  RShift: '>>',
  MatMult: '@',
}
const comparisons: Record<string, string> = {
  Eq: '==',
  NotEq: '!=',
  Lt: '<',
  LtE: '<=',
  Gt: '>',
  GtE: '>=',
  Is: 'is',
  IsNot: 'is not',
  In: 'in',
  NotIn: 'not in',
}
const unaries: Record<string, string> = { Not: '!', USub: '-', UAdd: '+', Invert: '~' }

export const opOf = (node: Plain, table: Record<string, string>): string =>
  table[kindOf(childOf(node, 'op') ?? {})] ?? '?'

const readers: Record<string, Reader> = {
  Name: (node, at) => ({ kind: 'name', ...at, name: textOf(node.id) ?? '' }),
  Constant: (node, at) => literalOf(node, at),
  Attribute: (node, at) => ({
    kind: 'member',
    ...at,
    of: read(node, 'value'),
    name: textOf(node.attr) ?? '',
    isOptional: false,
  }),
  Subscript: (node, at) => ({ kind: 'index', ...at, of: read(node, 'value'), at: read(node, 'slice') }),
  Slice: (node, at) => ({
    kind: 'slice',
    ...at,
    from: readOptional(node, 'lower'),
    to: readOptional(node, 'upper'),
    step: readOptional(node, 'step'),
  }),
  Call: (node, at) => {
    const keywords = nodesOf(node, 'keywords')
    return {
      kind: 'call',
      ...at,
      callee: read(node, 'func'),
      args: [...all(node, 'args'), ...keywords.map((each) => read(each, 'value'))],
      names: [...nodesOf(node, 'args').map(() => ''), ...keywords.map((each) => textOf(each.arg) ?? '**')],
      isNew: false,
      types: '',
    }
  },
  List: list('list'),
  Tuple: list('tuple'),
  Set: list('set'),
  Dict: (node, at) => ({ kind: 'dictionary', ...at, entries: entriesOf(node) }),
  BinOp: (node, at) => ({
    kind: 'binary',
    ...at,
    op: opOf(node, binaries),
    left: read(node, 'left'),
    right: read(node, 'right'),
  }),
  BoolOp: (node, at) => {
    const op = kindOf(childOf(node, 'op') ?? {}) === 'And' ? '&&' : '||'
    const [first = isNothing(at), ...rest] = all(node, 'values')
    return rest.reduce<Expression>((left, right) => ({ kind: 'logical', ...at, op, left, right }), first)
  },
  UnaryOp: (node, at) => {
    const [op, of] = [opOf(node, unaries), read(node, 'operand')]
    if (op === '-' && of.kind === 'literal' && of.type === 'number') return { ...of, ...at, text: `-${of.text}` }
    return { kind: 'unary', ...at, op, of }
  },
  Compare: (node, at) => comparisonOf(node, at),
  IfExp: (node, at) => ({
    kind: 'conditional',
    ...at,
    test: read(node, 'test'),
    yes: read(node, 'body'),
    no: read(node, 'orelse'),
  }),
  NamedExpr: (node, at) => ({
    kind: 'assign',
    ...at,
    op: '',
    target: read(node, 'target'),
    value: read(node, 'value'),
  }),
  Lambda: (node, at) => {
    const parameters = readParameters(childOf(node, 'args') ?? {}, at)
    return {
      kind: 'function',
      ...at,
      name: null,
      parameters,
      body: [{ kind: 'return', ...at, of: read(node, 'body') }],
      result: null,
      isAsync: false,
      isGenerator: false,
      isShort: true,
      isArrow: true,
      isExported: false,
      member: null,
      decorators: [],
      headEnd: at.line,
    }
  },
  ListComp: comprehension('list'),
  SetComp: comprehension('set'),
  GeneratorExp: comprehension('generator'),
  DictComp: (node, at) => ({
    kind: 'comprehension',
    ...at,
    makes: 'dictionary',
    items: [read(node, 'key'), read(node, 'value')],
    clauses: clausesOf(node),
  }),
  Await: (node, at) => ({ kind: 'wrap', ...at, how: 'await', of: read(node, 'value') }),
  Yield: (node, at) => ({ kind: 'wrap', ...at, how: 'yield', of: read(node, 'value') }),
  YieldFrom: (node, at) => ({ kind: 'wrap', ...at, how: 'yield', of: read(node, 'value') }),
  Starred: (node, at) => ({ kind: 'wrap', ...at, how: 'spread', of: read(node, 'value') }),
  JoinedStr: (node, at) => ({ kind: 'template', ...at, parts: all(node, 'values') }),
  FormattedValue: (node) => read(node, 'value'),
}

export function readPythonExpression(node: Plain): Expression {
  const at = placeOf(node)
  return readers[kindOf(node)]?.(node, at) ?? isNothing(at)
}

function literalOf(node: Plain, at: At): Literal {
  const text = textOf(node.value) ?? ''
  const type = textOf(node.type)
  if (type === 'str') return { kind: 'literal', ...at, type: 'string', text }
  if (type === 'int' || type === 'float') return { kind: 'literal', ...at, type: 'number', text }
  if (type === 'bool') return { kind: 'literal', ...at, type: 'boolean', text: text.toLowerCase() }
  if (type === 'NoneType') return { kind: 'literal', ...at, type: 'none', text: 'null' }
  return { kind: 'literal', ...at, type: 'other', text }
}

/** `a < b < c` is `a < b and b < c`. */
function comparisonOf(node: Plain, at: At): Expression {
  const operands = [read(node, 'left'), ...all(node, 'comparators')]
  const parts = nodesOf(node, 'ops').map((op, index): Expression => {
    const [left = isNothing(at), right = isNothing(at)] = operands.slice(index, index + 2)
    return { kind: 'binary', ...at, op: comparisons[kindOf(op)] ?? '?', left, right }
  })
  const [first = isNothing(at), ...rest] = parts
  return rest.reduce<Expression>((left, right) => ({ kind: 'logical', ...at, op: '&&', left, right }), first)
}

function entriesOf(node: Plain): Entry[] {
  const keys = listOf(node, 'keys')
  return nodesOf(node, 'values').map((value, index) => {
    const key = keys[index]
    return {
      kind: 'entry',
      ...placeOf(value),
      key: isPlain(key) ? readPythonExpression(key) : null,
      value: readPythonExpression(value),
    }
  })
}

const clausesOf = (node: Plain): Clause[] =>
  nodesOf(node, 'generators').map((each) => ({
    kind: 'clause',
    ...placeOf(childOf(each, 'target') ?? each),
    target: read(each, 'target'),
    over: read(each, 'iter'),
    ifs: all(each, 'ifs'),
  }))

export function readParameters(args: Plain, at: At): Parameter[] {
  const plain = [...nodesOf(args, 'posonlyargs'), ...nodesOf(args, 'args')]
  const initials = nodesOf(args, 'defaults')
  const make = (arg: Plain, initial: Plain | null, isRest: boolean): Parameter => ({
    kind: 'parameter',
    ...(arg.l === undefined ? at : placeOf(arg)),
    target: { kind: 'name', ...placeOf(arg), name: textOf(arg.arg) ?? '' },
    type: textOf(arg.annotation),
    initial: initial === null ? null : readPythonExpression(initial),
    isRest,
    isOptional: initial !== null,
  })
  const keywordInitials = Array.isArray(args.kw_defaults) ? args.kw_defaults : []
  const rest = [childOf(args, 'vararg'), childOf(args, 'kwarg')].filter((each) => each !== null)
  return [
    ...plain.map((arg, index) => make(arg, initials[index - plain.length + initials.length] ?? null, false)),
    ...nodesOf(args, 'kwonlyargs').map((arg, index) => {
      const initial: unknown = keywordInitials[index]
      return make(arg, isPlain(initial) ? initial : null, false)
    }),
    ...rest.map((arg) => make(arg, null, true)),
  ]
}
