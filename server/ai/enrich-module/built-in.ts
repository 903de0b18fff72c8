import { worlds } from '../../../content/archetypes/worlds'
import { cleanValue } from '../../templates/clean-value'
import { hydrate } from '../../templates/hydrate'
import { openingsOf } from './openings'
import { type EnrichInput, type EnrichOutput, longest } from './schema'

/**
 * What a sentence bears. A word that is longer than this would be the sentence. Where many long ones meet, all are cut
 * shorter, until the opening fits: the last length always does.
 */
const wordLengths = [60, 40, 24, 12]

/** An opening out of the house's own, in the learner's words. The examples are about those already, so it adds no notes. */
export function openModule(input: EnrichInput, seed: number): EnrichOutput {
  for (const length of wordLengths) {
    const story = write(input, seed, length)
    if (story.title.length <= longest.title && story.body.length <= longest.body) return { story, notes: [] }
  }
  throw new Error(`the openings of ${input.concept} are too long`)
}

function write({ concept, archetype, variables }: EnrichInput, seed: number, length: number): EnrichOutput['story'] {
  const openings = openingsOf(concept)
  const opening = openings[Math.abs(seed) % openings.length]
  if (opening === undefined) throw new Error(`no opening for ${concept}`)
  const words = { ...nameless, ...wordsOf(variables, length) }
  const title = hydrate({ template: opening.title, variables: words }).text.trim()
  const paragraph = (template: string) => hydrate({ template, variables: words, context: 'markdown' })
  const world = worldOf(archetype, concept)
  // A course that a program asked for may know the archetype and not its word.
  const own = world === undefined ? null : paragraph(world)
  const parts = [paragraph(opening.body), ...(own === null || own.unresolved.length > 0 ? [] : [own])]
  return { title, body: parts.map(({ text }) => text.trim()).join('\n\n') }
}

const worldOf = (archetype: string | null, concept: string): string | undefined => {
  const world: Readonly<Partial<Record<string, string>>> | undefined = worlds.get(archetype ?? '')
  return world !== undefined && Object.hasOwn(world, concept) ? world[concept] : undefined
}

/** For a course that was made without one of the words: the sentence still has to be one. */
const nameless = {
  entity_primary: 'thing',
  metric: 'value',
  container: 'collection',
  action: 'change',
  actor: 'person',
}

/** Something to read, and not only marks that nobody sees. */
const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u

/** Those that a sentence can hold: one line each, cut between characters, where half of one could not be stored. */
function wordsOf(variables: Record<string, string>, length: number): Record<string, string> {
  const lines = Object.entries(variables).map(([key, value]): [string, string] => {
    const line = cleanValue(value).replace(/\s+/g, ' ').trim()
    return [key, [...line].slice(0, length).join('').trim()]
  })
  return Object.fromEntries(lines.filter(([, line]) => isSeen.test(line)))
}
