import type { Mutant } from '../contract'
import type { Node, Source, Statement } from '../tree/nodes'
import { walk } from '../tree/nodes'
import { calledName, methodOf } from '../tree/open-program'

const most = 120
/** What is longer than this is no small thing. */
const longest = 4_000

const others: Record<string, string[]> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '//': ['/'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&', '??'],
  '??': ['||'],
  in: ['not in'],
  'not in': ['in'],
}
const pythonWords: Record<string, string> = { '&&': 'and', '||': 'or' }

const otherNames = new Map(
  Object.entries({
    floor: ['ceil', 'round'],
    ceil: ['floor', 'round'],
    round: ['floor', 'ceil'],
    trunc: ['round', 'floor'],
    int: ['round'],
    max: ['min'],
    min: ['max'],
    lower: ['casefold'],
    toLowerCase: ['toUpperCase'],
    some: ['every'],
    every: ['some'],
    any: ['all'],
    all: ['any'],
  }),
)

export function makeMutants(source: Source, text: string): Mutant[] {
  const isPython = source.language === 'python'
  const found: Mutant[] = []
  const lineAt = linesOf(text)
  const add = (node: Node, at: { start: number; stop: number }, put: string) => {
    if (at.stop - at.start > longest || put.length > longest) return
    const line = lineAt(at.start)
    found.push({
      path: source.path,
      line,
      end: Math.min(node.end, line + 1),
      start: at.start,
      stop: at.stop,
      text: put,
      was: text.slice(at.start, at.stop),
      isBlunt: put === 'pass' || put === '{}' || /^\((true|false)\)$/i.test(put),
    })
  }
  const addWord = (node: Node, from: number, to: number, word: string, puts: readonly string[]) => {
    const shown = isPython ? (pythonWords[word] ?? word) : word
    const at = text.slice(from, to).indexOf(shown)
    if (at < 0) return
    for (const put of puts)
      if (!(isPython && put === '??'))
        add(node, { start: from + at, stop: from + at + shown.length }, isPython ? (pythonWords[put] ?? put) : put)
  }
  const steering = steeringIn(source)
  walk(source.body, (node) => {
    // Without its step a loop never ends, and that says nothing.
    if (steering.has(node)) return false
    if (node.kind === 'import' || node.kind === 'export') return false
    if (node.kind === 'binary' || node.kind === 'logical')
      addWord(node, node.left.stop, node.right.start, node.op, others[node.op] ?? [])
    if (node.kind === 'assign' && node.op !== '' && node.value.start > node.target.stop)
      addWord(node, node.target.stop, node.value.start, node.op, others[node.op] ?? [])
    if (node.kind === 'literal' && node.type === 'number' && /^[\d._]+$/.test(text.slice(node.start, node.stop))) {
      const value = Number(node.text.replaceAll('_', ''))
      if (Number.isInteger(value))
        for (const put of value === 0 ? [1] : [value - 1, value + 1]) add(node, node, `${put}`)
    }
    if (node.kind === 'literal' && node.type === 'boolean') add(node, node, flip(text.slice(node.start, node.stop)))
    if (node.kind === 'if' || node.kind === 'conditional')
      for (const put of isPython ? ['True', 'False'] : ['true', 'false']) add(node.test, node.test, `(${put})`)
    if (node.kind === 'unary' && node.op === '!')
      add(node, { start: node.start, stop: node.of.start }, isPython ? '' : '!!')
    if (node.kind === 'call') {
      const name = calledName(node) ?? methodOf(node)?.name ?? null
      const swaps = name === null ? [] : (otherNames.get(name) ?? [])
      if (name !== null)
        for (const put of swaps) add(node, { start: node.callee.stop - name.length, stop: node.callee.stop }, put)
    }
    if (node.kind === 'member' && node.name === 'length' && !isPython)
      add(node, node, `(${text.slice(node.start, node.stop)} - 1)`)
    for (const { at, put } of repairsOf(node, text, isPython)) add(node, at, put)
    if (isDroppable(node)) add(node, node, isPython ? 'pass' : '{}')
    return true
  })
  return thin(found)
}

