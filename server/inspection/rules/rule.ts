import type { Axis } from '../contract'
import { type Expression, type Node, walk } from '../tree/nodes'
import type { Program } from '../tree/open-program'

/** What a rule has found: where, how much of what, and about which names. */
export type Found = {
  at: { line: number; end: number }
  path: string
  value: number
  limit: number
  text: string
  key?: string
  isGuess?: boolean
}

export type Rule = {
  id: string
  axis: Axis
  /** What is counted, for people. */
  measure: string
  find(program: Program): Found[]
}

export const at = (program: Program, node: Node): Pick<Found, 'at' | 'path'> => ({
  at: { line: node.line, end: node.end },
  path: program.sourceOf(node).path,
})

const longest = 60

/** As somebody would say it, in short. */
export function show(node: Expression | null): string {
  const text = write(node)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

function write(node: Expression | null): string {
  if (node === null) return ''
  switch (node.kind) {
    case 'name':
      return node.name
    case 'literal':
      return node.type === 'string' ? `'${node.text}'` : node.text
    case 'member':
      return `${write(node.of)}.${node.name}`
    case 'index':
      return `${write(node.of)}[${write(node.at)}]`
    case 'call':
      return `${node.isNew ? 'new ' : ''}${write(node.callee)}(${node.args.length > 0 ? '…' : ''})`
    case 'binary':
    case 'logical':
      return `${write(node.left)} ${node.op} ${write(node.right)}`
    case 'unary':
      return `${node.op}${/\w$/.test(node.op) ? ' ' : ''}${write(node.of)}`
    case 'wrap':
    case 'cast':
      return write(node.of)
    case 'list':
      return '[…]'
    case 'dictionary':
      return '{…}'
    case 'slice':
      return `${write(node.from)}:${write(node.to)}`
    default:
      return '…'
  }
}

export const quote = (text: string): string => `\`${text}\``

/** A rule that looks at each part of a program by itself. */
export const byNode = (
  rule: Pick<Rule, 'id' | 'axis' | 'measure'>,
  find: (node: Node, program: Program) => string | null,
): Rule => ({
  ...rule,
  find: (program) => {
    const found: Found[] = []
    for (const { body } of program.sources)
      walk(body, (node) => {
        const text = find(node, program)
        if (text !== null) found.push({ ...at(program, node), value: 1, limit: 0, text })
      })
    return found
  },
})
