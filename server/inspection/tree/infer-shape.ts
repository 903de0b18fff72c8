import type { Class, Expression } from './nodes'
import { aroundOf, isName, type Program } from './open-program'
import type { Binding } from './resolve-names'

/** What kind of thing a value is, as far as the text says so. Wrong is worse than unknown. */
export type Shape =
  | 'list'
  | 'queue'
  | 'set'
  | 'map'
  | 'object'
  | 'string'
  | 'number'
  | 'boolean'
  | 'function'
  | 'unknown'

const typeShapes: [RegExp, Shape][] = [
  [
    /\[\]$|^(readonly )?(Array|ReadonlyArray|Iterable|list|List|Sequence|tuple|Tuple|MutableSequence)\b|^readonly \[|^\[/,
    'list',
  ],
  [/^(deque|Deque)\b/, 'queue'],
  [/^(Set|ReadonlySet|WeakSet|set|frozenset|AbstractSet|FrozenSet)\b/, 'set'],
  [/^(Map|ReadonlyMap|WeakMap|dict|Dict|Mapping|MutableMapping|defaultdict|Counter|OrderedDict)\b/, 'map'],
  [/^(Record|Partial)\b|^\{/, 'object'],
  [/^(string|str)$/, 'string'],
  [/^(number|bigint|int|float|Decimal)$/, 'number'],
  [/^(boolean|bool)$/, 'boolean'],
]

export function shapeOfType(type: string | null): Shape {
  if (type === null) return 'unknown'
  const plain = type
    .replace(/^["']|["']$/g, '')
    .replace(/^(Optional\[(.*)\]|Readonly<(.*)>)$/, '$2$3')
    .replace(/\s*\|\s*(null|undefined|None)\b/g, '')
    .replace(/\b(null|undefined|None)\s*\|\s*/g, '')
    .trim()
  return typeShapes.find(([is]) => is.test(plain))?.[1] ?? 'unknown'
}

const elementTypes =
  /^(?:readonly )?(?:(?:Readonly)?Array|Iterable|Set|ReadonlySet|list|List|Sequence|set|tuple|Iterable)[<[](\w+)(?:, \.\.\.)?[>\]]$|^(?:readonly )?(\w+)\[\]$/
export const shapeOfElements = (type: string | null): Shape => {
  const [, one, other] = elementTypes.exec((type ?? '').trim()) ?? []
  return shapeOfType(one ?? other ?? null)
}

const table = <T>(of: Record<string, T>): Map<string, T> => new Map(Object.entries(of))

const makers = table<Shape>({
  Map: 'map',
  WeakMap: 'map',
  Set: 'set',
  WeakSet: 'set',
  Array: 'list',
  list: 'list',
  tuple: 'list',
  sorted: 'list',
  set: 'set',
  frozenset: 'set',
  dict: 'map',
  defaultdict: 'map',
  Counter: 'map',
  OrderedDict: 'map',
  deque: 'queue',
  len: 'number',
  sum: 'number',
  int: 'number',
  float: 'number',
  abs: 'number',
  round: 'number',
  Number: 'number',
  parseInt: 'number',
  parseFloat: 'number',
  str: 'string',
  String: 'string',
  input: 'string',
  Boolean: 'boolean',
  bool: 'boolean',
  isinstance: 'boolean',
  range: 'list',
})
const methods = table<Shape>({
  map: 'list',
  filter: 'list',
  flatMap: 'list',
  split: 'list',
  splitlines: 'list',
  toSorted: 'list',
  toReversed: 'list',
  toSpliced: 'list',
  splice: 'list',
  flat: 'list',
  join: 'string',
  trim: 'string',
  strip: 'string',
  toLowerCase: 'string',
  toUpperCase: 'string',
  lower: 'string',
  upper: 'string',
  replace: 'string',
  replaceAll: 'string',
  padStart: 'string',
  padEnd: 'string',
  toFixed: 'string',
  normalize: 'string',
  repeat: 'string',
  charAt: 'string',
  substring: 'string',
  has: 'boolean',
  includes: 'boolean',
  some: 'boolean',
  every: 'boolean',
  startsWith: 'boolean',
  endsWith: 'boolean',
  charCodeAt: 'number',
  codePointAt: 'number',
  indexOf: 'number',
  getTime: 'number',
}).set('toString', 'string')
/** The same kind of thing as what they are asked of. */
const keeping = new Set(['slice', 'concat', 'reverse', 'sort', 'copy', 'fill', 'at'])
const statics = table<Record<string, Shape>>({
  Object: { keys: 'list', values: 'list', entries: 'list', fromEntries: 'object', assign: 'object', freeze: 'unknown' },
  Array: { from: 'list', of: 'list', isArray: 'boolean' },
  Number: { isInteger: 'boolean', isFinite: 'boolean', parseInt: 'number', parseFloat: 'number' },
  JSON: { stringify: 'string' },
})
const comparing = new Set([
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '>',
  '<=',
  '>=',
  'in',
  'not in',
  'is',
  'is not',
  'instanceof',
])

const deepest = 6

export function shapeOf(program: Program, node: Expression | null | undefined, depth = 0): Shape {
  if (node === null || node === undefined || depth > deepest) return 'unknown'
  const inner = (each: Expression | null) => shapeOf(program, each, depth + 1)
  switch (node.kind) {
    case 'literal':
      return node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.type : 'unknown'
    case 'template':
      return 'string'
    case 'list':
      return node.makes === 'set' ? 'set' : 'list'
    case 'dictionary':
      return program.sourceOf(node).language === 'python' ? 'map' : 'object'
    case 'comprehension':
      return node.makes === 'set' ? 'set' : node.makes === 'dictionary' ? 'map' : 'list'
    case 'function':
      return 'function'
    case 'cast':
      return shapeOfType(node.type) === 'unknown' ? inner(node.of) : shapeOfType(node.type)
    case 'wrap':
      return node.how === 'sure' || node.how === 'await' ? inner(node.of) : 'unknown'
    case 'assign':
      return inner(node.value)
    case 'conditional':
      return agreed([inner(node.yes), inner(node.no)])
    case 'logical':
      return agreed([inner(node.left), inner(node.right)])
    case 'unary':
      return node.op === '!' || node.op === 'not' ? 'boolean' : node.op === 'typeof' ? 'string' : 'number'
    case 'binary':
      return shapeOfBinary(node.op, inner(node.left), inner(node.right))
    case 'call':
      return shapeOfCall(program, node.callee, depth)
    case 'member':
      return node.name === 'length' || node.name === 'size' ? 'number' : shapeOfField(program, node, depth)
    case 'index':
      return node.at.kind === 'slice' ? inner(node.of) : elementOf(program, node.of, depth + 1)
    case 'name':
      return shapeOfBinding(program, program.bindingOf(node), depth)
    default:
      return 'unknown'
  }
}

const agreed = (shapes: Shape[]): Shape => {
  const known = new Set(shapes.filter((shape) => shape !== 'unknown'))
  const [only] = known
  return known.size === 1 && only !== undefined ? only : 'unknown'
}

function shapeOfBinary(op: string, left: Shape, right: Shape): Shape {
  if (comparing.has(op)) return 'boolean'
  if (op === '+') {
    if (left === 'string' || right === 'string') return 'string'
    if (left === 'list' || right === 'list') return 'list'
    return left === 'number' || right === 'number' ? 'number' : 'unknown'
  }
  if (op === '*' && (left === 'list' || right === 'list')) return 'list'
  if (op === '*' && (left === 'string' || right === 'string')) return 'string'
  if (['-', '|', '&', '^'].includes(op) && (left === 'set' || right === 'set')) return 'set'
  if (op === '%' && left === 'string') return 'string'
  return 'number'
}

function shapeOfCall(program: Program, callee: Expression, depth: number): Shape {
  if (callee.kind === 'name') {
    const binding = program.bindingOf(callee)
    const func = binding?.declaration
    if (func?.kind === 'function') return shapeOfType(func.result)
    return makers.get(callee.name) ?? 'unknown'
  }
  if (callee.kind !== 'member') return 'unknown'
  if (isName(callee.of)) {
    const own = statics.get(callee.of.name)
    if (own !== undefined && Object.hasOwn(own, callee.name)) return own[callee.name] ?? 'unknown'
    if (callee.of.name === 'Math') return 'number'
    if (callee.of.name === 'collections') return makers.get(callee.name) ?? 'unknown'
  }
  if (keeping.has(callee.name)) return shapeOf(program, callee.of, depth + 1)
  if (['values', 'keys', 'items', 'entries'].includes(callee.name)) return 'list'
  return methods.get(callee.name) ?? 'unknown'
}

export function shapeOfBinding(program: Program, binding: Binding | undefined, depth = 0): Shape {
  if (binding === undefined) return 'unknown'
  if (binding.type !== null) return shapeOfType(binding.type)
  const { declaration } = binding
  if (declaration.kind === 'parameter') {
    if (binding.values.length > 0) return 'unknown'
    if (declaration.isRest) return 'list'
    const initial = shapeOf(program, declaration.initial, depth + 1)
    return initial === 'unknown' ? shapeByCalls(program, binding, depth) : initial
  }
  if (declaration.kind === 'loop') return elementOf(program, declaration.over, depth + 1)
  if (declaration.kind === 'clause') return elementOf(program, declaration.over, depth + 1)
  if (declaration.kind === 'function') return 'function'
  const set = binding.values.filter(({ op }) => op === '')
  return agreed(set.map(({ value }) => shapeOf(program, value, depth + 1)))
}

/** What all who call it hand over, where only the file itself does. */
function shapeByCalls(program: Program, binding: Binding, depth: number): Shape {
  const func = binding.owner
  const own = func === null ? undefined : program.bindingOfFunction(func)
  if (func === null || own === undefined || own.isExported) return 'unknown'
  const position = func.parameters.findIndex((each) => each === binding.declaration)
  const handed = own.reads.map((read) => {
    const call = program.parentOf(read)
    return call?.kind === 'call' && call.callee === read ? call.args[position] : undefined
  })
  return handed.length === 0 ? 'unknown' : agreedByAll(handed.map((arg) => shapeOf(program, arg, depth + 2)))
}

const agreedByAll = (shapes: Shape[]): Shape => (shapes.includes('unknown') ? 'unknown' : agreed(shapes))

/** Of what it holds. */
export function elementOf(program: Program, node: Expression | null, depth = 0): Shape {
  if (node === null || depth > deepest) return 'unknown'
  if (shapeOf(program, node, depth + 1) === 'string') return 'string'
  if (node.kind === 'list')
    return agreed(
      node.items.map((item) =>
        item.kind === 'wrap' ? elementOf(program, item.of, depth + 1) : shapeOf(program, item, depth + 1),
      ),
    )
  if (node.kind === 'cast') return shapeOfElements(node.type)
  if (node.kind === 'call' && node.callee.kind === 'name' && node.callee.name === 'range') return 'number'
  if (node.kind === 'call' && node.callee.kind === 'member') {
    const { of, name } = node.callee
    if (name === 'split' || name === 'keys') return 'string'
    if (['slice', 'filter', 'sort', 'toSorted', 'reverse', 'concat', 'toReversed'].includes(name))
      return elementOf(program, of, depth + 1)
    if (name === 'map' && node.args[0]?.kind === 'function' && node.args[0].isShort) {
      const [made] = node.args[0].body
      return made?.kind === 'return' ? shapeOf(program, made.of, depth + 1) : 'unknown'
    }
  }
  if (node.kind === 'comprehension' && node.items.length === 1) return shapeOf(program, node.items[0], depth + 1)
  if (node.kind === 'name') {
    const binding = program.bindingOf(node)
    if (binding === undefined) return 'unknown'
    if (binding.type !== null) return shapeOfElements(binding.type)
    const pushed =
      binding.values.length === 1 ? elementOf(program, binding.values[0]?.value ?? null, depth + 1) : 'unknown'
    return pushed
  }
  if (node.kind === 'member') {
    const field = fieldOf(program, node)
    return shapeOfElements(field?.type ?? null)
  }
  return 'unknown'
}

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

function shapeOfField(program: Program, node: Expression, depth: number): Shape {
  const field = fieldOf(program, node)
  if (field === null) return 'unknown'
  const byType = shapeOfType(field.type)
  return byType === 'unknown' ? shapeOf(program, field.value, depth + 1) : byType
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
      const set = statement.kind === 'do' ? statement.of : statement.kind === 'declare' ? statement : null
      if (set === null || (set.kind !== 'assign' && set.kind !== 'declare')) continue
      const { target, value } = set
      if (target.kind === 'member' && isSelf(program, target.of) && value !== null && !found.has(target.name))
        found.set(target.name, value)
    }
  }
  return found.get(name) ?? null
}
