import { archetypes } from '../../../content/archetypes/archetypes'
import { mostGeneral, signalsOf } from '../../../content/archetypes/signals'
import type { Reading } from './read-passion'
import type { Extracted } from './schema'

type Signal = { word: string; weight: number; at: number }

/** Whom somebody sounds like, by what they do and what they speak of, with the words that say so. */
export function suggestArchetype(reading: Reading): Extracted['archetype'] {
  const scored = archetypes
    .map(({ slug }) => {
      const signals = signalsIn(reading, slug)
      return { slug, signals, score: signals.reduce((sum, { weight }) => sum + weight, 0) }
    })
    .toSorted((one, other) => other.score - one.score)
  const [best, next] = scored
  if (best === undefined || best.score === 0) {
    const reason = 'Nothing in the text points to one, so this is the most general.'
    return { slug: mostGeneral, suggested: true, reason, confidence: 0.1 }
  }
  const lead = best.score - (next?.score ?? 0)
  const confidence = Math.min(0.95, 0.4 + 0.06 * best.score + 0.1 * lead)
  return { slug: best.slug, suggested: true, reason: `Because you said ${listed(best.signals)}.`, confidence }
}

function signalsIn({ words, phrases, deeds }: Reading, slug: string): Signal[] {
  const signals = signalsOf[slug]
  if (signals === undefined) return []
  const done = deeds
    .filter(({ verb, negated }) => signals.verbs.has(verb) && !negated)
    .map(({ verb, by, at }) => ({ word: verb, weight: by === 'other' ? 1 : 3, at }))
  const named = phrases.flatMap(({ value, from }) => {
    const name = [value, value.slice(value.lastIndexOf(' ') + 1)].find((part) => signals.words.has(part))
    return name === undefined ? [] : [{ word: name, weight: 2, at: from }]
  })
  const lone = words.flatMap(({ base, kind }, at) =>
    kind === 'ing' && signals.words.has(base) ? [{ word: base, weight: 1, at }] : [],
  )
  return onceEach([...done, ...named, ...lone])
}

/** The first counts whole, what is said again adds nothing. What comes first weighs most. */
function onceEach(signals: Signal[]): Signal[] {
  const sorted = signals.toSorted((one, other) => one.at - other.at)
  const first = sorted.filter(({ word }, n) => sorted.findIndex((other) => other.word === word) === n)
  return first.map((signal, n) => ({ ...signal, weight: signal.weight * (n === 0 ? 1.2 : 1) }))
}

function listed(signals: Signal[]): string {
  const words = signals
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ word }) => `“${word.slice(0, 40)}”`)
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