/** What moves a loop on to its end. */
function steeringIn(source: Source): Set<Node> {
  const found = new Set<Node>()
  walk(source.body, (node) => {
    if (node.kind !== 'loop') return
    if (node.step !== null) found.add(node.step)
    if (node.how === 'of' || node.how === 'in' || node.test === null) return
    const names = new Set<string>()
    walk(node.test, (each) => {
      if (each.kind === 'name') names.add(each.name)
    })
    walk(node.body, (each) => {
      if (each.kind !== 'do') return
      walk(each, (part) => {
        if (part.kind === 'name' && names.has(part.name)) found.add(each)
      })
    })
  })
  return found
}

type Repair = { at: { start: number; stop: number }; put: string }

/** What is forgotten most often: the later of two, the same thing twice, an honest zero, the end of a line. */
function repairsOf(node: Node, text: string, isPython: boolean): Repair[] {
  const textOf = (at: { start: number; stop: number }) => text.slice(at.start, at.stop)
  const found: Repair[] = []
  if (node.kind === 'do' && node.of.kind === 'assign' && node.of.op === '' && node.of.target.kind === 'name') {
    const { target, value } = node.of
    const most = isPython ? 'max' : 'Math.max'
    if (['member', 'name', 'index'].includes(value.kind))
      found.push({ at: value, put: `${most}(${target.name}, ${textOf(value)})` })
  }
  if (node.kind === 'member' && node.name === 'length' && node.of.kind === 'member' && !isPython)
    found.push({ at: node, put: `new Set(${textOf(node.of)}).size` })
  if (isPython && node.kind === 'call' && calledName(node) === 'len' && node.args[0] !== undefined)
    found.push({ at: node, put: `len(set(${textOf(node.args[0])}))` })
  if (node.kind === 'loop' && node.how === 'of' && node.over !== null)
    found.push({
      at: node.over,
      put: isPython ? `list(dict.fromkeys(${textOf(node.over)}))` : `new Set(${textOf(node.over)})`,
    })
  const method = methodOf(node)
  const [first] = method?.call.args ?? []
  if (method?.name === 'split' && first?.kind === 'literal' && first.text === '\n')
    found.push({
      at: isPython ? { start: method.of.stop, stop: node.stop } : first,
      put: isPython ? '.splitlines()' : '/\\r?\\n/',
    })
  if (method?.name === 'sort' && method.call.args.length === 0 && !isPython)
    found.push({ at: { start: method.call.callee.stop, stop: node.stop }, put: '((a, b) => a - b)' })
  if (node.kind === 'dictionary' && node.entries.length === 0 && !isPython)
    found.push({ at: node, put: 'Object.create(null)' })
  if (isPython && node.kind === 'logical' && node.op === '||')
    found.push({ at: node, put: `(${textOf(node.right)} if ${textOf(node.left)} is None else ${textOf(node.left)})` })
  return found
}

const flip = (word: string): string => ({ true: 'false', false: 'true', True: 'False', False: 'True' })[word] ?? word

/** Something is done, and nothing else needs what it declares. */
const isDroppable = (node: Node): node is Statement =>
  node.kind === 'do' ||
  node.kind === 'throw' ||
  (node.kind === 'jump' && node.how === 'continue') ||
  node.kind === 'delete'

/** From all of it evenly. */
function thin(all: Mutant[]): Mutant[] {
  if (all.length <= most) return all
  const step = all.length / most
  return Array.from({ length: most }, (_, at) => all[Math.floor(at * step)]).filter((each) => each !== undefined)
}

/** Of each place, by looking for it among the beginnings of lines. */
function linesOf(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

export const mutate = (text: string, { start, stop, text: put }: Pick<Mutant, 'start' | 'stop' | 'text'>): string =>
  text.slice(0, start) + put + text.slice(stop)
