import type { Binding } from './bindings'
import { fieldOf } from './class-fields'
import { comparing, keeping, makers, methods, type Shape, shapeOfElements, shapeOfType, statics } from './known-shapes'
import type { Expression, Node } from './nodes'
import { isName, type Program } from './open-program'

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
      if (node.makes === 'dictionary') return 'map'
      return node.makes === 'set' ? 'set' : 'list'
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
      if (node.op === 'typeof') return 'string'
      return node.op === '!' || node.op === 'not' ? 'boolean' : 'number'
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
    // `Counter` of a library is known; a class of one's own that is called so is not.
    const isOwn = binding !== undefined && binding.kind !== 'import'
    return isOwn ? 'unknown' : (makers.get(callee.name) ?? 'unknown')
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
  const parameters: readonly Node[] = func.parameters
  const position = parameters.indexOf(binding.declaration)
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

function shapeOfField(program: Program, node: Expression, depth: number): Shape {
  const field = fieldOf(program, node)
  if (field === null) return 'unknown'
  const byType = shapeOfType(field.type)
  return byType === 'unknown' ? shapeOf(program, field.value, depth + 1) : byType
}
