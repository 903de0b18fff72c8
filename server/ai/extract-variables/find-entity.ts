import { unitsOfActivity } from '../../../content/lexicons/activities'
import type { FoundAction } from './find-action'
import type { Phrase } from './find-phrases'
import { isActivity } from './lexicon'
import { chooseBest, type Finding, type Reading, type Subject } from './read-passion'
import { canBeValue } from './schema'
import { weighEntity } from './weigh-entity'

export type FoundEntity = Finding & { phrase: Phrase | null }

/** The thing that somebody deals with: a countable thing in their own words, or a question. */
export function findEntity(reading: Reading, action: FoundAction, subject: Subject): FoundEntity {
  const candidates = reading.phrases
    .filter(({ value }) => canBeValue(value))
    .map((phrase) => ({ phrase, confidence: weighEntity(phrase, reading, action, subject) }))
    .filter(({ confidence }) => confidence > 0)
  const sorted = candidates
    .map(({ phrase, confidence }) => ({ phrase, confidence: confidence + forMentions(phrase, candidates) }))
    .toSorted((a, b) => b.confidence - a.confidence)
  const best = sorted[0]?.phrase
  const units = unitsSuggested(reading)
  if (best === undefined) return { best: null, suggestions: units, phrase: null }
  const things = candidates.map(({ phrase }) => phrase)
  const equals = equalsOf(best, reading, action, things)
  if (equals.length > 1) return { best: null, suggestions: equals.slice(0, 5), phrase: null }
  const found = chooseBest(
    sorted.map(({ phrase: { value, span }, confidence }) => ({ value, span, confidence: Math.min(0.97, confidence) })),
  )
  const suggestions = [...new Set([...found.suggestions, ...units])].slice(0, 5)
  return { best: found.best, suggestions, phrase: found.best === null ? null : best }
}

/** What is spoken of again and again is what it is about. */
function forMentions({ value }: Phrase, all: { phrase: Phrase }[]): number {
  const mentions = all.filter(({ phrase }) => phrase.value === value).length
  return Math.min(0.12, 0.06 * (mentions - 1))
}

/** The things that are named as equals of this one, itself among them. */
function equalsOf(best: Phrase, { lists, deeds }: Reading, action: FoundAction, things: Phrase[]): string[] {
  const named = (phrases: Phrase[]) => phrases.filter((phrase) => things.includes(phrase)).map(({ value }) => value)
  const rivals = action.rivals.flatMap((deed) => deed.objects)
  if (rivals.includes(best)) return [...new Set(named(rivals))]
  const list = lists.get(best) ?? []
  const isObject = (phrase: Phrase) => deeds.some(({ objects }) => objects.includes(phrase))
  return [...new Set(named(isObject(best) ? list.filter(isObject) : list))]
}

/** "I play chess" names no thing; what one deals with there is offered. */
function unitsSuggested({ words }: Reading): string[] {
  const text = words.map(({ lower }) => lower)
  for (let length = 3; length > 0; length--) {
    for (let at = 0; at + length <= text.length; at++) {
      const name = text.slice(at, at + length).join(' ')
      if (isActivity(name)) return unitsOfActivity[name] ?? []
    }
  }
  return []
}
