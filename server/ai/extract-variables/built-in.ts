import type { Archetype, ArchetypeVariable } from '../../../content/archetypes/archetype'
import { archetypeBySlug } from '../../../content/archetypes/archetypes'
import { isEnglish } from './detect-language'
import { findAction } from './find-action'
import { findActor } from './find-actor'
import { findArchetype, isCommonKey, wantedVariables } from './find-archetype'
import { findContainer } from './find-container'
import { findEntity } from './find-entity'
import { findMetric } from './find-metric'
import { findSixth } from './find-sixth'
import { type Finding, type Reading, readPassion } from './read-passion'
import { readTokens } from './read-tokens'
import { asSuggestions, type Extracted, type ExtractInput } from './schema'
import { suggestArchetype } from './suggest-archetype'

/**
 * The words of a passion that fill an archetype's variables, and a question for each that the text leaves open. The same
 * text always gives the same answer. Nobody chose an archetype: the five keys that all have, in the words of the likeliest.
 */
export function extractVariables({ passion, archetype: asked }: ExtractInput): Extracted {
  const chosen = findArchetype(asked)
  const tokens = readTokens(passion)
  const readable = isEnglish(tokens)
  const reading = readPassion(readable ? tokens : [])
  const archetype = chosen === null ? suggest(reading, readable) : given(chosen)
  const known = chosen ?? archetypeBySlug.get(archetype.slug)
  const wanted = known === undefined ? [] : wantedVariables(known, chosen !== null)
  const found = findAll(reading, wanted, chosen?.slug ?? null)
  return {
    variables: wanted.flatMap(({ key }) => {
      const best = found.get(key)?.best
      return best ? [{ key, value: best.value, confidence: rounded(best.confidence), span: best.span }] : []
    }),
    questions: wanted
      .filter(({ key }) => !found.get(key)?.best)
      .map(({ key, prompt, examples }) => ({ key, prompt, suggestions: suggestionsOf(found.get(key), examples) })),
    archetype,
  }
}

const given = ({ slug }: Archetype) => ({ slug, suggested: false, reason: 'You chose it.', confidence: 1 })

function suggest(reading: Reading, readable: boolean): Extracted['archetype'] {
  const suggestion = suggestArchetype(reading)
  return readable
    ? suggestion
    : { ...suggestion, reason: 'The built-in reader knows English only, so it asks instead.' }
}

function findAll(reading: Reading, wanted: ArchetypeVariable[], slug: string | null): Map<string, Finding> {
  const own = wanted.find(({ key }) => !isCommonKey(key))?.key ?? ''
  const examples = (key: string) => new Set(wanted.find((variable) => variable.key === key)?.examples)
  const subject = { slug, ownKey: own, examples }
  const action = findAction(reading)
  const entity = findEntity(reading, action, subject)
  const container = { entity: entity.phrase, action, kind: own === 'place' ? ('holders' as const) : ('any' as const) }
  const found = new Map<string, Finding>([
    ['entity_primary', entity],
    ['action', action],
    ['metric', findMetric(reading, entity.phrase, subject)],
    ['container', findContainer(reading, container)],
    ['actor', findActor(reading, entity.phrase)],
  ])
  if (own === 'place') found.set(own, findContainer(reading, { ...container, kind: 'places' }))
  else if (own !== '') found.set(own, findSixth(reading, own, valuesOf(found, ['entity_primary', 'container'])))
  return withoutTwins(found)
}

const valuesOf = (found: Map<string, Finding>, keys: string[]) =>
  new Set(keys.flatMap((key) => found.get(key)?.best?.value ?? []))

/** One word is one variable: the surer key keeps it, of two as sure the first. */
function withoutTwins(found: Map<string, Finding>): Map<string, Finding> {
  const keeper = new Map<string, { key: string; confidence: number }>()
  for (const [key, { best }] of found) {
    if (best !== null && best.confidence > (keeper.get(best.value)?.confidence ?? 0))
      keeper.set(best.value, { key, confidence: best.confidence })
  }
  return new Map(
    [...found].map(([key, { best, suggestions }]) => [
      key,
      { best: best !== null && keeper.get(best.value)?.key === key ? best : null, suggestions },
    ]),
  )
}

const suggestionsOf = (finding: Finding | undefined, examples: string[]) =>
  asSuggestions([...(finding?.suggestions ?? []), ...examples])

const rounded = (confidence: number) => Math.round(confidence * 100) / 100
