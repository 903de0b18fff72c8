import { hydrate } from '../../templates/hydrate'
import { openingsOf } from './openings'
import type { EnrichInput, EnrichOutput } from './schema'

const longestTitle = 100
const longestBody = 1_500
/** What a sentence bears. A word that is longer than this would be the sentence. */
const longestWord = 60

/** An opening out of the house's own, in the learner's words. The examples are about those already, so it adds no notes. */
export function openModule({ concept, variables }: EnrichInput, seed: number): EnrichOutput {
  const openings = openingsOf(concept)
  const opening = openings[Math.abs(seed) % openings.length]
  if (opening === undefined) throw new Error(`no opening for ${concept}`)
  const words = Object.fromEntries(
    Object.entries({ ...nameless, ...variables }).map(([key, value]) => [key, shorten(value)]),
  )
  const title = hydrate({ template: opening.title, variables: words }).text
  const body = hydrate({ template: opening.body, variables: words, context: 'markdown' }).text
  return { story: { title: title.slice(0, longestTitle).trim(), body: body.slice(0, longestBody).trim() }, notes: [] }
}

/** For a course that was made without one of the words: the sentence still has to be one. */
const nameless = {
  entity_primary: 'thing',
  metric: 'value',
  container: 'collection',
  action: 'change',
  actor: 'person',
}

const shorten = (value: string): string => [...value].slice(0, longestWord).join('').trim() || 'thing'
