import type { Archetype, ArchetypeVariable } from '../../../content/archetypes/archetype'
import { archetypes } from '../../../content/archetypes/archetypes'

const commonKeys = new Set(['entity_primary', 'metric', 'container', 'action', 'actor'])

export const isCommonKey = (key: string) => commonKeys.has(key)

/** By slug, or by name in any case. null: none was chosen, or one that there isn't. */
export function findArchetype(asked: string | null): Archetype | null {
  const name = asked?.trim().toLowerCase()
  return archetypes.find((archetype) => archetype.slug === name || archetype.name.toLowerCase() === name) ?? null
}

/** What is looked for: all variables of the archetype that was chosen. If none was, the five that every archetype has. */
export const wantedVariables = ({ variables }: Archetype, isChosen: boolean): ArchetypeVariable[] =>
  variables.filter(({ key }) => isChosen || isCommonKey(key))
