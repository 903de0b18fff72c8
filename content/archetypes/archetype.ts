import { listOf } from '../lexicons/list-of'

export type VariableKind = 'entity' | 'quantity' | 'container' | 'action' | 'actor' | 'place' | 'event'

export type ArchetypeVariable = {
  key: string
  kind: VariableKind
  /** The question that asks for it. */
  prompt: string
  examples: string[]
}

export type Archetype = {
  slug: string
  name: string
  description: string
  metaCategory: string
  variables: ArchetypeVariable[]
}

/** The prompt, and examples with commas between. */
type Asked = [prompt: string, examples: string]

/** The five that every archetype has, and the one that only this has. */
export function variablesOf(
  entity: Asked,
  metric: Asked,
  container: Asked,
  action: Asked,
  actor: Asked,
  own: [key: string, kind: VariableKind, ...Asked],
) {
  const [key, kind, ...asked] = own
  return [
    variable('entity_primary', 'entity', entity),
    variable('metric', 'quantity', metric),
    variable('container', 'container', container),
    variable('action', 'action', action),
    variable('actor', 'actor', actor),
    variable(key, kind, asked),
  ]
}

const variable = (key: string, kind: VariableKind, [prompt, examples]: Asked): ArchetypeVariable => ({
  key,
  kind,
  prompt,
  examples: listOf(examples),
})
