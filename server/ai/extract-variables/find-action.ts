import { keepsPlace, lastResort, saysNothing, servesOthers } from '../../../content/lexicons/verb-senses'
import type { Deed } from './find-deeds'
import type { Phrase } from './find-phrases'
import { isEmptyNoun, isPlaceLike, measureOf } from './kinds-of-things'
import { isActivity } from './lexicon'
import { type Finding, type Reading, sureEnough } from './read-passion'
import { canBeValue } from './schema'

export type FoundAction = Finding & {
  /** What the text is about doing, even where its verb is no answer ("I run a bakery"). */
  main: Deed | null
  /** Deeds of equal weight with things of their own: then none of them names the thing. */
  rivals: Deed[]
}

/** Below it a deed is told in passing. */
const likelyEnough = 0.4

/** The main verb that the writer does to or with the thing. */
export function findAction({ deeds, words }: Reading): FoundAction {
  const scored = deeds
    .filter((deed) => isOwnDeed(deed) && !isField(deed, words))
    .map((deed, n) => ({ deed, score: scoreOf(deed, words) - Math.min(0.2, n * 0.03) }))
    .toSorted((a, b) => b.score - a.score)
  const [first] = scored
  if (first === undefined) return { best: null, suggestions: [], main: null, rivals: [] }
  const { deed } = first
  // Where nothing else is done, reading off a number is what is done.
  const score = first.score + (scored.length === 1 && deed.measures ? 0.2 : 0)
  const rivals = scored.map((other) => other.deed).filter((other) => areRivals(deed, other, words))
  const verbs = [deed, ...rivals, ...scored.slice(0, 4).map((other) => other.deed)].map(({ verb }) => verb)
  const sure = score >= sureEnough && rivals.length === 0
  return {
    best: sure ? { value: deed.verb, span: deed.span, confidence: Math.min(0.97, score) } : null,
    suggestions: [...new Set(verbs)].slice(0, 5),
    main: score >= likelyEnough ? deed : null,
    rivals: rivals.length > 0 ? [deed, ...rivals] : [],
  }
}

const isOwnDeed = ({ verb, empty, negated, by }: Deed) =>
  canBeValue(verb) && !saysNothing.has(verb) && (!empty || lastResort.has(verb)) && !negated && by !== 'other'

/** "beekeeping", "3D printing, ham radio": the name of an activity, where nobody says that they do it. */
function isField({ at, by, objects, standIn }: Deed, words: Reading['words']): boolean {
  if (by !== 'implied' || objects.length > 0 || standIn) return false
  const next = words[at + 1]
  const joined = next?.kind === 'conj' && words[at + 2]?.kind === 'ing' && words[at + 3]?.before === 'none'
  const followed = next !== undefined && next.before === 'none' && (next.kind !== 'conj' || joined)
  return words[at]?.kind === 'ing' ? !followed : words[at]?.lower === words[at]?.base
}

function scoreOf(deed: Deed, words: Reading['words']): number {
  let score = deed.by === 'self' || startsThought(deed, words) ? 0.92 : 0.84
  if (deed.past) score -= 0.25
  if (deed.relative) score -= 0.08
  if (lastResort.has(deed.verb)) score -= deed.verb === 'learn' && isBeforeInfinitive(deed, words) ? 0.6 : 0.2
  else if (servesOthers.has(deed.verb)) score -= 0.06
  if (keepsPlace.has(deed.verb) && deed.objects.some(isPlaceLike)) score -= 0.42
  return score + byObject(deed)
}

/** "Throwing pots on a wheel." */
const startsThought = ({ at }: Deed, words: Reading['words']) =>
  words[at]?.before === 'stop' && words[at]?.kind === 'ing'

function byObject(deed: Deed): number {
  const things = deed.objects.filter((object) => !isServing(object))
  if (things.length > 0) return deed.measures ? -0.16 : 0.06
  if (deed.objects.some((object) => measureOf(object) !== null)) return deed.measures ? -0.45 : -0.25
  if (deed.objects.length > 0) return -0.12
  if (deed.standIn) return deed.measures ? -0.1 : 0.04
  return deed.measures ? -0.35 : -0.1
}

/** "learning to sail", "learning how to sail". */
const isBeforeInfinitive = ({ at }: Deed, words: Reading['words']) =>
  words.slice(at + 1, at + 3).some(({ lower }) => lower === 'to')

/** Not what a deed is done to: a number, an evening. An activity may be ("I play chess"). */
const isServing = (object: Phrase) => measureOf(object) !== null || (isEmptyNoun(object) && !isActivity(object.value))

/** "I cook soups and bake breads", "I buy and sell shares": in one breath, by the same person, of equal weight. */
function areRivals(first: Deed, other: Deed, words: Reading['words']): boolean {
  if (first.verb === other.verb || other.empty || other.standIn || other.measures) return false
  if (first.past !== other.past || first.by !== other.by || first.relative !== other.relative) return false
  const [one, two] = first.at < other.at ? [first, other] : [other, first]
  const gap = two.at - (one.objects.at(-1)?.to ?? one.at)
  const ownThing = (deed: Deed) => deed.objects.some((object) => !isServing(object))
  const joined = gap === 2 || (gap === 3 && words.length < 30)
  return joined && ownThing(two) && (ownThing(one) || (one.objects.length === 0 && !one.standIn))
}
