/** What each node needs first, by name. Every name that is needed is a node itself. */
export type Needs = ReadonlyMap<string, readonly string[]>

/** Nodes that need each other in a ring, in order, the first one again at the end; null when there is no such ring. */
export function findCircle(needs: Needs): string[] | null {
  const left = new Set(needs.keys())
  walkUp(needs, (name) => left.delete(name))
  const [start] = left
  if (start === undefined) return null
  // Every node that is left needs another one that is left, so following them must come back to where it was before.
  const trail = new Map([[start, 0]])
  for (let at = start; ; ) {
    const next = needs.get(at)?.find((name) => left.has(name)) ?? start
    const seen = trail.get(next)
    if (seen !== undefined) return [...[...trail.keys()].slice(seen), next]
    trail.set(next, trail.size)
    at = next
  }
}

/** How many steps the longest way up from a node that needs nothing has. What is in a circle is not counted. */
export function longestWay(needs: Needs): number {
  const steps = new Map<string, number>()
  let longest = 0
  walkUp(needs, (name, followers) => {
    const next = (steps.get(name) ?? 0) + 1
    for (const follower of followers) {
      steps.set(follower, Math.max(steps.get(follower) ?? 0, next))
      longest = Math.max(longest, next)
    }
  })
  return longest
}

/** Visits each node after all that it needs. What is in a circle, or needs something that is, is never visited. */
function walkUp(needs: Needs, visit: (name: string, followers: ReadonlySet<string>) => void): void {
  const followers = new Map<string, Set<string>>([...needs.keys()].map((name) => [name, new Set()]))
  for (const [name, first] of needs) for (const needed of first) followers.get(needed)?.add(name)
  const open = new Map([...needs].map(([name, first]) => [name, new Set(first).size]))
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name)
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    const next = followers.get(name) ?? new Set<string>()
    visit(name, next)
    for (const follower of next) {
      const count = (open.get(follower) ?? 0) - 1
      open.set(follower, count)
      if (count === 0) ready.push(follower)
    }
  }
}
