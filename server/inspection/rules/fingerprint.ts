import { childrenOf, type Node, walk } from '../tree/nodes'

/** How many parts it has: how much there is to be the same. */
export function weightOf(node: Node): number {
  let weight = 0
  walk(node, () => {
    weight += 1
  })
  return weight
}

type Sameness = {
  /** Variables are numbered in their order, so that other names are the same. */
  names: 'numbered' | 'kept'
  literals: 'kept' | 'kinds'
}

/** Two stretches with one print say the same. */
export function printOf(nodes: readonly Node[], { names, literals }: Sameness): string {
  const numbers = new Map<string, number>()
  const parts: string[] = []
  const visit = (node: Node) => {
    parts.push('(', wordOf(node))
    for (const child of childrenOf(node)) visit(child)
    parts.push(')')
  }
  const wordOf = (node: Node): string => {
    switch (node.kind) {
      case 'name': {
        if (names === 'kept' || node.name === 'this') return `name ${node.name}`
        if (!numbers.has(node.name)) numbers.set(node.name, numbers.size)
        return `name ${numbers.get(node.name)}`
      }
      case 'literal':
        return literals === 'kept' ? `${node.type} ${node.text}` : node.type
      case 'member':
        return `.${node.name}`
      case 'binary':
      case 'logical':
      case 'unary':
      case 'assign':
        return `${node.kind} ${node.op}`
      case 'wrap':
        return node.how
      case 'loop':
        return `loop ${node.how}`
      case 'jump':
        return node.how
      case 'list':
      case 'comprehension':
        return `${node.kind} ${node.makes}`
      default:
        return node.kind
    }
  }
  for (const node of nodes) visit(node)
  return parts.join(' ')
}

export const exactly: Sameness = { names: 'kept', literals: 'kept' }

/** The same in the same words. */
export const isSame = (one: Node, other: Node): boolean => printOf([one], exactly) === printOf([other], exactly)
