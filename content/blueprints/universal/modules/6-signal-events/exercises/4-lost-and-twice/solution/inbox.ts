import type { Fact, Listener } from './hub'

/**
 * The network delivers each fact at least once, in any order. Behind an inbox, a fact that comes twice is handled once;
 * one whose handling failed is handled when it comes again.
 */
export function makeInbox(handle: Listener): Listener {
  const handled = new Set<string>()
  return (fact) => {
    if (handled.has(fact.key)) return
    handle(fact)
    handled.add(fact.key)
  }
}

/** The keys that came more than once, for the weekly look at the network. */
export function repeatedKeys(facts: readonly Fact[]): string[] {
  const known = new Set<string>()
  const repeated = new Set<string>()
  for (const { key } of facts) {
    if (known.has(key)) repeated.add(key)
    known.add(key)
  }
  return [...repeated]
}
