import { filters, isFilter } from './filters'

export type Hydrated = { text: string; used: string[]; unresolved: string[] }

const hole = /\{([A-Z][A-Z0-9_]*)((?:\|[a-z]+)*)\}/g

/** `{ENTITY}` stands for the key `entity_primary`; every other name for itself in lower case. */
export const variableKey = (name: string): string => (name === 'ENTITY' ? 'entity_primary' : name.toLowerCase())

/**
 * Fills the holes of a template. What has no value, or asks for a filter that there isn't, stays as it is and is
 * reported: a hole that shows is a fault that somebody finds. A value is never read as a template itself.
 */
export function hydrate({ template, variables }: { template: string; variables: Record<string, string> }): Hydrated {
  const used = new Set<string>()
  const unresolved = new Set<string>()
  const text = template.replace(hole, (whole, name: string, chain: string) => {
    const key = variableKey(name)
    const value = Object.hasOwn(variables, key) ? variables[key] : undefined
    const filled = value === undefined ? undefined : applyFilters(value, chain)
    if (filled === undefined) {
      unresolved.add(whole)
      return whole
    }
    used.add(key)
    return filled
  })
  return { text, used: [...used], unresolved: [...unresolved] }
}

function applyFilters(value: string, chain: string): string | undefined {
  let filled = value
  for (const name of chain.split('|').slice(1)) {
    if (!isFilter(name)) return undefined
    filled = filters[name](filled)
  }
  return filled
}
