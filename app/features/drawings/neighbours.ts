type Link = { from: string; to: string }

/** The node itself, and every node that one link joins it to. */
export function withNeighbours(id: string, links: readonly Link[]): Set<string> {
  const joined = links.flatMap(({ from, to }) => (from === id || to === id ? [from, to] : []))
  return new Set([id, ...joined])
}

type Node = { id: string; label: string }

/** A node in words: "listed. Leads to sold (trade). Comes from new." */
export function nodeWords(
  node: Node,
  { nodes, links }: { nodes: readonly Node[]; links: readonly (Link & { label: string })[] },
): string {
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]))
  const say = (end: string, by: string) => `${labelOf.get(end) ?? end}${by === '' ? '' : ` (${by})`}`
  const after = links.filter(({ from }) => from === node.id).map(({ to, label }) => say(to, label))
  const before = links.filter(({ to }) => to === node.id).map(({ from, label }) => say(from, label))
  const parts = [node.label]
  if (after.length > 0) parts.push(`Leads to ${after.join(', ')}`)
  if (before.length > 0) parts.push(`Comes from ${before.join(', ')}`)
  return `${parts.join('. ')}.`
}
