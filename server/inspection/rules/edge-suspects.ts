import { fieldOf } from '../tree/class-fields'
import { shapeOf } from '../tree/infer-shape'
import { type Expression, type Node, walk } from '../tree/nodes'
import { calledName, methodOf, type Program, repeatsAround } from '../tree/open-program'

export type EdgeSuspect = { path: string; line: number; kinds: string[] }

/**
 * Places that answer differently at some edge: the first of a list at an empty one, a comparison on its border. Not wrong by
 * themselves; where an answer at such an edge is wrong, this is where to look first.
 */
export function edgeSuspectsIn(program: Program): EdgeSuspect[] {
  const found: EdgeSuspect[] = []
  for (const { body, path } of program.sources)
    walk(body, (node) => {
      const kinds = kindsOf(program, node)
      if (kinds.length > 0 && found.length < 300) found.push({ path, line: node.line, kinds })
    })
  return found
}

const byMethod: Record<string, string[]> = {
  toLowerCase: ['letters'],
  toUpperCase: ['letters'],
  lower: ['letters'],
  upper: ['letters'],
  sort: ['backwards', 'twice', 'equal', 'next'],
  toSorted: ['backwards', 'twice', 'equal', 'next'],
  most_common: ['backwards', 'next', 'equal'],
  fromkeys: ['twice'],
  trim: ['blank'],
  strip: ['blank'],
  split: ['blank', 'lines'],
  splitlines: ['lines'],
  reduce: ['nothing'],
  pop: ['nothing'],
  shift: ['nothing'],
  at: ['nothing'],
  match: ['digits', 'letters', 'blank'],
  exec: ['digits', 'letters', 'blank'],
  test: ['digits', 'letters', 'blank'],
  replace: ['digits', 'letters'],
}
const byCall: Record<string, string[]> = {
  parseInt: ['digits', 'fraction'],
  parseFloat: ['digits'],
  Number: ['digits', 'blank'],
  int: ['digits', 'fraction', 'negative'],
  float: ['digits', 'fraction'],
  min: ['nothing'],
  max: ['nothing'],
  sorted: ['backwards', 'twice', 'equal'],
  set: ['twice'],
  divmod: ['negative'],
}

function kindsOf(program: Program, node: Node): string[] {
  const method = methodOf(node)
  if (method !== null) {
    const own = Object.hasOwn(byMethod, method.name) ? (byMethod[method.name] ?? []) : []
    const [first] = method.call.args
    if (method.name === 'split') return first?.kind === 'literal' && first.text === '\n' ? ['lines'] : []
    if (method.of.kind === 'name' && method.of.name === 'Math')
      return ['trunc', 'floor', 'round', 'ceil', 'abs'].includes(method.name)
        ? ['digits', 'fraction', 'negative']
        : ['nothing']
    if (method.of.kind === 'name' && method.of.name === 're') return ['digits', 'letters', 'blank', 'lines']
    return own
  }
  const name = calledName(node)
  if (name !== null && Object.hasOwn(byCall, name)) return byCall[name] ?? []
  switch (node.kind) {
    case 'call':
      return node.isNew && name !== null && ['Map', 'Set'].includes(name) && node.args.length > 0 ? ['twice'] : []
    case 'index':
      if (node.at.kind === 'literal' && ['0', '-1'].includes(node.at.text)) return ['nothing']
      if (node.at.kind === 'binary' && node.at.op === '-') return ['nothing']
      return isPlainDictionary(program, node.of) ? ['key'] : []
    case 'dictionary':
      return node.entries.length === 0 && program.sourceOf(node).language === 'script' ? ['key'] : []
    case 'field':
      return /^(private |readonly )*Record<|\{ \[/.test(node.type ?? '') ? ['key'] : []
    case 'logical':
      return node.op === '||' && !isTested(program, node) ? ['zero', 'nothing', 'blank'] : []
    case 'unary':
      return node.op === '!' && node.of.kind !== 'call' ? ['zero', 'nothing', 'blank'] : []
    case 'if':
      if (node.yes.at(-1)?.kind === 'throw') return ['refusal']
      return node.test.kind === 'name' || node.test.kind === 'member' ? ['zero', 'nothing', 'blank'] : []
    case 'binary':
      return ofBinary(program, node.op, node.left, node.right)
    case 'member':
      return node.name === 'length' && node.of.kind === 'member' ? ['twice'] : []
    case 'assign': {
      const isMoved = node.op === '' && node.target.kind === 'name' && repeatsAround(program, node).length > 0
      return isMoved && (node.value.kind === 'member' || node.value.kind === 'name' || node.value.kind === 'index')
        ? ['backwards', 'twice', 'equal', 'next']
        : []
    }
    case 'literal':
      if (node.type === 'regex') return ['digits', 'letters', 'blank', 'lines']
      return node.type === 'string' && /\[a-z|\\d|\\w/i.test(node.text) ? ['digits', 'letters', 'lines'] : []
    default:
      return []
  }
}

const isTested = (program: Program, node: Node): boolean => {
  const parent = program.parentOf(node)
  return (parent?.kind === 'if' && parent.test === node) || parent?.kind === 'logical'
}

function ofBinary(program: Program, op: string, left: Expression, right: Expression): string[] {
  if (['<', '<=', '>', '>='].includes(op)) return ['equal', 'next', 'zero', 'negative', 'fraction']
  if (op === '%' || op === '//') return ['negative', 'fraction', 'next']
  if (op === 'in' && program.sourceOf(left).language === 'script') return ['key']
  if (
    ['===', '!==', '==', '!='].includes(op) &&
    [left, right].some((side) => side.kind === 'literal' && side.text === '')
  )
    return ['blank', 'zero']
  return []
}

function isPlainDictionary(program: Program, node: Expression): boolean {
  if (program.sourceOf(node).language === 'python') return false
  const field = fieldOf(program, node)
  if (field !== null) return field.value?.kind === 'dictionary'
  return shapeOf(program, node) === 'object'
}
