import type { Phrase } from './find-phrases'
import { isComponent, isEventOf, isIngredient, isMaterial, longestEnd } from './lexicon'
import { type Candidate, chooseBest, type Finding, type Reading } from './read-passion'
import { singularOf } from './to-singular'

type Knows = (name: string) => boolean

/** An archetype's own variable: only where it is plainly said. */
export function findSixth(reading: Reading, key: string, taken: ReadonlySet<string>): Finding {
  const knows = knowerOf(key)
  const phrases = reading.phrases
    .filter(({ value }) => !taken.has(value))
    .map((phrase) => ({ value: phrase.value, span: phrase.span, confidence: scoreOf(phrase, key, knows, reading) }))
  const words = isThingKey(key) ? [] : loneWords(reading, knows, taken)
  const candidates = [...phrases, ...words].filter(({ confidence }) => confidence > 0)
  return chooseBest(candidates.map((one, n) => ({ ...one, confidence: one.confidence - 0.03 * Math.min(n, 4) })))
}

const isThingKey = (key: string) => key === 'material' || key === 'ingredient' || key === 'component'

function knowerOf(key: string): Knows {
  if (key === 'material') return isMaterial
  if (key === 'ingredient') return isIngredient
  return key === 'component' ? isComponent : (name) => isEventOf(key, name)
}

function scoreOf(phrase: Phrase, key: string, knows: Knows, reading: Reading): number {
  const known = longestEnd(phrase.value, knows) !== null
  const named = isNamedAs(phrase, key, reading.words)
  if (named) return known ? 0.88 : 0.66
  const { preposition, introduced, value } = phrase
  // "made from driftwood": whatever it is, it is the material.
  if (!known) return key === 'material' && preposition === 'from' && introduced === 'bare' ? 0.62 : 0
  if (isThingKey(key)) return asPart(phrase, reading)
  if (value === key) return 0.61
  return /^(in|on|with|at|of)$/.test(preposition ?? '') ? 0.68 : 0.76
}

const usesIt =
  /^(use|source|buy|add|pick|gather|grow|mill|solder|choose|mix|simmer|knead|grind|roast|boil|fry|chop|ferment|put|get)$/

/** Of what goes into the thing. */
function asPart(phrase: Phrase, { deeds }: Reading): number {
  if (/^(from|of|in|with|using|out)$/.test(phrase.preposition ?? '')) return 0.78
  const deed = deeds.find(({ objects }) => objects.includes(phrase))
  if (deed !== undefined) return usesIt.test(deed.verb) ? 0.68 : 0.5
  return phrase.preposition === null ? 0.66 : 0.5
}

/** "the fault is a short circuit", "a little gong is my cue". */
function isNamedAs(phrase: Phrase, key: string, words: Reading['words']): boolean {
  const name = key === 'stage_of_event' ? 'stage' : key
  const before = words.slice(Math.max(0, phrase.from - 3), phrase.from).map(({ base }) => base)
  const after = words.slice(phrase.to + 1, phrase.to + 5).map(({ base }) => base)
  const equals = (word: string | undefined) => word !== undefined && /^(is|are|be)$/.test(word)
  return (before.includes(name) && equals(before.at(-1))) || (equals(after[0]) && after.includes(name))
}

/** A word of the list outside of every phrase: "qualifying" where it is no verb. */
function loneWords({ words, phrases }: Reading, knows: Knows, taken: ReadonlySet<string>): Candidate[] {
  return words.flatMap((word, at) =>
    [3, 2, 1].flatMap((length) => {
      const part = words.slice(at, at + length)
      const name = singularOf(part.map(({ lower }) => lower).join(' '))
      const whole = part.length === length && part.every(({ before }, n) => n === 0 || before === 'none')
      const inPhrase = phrases.some(({ from, to }) => from <= at && at <= to)
      const isNoun = length > 1 || !/^(verb|ing|adv|adj)$/.test(word.kind)
      if (!whole || !isNoun || inPhrase || taken.has(name) || !knows(name)) return []
      const span: [number, number] = [word.start, part.at(-1)?.end ?? word.end]
      return [{ value: name, span, confidence: 0.7 + 0.03 * length }]
    }),
  )
}
