import type { Binding } from '../tree/bindings'
import { shapeOfBinding } from '../tree/infer-shape'
import type { Name, Node } from '../tree/nodes'
import { methodOf, type Program } from '../tree/open-program'

/** Methods that change what they are asked of. */
export const changingMethods: ReadonlySet<string> = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'add',
  'delete',
  'clear',
  'append',
  'appendleft',
  'popleft',
  'extend',
  'insert',
  'remove',
  'update',
  'setdefault',
  'popitem',
  'discard',
])
const changingCalls = new Map([
  ['Object', new Set(['assign', 'defineProperty', 'setPrototypeOf'])],
  ['random', new Set(['shuffle'])],
  ['heapq', new Set(['heappush', 'heappop', 'heapify'])],
])

/** Where the thing that a name stands for is changed, itself or what hangs below it. */
export function changesOf(program: Program, binding: Binding): Node[] {
  return binding.reads.flatMap((read) => changeAt(program, read) ?? [])
}

/** What changes the thing at this place, if it is changed there. */
export function changeAt(program: Program, read: Name): Node | null {
  let node: Node = read
  let parent = program.parentOf(node)
  const binding = program.bindingOf(read)
  const shape = shapeOfBinding(program, binding)
  let depth = 0
  while (parent !== undefined) {
    if (parent.kind === 'member' && parent.of === node) {
      const above = program.parentOf(parent)
      const method = above === undefined ? null : methodOf(above)
      if (above !== undefined && method !== null && above.kind === 'call' && above.callee === parent) {
        const isPlain = depth > 0 || !['string', 'number', 'function'].includes(shape)
        return isPlain && changingMethods.has(method.name) && !isOfClass(binding) ? above : null
      }
      depth += 1
    } else if (parent.kind === 'index' && parent.of === node) depth += 1
    else if (!(parent.kind === 'wrap' && parent.how === 'sure') && parent.kind !== 'cast') break
    node = parent
    parent = program.parentOf(node)
  }
  if (parent === undefined) return null
  if (parent.kind === 'assign' && parent.target === node && depth > 0) return parent
  if (parent.kind === 'unary' && parent.op === 'delete' && depth > 0) return parent
  if (parent.kind === 'delete' && depth > 0) return parent
  if (parent.kind === 'list' && depth > 0) {
    // `[a[0], a[1]] = …`
    const above = program.parentOf(parent)
    if (above?.kind === 'assign' && above.target === parent) return above
  }
  if (parent.kind === 'call' && parent.args[0] === node && parent.callee.kind === 'member') {
    const { of, name } = parent.callee
    if (of.kind === 'name' && changingCalls.get(of.name)?.has(name) === true) return parent
  }
  return null
}

/** An object of a class of its own knows itself what its methods do. */
const isOfClass = (binding: Binding | undefined): boolean => {
  const [only] = binding?.values ?? []
  return (
    binding?.values.length === 1 && only?.value?.kind === 'call' && only.value.isNew && isOwnClass(only.value.callee)
  )
}
const builtIn = new Set(['Map', 'Set', 'Array', 'WeakMap', 'WeakSet', 'Object', 'Date', 'URLSearchParams'])
const isOwnClass = (callee: Node): boolean => callee.kind === 'name' && !builtIn.has(callee.name)
