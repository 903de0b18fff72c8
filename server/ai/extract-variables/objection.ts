import { archetypes } from '../../../content/archetypes/archetypes'
import { findArchetype, wantedVariables } from './find-archetype'
import { hasLink, isCleanValue } from './is-clean-value'
import type { Extracted, ExtractInput } from './schema'

const unsure = 0.6

/** Why an answer of the right shape can't be used: it does not say what the text says. */
export function objectTo(output: Extracted, { archetype: asked }: ExtractInput): string | null {
  const chosen = findArchetype(asked)
  const { slug, suggested, reason } = output.archetype
  const archetype = archetypes.find((one) => one.slug === slug)
  if (archetype === undefined) return 'there is no such archetype'
  if (chosen !== null && chosen !== archetype) return 'the archetype was given and must stay'
  if (suggested !== (chosen === null)) return 'an archetype is suggested where none was given, and only there'
  if (hasLink(reason)) return 'a reason is a sentence without links'
  const named = [...output.variables, ...output.questions].map(({ key }) => key)
  const wanted = wantedVariables(archetype, chosen !== null).map(({ key }) => key)
  if (named.length !== wanted.length || wanted.some((key) => !named.includes(key)))
    return `each of these keys must be there once: ${wanted.join(', ')}`
  if (!output.questions.every(({ suggestions }) => suggestions.every(isCleanValue)))
    return 'a suggestion is written like a value'
  for (const { value, span, confidence } of output.variables) {
    if (!isCleanValue(value)) return `not a clean value: ${value}`
    if (confidence < unsure) return 'what is uncertain must be a question'
    if (span === null) return `${value} is not in the text: ask for it`
  }
  return null
}
