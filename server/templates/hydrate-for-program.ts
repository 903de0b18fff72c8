import { AppError } from '../platform/errors'
import type { TemplateContext } from './find-pieces'
import { hydrate } from './hydrate'
import { variableKey } from './parse-template'

const longestText = 200_000

/** What programs may ask for: a short template with many holes for one long value could become any size. */
export function hydrateForProgram(input: {
  template: string
  variables: Record<string, string>
  context?: TemplateContext | undefined
}): { text: string; used: string[]; unresolved: string[] } {
  const { text, used, unresolved } = hydrate({ ...input, variables: byKey(input.variables), most: longestText })
  if (text.length > longestText) {
    const userMessage = 'The text would have more than 200,000 characters. Take a shorter template or shorter values.'
    throw new AppError('too_large', { userMessage })
  }
  return { text, used: [...used], unresolved: [...unresolved] }
}

/** A variable may be named as its hole is: `ENTITY` and `entity` are `entity_primary`, unless that is there as well. */
function byKey(variables: Record<string, string>): Record<string, string> {
  const named = Object.entries(variables).map(([name, value]) => ({
    name,
    key: variableKey(name.toUpperCase()),
    value,
  }))
  const loose = named.filter(({ name, key }) => name !== key)
  const exact = named.filter(({ name, key }) => name === key)
  return Object.fromEntries([...loose, ...exact].map(({ key, value }) => [key, value]))
}
