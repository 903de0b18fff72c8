import type { {ENTITY|pascal} } from './atom'

/** The highest {METRIC} first. */
export function highestFirst(all: readonly {ENTITY|pascal}[]): {ENTITY|pascal}[] {
  return [...all].sort((one, other) => other.{METRIC|camel} - one.{METRIC|camel})
}

/** Each of them once, in the order of the list. */
export function withoutRepeats(all: readonly {ENTITY|pascal}[]): {ENTITY|pascal}[] {
  const firstOf = new Map<string, {ENTITY|pascal}>()
  for (const one of all) {
    if (!firstOf.has(one.id)) firstOf.set(one.id, one)
  }
  return [...firstOf.values()]
}
