import { namesIn } from '../tree/bindings'
import { type Expression, type Node, type Statement, walk } from '../tree/nodes'

/** A stretch of the text of a file of tests. */
export type Stretch = { start: number; stop: number }

/** A place in the tests where something is compared: what is looked at, and all that is said about it. */
export type Look = Stretch & { of: Expression; isCalled: boolean; isAwaited: boolean; block: Statement[] | null }

/** One test, with what stands around it and is done before it. */
export type Case = {
  name: string
  /** Statements in their order, those of the groups around it and of hooks included. */
  parts: Node[]
  looks: Look[]
  /** Of a test of many rows: what is handed in, after the words that take it. */
  given: { before: string; node: Expression }[]
  /** What stands before all of it, such as the object that a test is a method of. */
  head: string
}

export type Tests = { imports: Stretch[]; cases: Case[] }

/** Of what stands around a test, only what it uses, and what that uses; what is done is done for all. */
export function neededBy(body: readonly Node[], around: readonly Node[]): Node[] {
  const wanted = new Set<string>()
  const want = (nodes: readonly Node[]) =>
    walk(nodes, (node) => {
      if (node.kind === 'name') wanted.add(node.name)
    })
  want(body)
  const kept = new Set<Node>()
  for (const node of [...around].reverse()) {
    const names = declaredBy(node)
    if (names !== null && !names.some((name) => wanted.has(name))) continue
    kept.add(node)
    want([node])
  }
  // A function may use what stands below it.
  for (const node of around)
    if (!kept.has(node) && (declaredBy(node) ?? []).some((name) => wanted.has(name))) kept.add(node)
  return around.filter((node) => kept.has(node))
}

/** null: it declares nothing, it does something. */
function declaredBy(node: Node): string[] | null {
  if (node.kind === 'function' || node.kind === 'class') return node.name === null ? [] : [node.name]
  const set = node.kind === 'do' ? node.of : node
  if (set.kind !== 'declare' && set.kind !== 'assign') return null
  return namesIn(set.target).map(({ name }) => name.name)
}
