import type { Unreadable } from '../contract'
import { childrenOf, type Node, type Source } from './nodes'

/**
 * What is looked at goes so far: rules follow a program down by calling themselves, and some look at each pair of things.
 * People write programs that are 30 deep; the longest that an academy takes has about 60,000 parts.
 */
export const most = { depth: 400, parts: 120_000 } as const

/** Where a program goes on past that; null: it doesn't. */
export function findExcess(sources: readonly Source[]): Unreadable | null {
  let parts = 0
  for (const { path, body } of sources) {
    const waiting: { node: Node; depth: number }[] = body.map((node) => ({ node, depth: 1 }))
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { node, depth } = next
      parts += 1
      if (depth > most.depth || parts > most.parts) return { path, line: node.line }
      for (const child of childrenOf(node)) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return null
}
