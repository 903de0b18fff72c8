import type { At } from './nodes'

/** What Python's own `ast` says, as plain data of which nothing is known yet: `_` is the name of a node. */
export type Plain = { [name: string]: unknown }

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const kindOf = (node: Plain): string => textOf(node._) ?? ''
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)

export const childOf = (node: Plain, name: string): Plain | null => {
  const value = node[name]
  return isPlain(value) ? value : null
}
export const listOf = (node: Plain, name: string): unknown[] => {
  const value = node[name]
  return Array.isArray(value) ? value : []
}
export const nodesOf = (node: Plain, name: string): Plain[] => listOf(node, name).filter(isPlain)
export const namesOf = (node: Plain, name: string): string[] =>
  listOf(node, name).filter((each) => typeof each === 'string')

/** Parts such as `arguments` and `comprehension` have no place of their own: they stand where the first part inside does. */
export function placeOf(node: Plain): At {
  const line = numberOf(node.l)
  if (line !== null)
    return { line, end: numberOf(node.e) ?? line, start: numberOf(node.s) ?? 0, stop: numberOf(node.x) ?? 0 }
  for (const value of Object.values(node)) {
    const inside = Array.isArray(value) ? value.find(isPlain) : value
    if (isPlain(inside)) return placeOf(inside)
  }
  return { line: 1, end: 1, start: 0, stop: 0 }
}
