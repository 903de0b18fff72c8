import { unitsOfActivity } from '../../../content/lexicons/activities'
import { nounsOfLiking } from '../../../content/lexicons/empty-nouns'
import { asksFor, hasOpinion, keepsPlace, takesActivity, turnsToPeople } from '../../../content/lexicons/verb-senses'
import type { FoundAction } from './find-action'
import type { Deed } from './find-deeds'
import type { Phrase } from './find-phrases'
import { isAmount, isEmptyNoun, isHolderLike, isPlaceLike, isWholeActivity, measureOf, roleOf } from './kinds-of-things'
import { isActivity, isEventOf, isIngredient, isMaterial, isThing, longestEnd } from './lexicon'
import type { Reading, Subject } from './read-passion'

type Word = Reading['words'][number]

/** How sure it is that a phrase names the thing; 0 if it can't. */
export function weighEntity(phrase: Phrase, reading: Reading, action: FoundAction, subject: Subject): number {
  const deed = reading.deeds.find(({ objects }) => objects.includes(phrase))
  if (!canBeThing(phrase, deed, reading)) return 0
  const role = roleOf(phrase)
  const isDealtWith = role === 'likely' && deed !== undefined && deed.by !== 'other' && !turnsToPeople.has(deed.verb)
  if (role !== null && !isDealtWith && !isCaredFor(phrase, deed, reading, action, subject)) return 0
  const standing = standingOf(phrase, deed, reading, action)
  if (standing === 0) return 0
  const elsewhere = isEventOf(subject.ownKey, phrase.value) ? 0.3 : 0
  return standing + looksOf(phrase) - elsewhere
}

function canBeThing(phrase: Phrase, deed: Deed | undefined, reading: Reading): boolean {
  if (isEmptyNoun(phrase) || isAmountOfMore(phrase, reading)) return false
  const known = isThing(phrase.value)
  const dealtWith = deed !== undefined && known && !deed.empty
  if (isWholeActivity(phrase) && !(dealtWith && !takesActivity.has(deed.verb))) return false
  if (measureOf(phrase) !== null && !(dealtWith && !deed.measures)) return false
  if (deed === undefined) return !isInPlace(phrase)
  return !(keepsPlace.has(deed.verb) && isPlaceLike(phrase) && !known)
}

/** "a pair of boots", "a portfolio of bonds": the thing comes after. */
const namesMore = (phrase: Phrase) =>
  isAmount(phrase) || nounsOfLiking.has(phrase.value) || (isHolderLike(phrase) && !isThing(phrase.value))

const isAmountOfMore = (phrase: Phrase, { words, phrases }: Reading) =>
  namesMore(phrase) && words[phrase.to + 1]?.lower === 'of' && phrases.some(({ from }) => from === phrase.to + 2)

const inPlace = /^(in|inside|at|on|onto|from|under|behind|near|beside|between|across|through|around|over|by|to)$/

const isInPlace = (phrase: Phrase) =>
  inPlace.test(phrase.preposition ?? '') ||
  ((isPlaceLike(phrase) || isHolderLike(phrase)) && !isThing(phrase.value) && phrase.preposition !== null)

/** People are the thing only for those who train them or look after them. */
function isCaredFor(
  phrase: Phrase,
  deed: Deed | undefined,
  { words }: Reading,
  action: FoundAction,
  { slug }: Subject,
): boolean {
  if (slug === 'mentor' || slug === 'organizer' || slug === 'merchant') return false
  if (deed !== undefined) return deed.by !== 'other' && (slug === 'trainer' || !turnsToPeople.has(deed.verb))
  const cares = slug === 'trainer' || slug === 'caregiver' || (action.main?.standIn ?? false)
  return cares && phrase.preposition === null && phrase.from === 0 && words[phrase.to + 1]?.kind !== 'verb'
}

/** How much the sentence makes of it. */
function standingOf(phrase: Phrase, deed: Deed | undefined, reading: Reading, action: FoundAction): number {
  const { words, deeds, phrases } = reading
  const main = action.main
  const played = main?.objects.flatMap(({ value }) => unitsOfActivity[value] ?? []) ?? []
  if (played.includes(phrase.value)) return 0.7
  if (main?.standIn === true && isMeantBefore(phrase, main, reading)) return 0.78
  if (deed !== undefined) return asObject(deed, action) - (deed.standIn ? 0.35 : 0)
  const outer = phrases.find(({ to }) => to === phrase.from - 2)
  if (phrase.preposition === 'of' && outer !== undefined) return asPartOf(outer, reading, action)
  if (phrase.preposition === 'for' && outer !== undefined && isKeptPlace(outer, deeds)) return 0.7
  const clause = deeds.find(
    (one) => one.relative && one.by === 'self' && one.objects.length === 0 && isRightAfter(one, phrase),
  )
  if (clause !== undefined && !clause.empty) return 0.8
  if (isDoer(phrase, reading)) return 0.7
  if (phrase.preposition !== null) return asComplement(phrase, words, main)
  return aloneOrNot(phrase, reading, main)
}

/** "I run a nursery for cactuses". */
const isKeptPlace = (outer: Phrase, deeds: Deed[]) =>
  isPlaceLike(outer) && deeds.some(({ objects, verb }) => objects.includes(outer) && keepsPlace.has(verb))

const isRightAfter = (deed: Deed, phrase: Phrase) => deed.at > phrase.to && deed.at - phrase.to <= 4

/** "mushrooms growing in buckets": said of the thing and not of the writer. */
const isDoer = (phrase: Phrase, { words }: Reading) =>
  words[phrase.to + 1]?.kind === 'ing' &&
  words[phrase.to + 1]?.before === 'none' &&
  phrase.plural &&
  phrase.preposition === null

/** "a pair of boots", "the temperature of lakes". */
function asPartOf(outer: Phrase, reading: Reading, action: FoundAction): number {
  const deed = reading.deeds.find(({ objects }) => objects.includes(outer))
  if (namesMore(outer)) return standingOf(outer, deed, reading, action) || 0.62
  return measureOf(outer) !== null && deed !== undefined && deed === action.main ? 0.66 : 0.34
}

function asObject(deed: Deed, action: FoundAction): number {
  if (deed.negated) return 0.2
  const past = deed.past ? 0.22 : 0
  if (deed.by === 'other') return asksFor.has(deed.verb) ? 0.6 : 0.36
  if (deed === action.main) return 0.88 - past
  if (deed.empty) return (/^(like|love|adore|enjoy|have|keep|own|collect|prefer)$/.test(deed.verb) ? 0.74 : 0.55) - past
  return (deed.measures ? 0.45 : 0.6) - past
}

/** "into moths", "passionate about bees", "crazy about maps", "busk with a hang drum". */
function asComplement({ preposition, from }: Phrase, words: Word[], main: Deed | null): number {
  const before = words[from - 2]?.lower ?? ''
  if (preposition === 'about' || preposition === 'into') return main === null ? 0.72 : 0.5
  if (preposition === 'with' && /^(obsessed|fascinated)$/.test(before)) return 0.72
  if (preposition === 'for' && /^(passion|love|weakness|crazy|mad|nuts|soft)$/.test(before)) return 0.72
  return preposition === 'like' ? 0.4 : 0.32
}

function aloneOrNot(phrase: Phrase, { words, deeds, phrases }: Reading, main: Deed | null): number {
  const beside = deeds.some(({ at }) => isSameThought(words, at, phrase.from)) && !isRemark(phrase, words)
  if (beside) return 0.42
  const nothingYet = main !== null && main.objects.length === 0 && !main.standIn && main.at < phrase.from
  if (nothingYet) return 0.7
  return deeds.length === 0 ? 0.72 - 0.05 * Math.min(5, phrases.indexOf(phrase)) : 0.55
}

/** "I like to cook. Mostly curries, for my boyfriend, and …" */
const isRemark = ({ from, to }: Phrase, words: Word[]) =>
  (words[from]?.before === 'stop' || (words[from - 1]?.kind === 'adv' && words[from - 1]?.before === 'stop')) &&
  words[to + 1]?.before !== 'none'

const isSameThought = (words: Word[], one: number, other: number) =>
  !words.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ before }) => before === 'stop')

/** What "them" means: the last thing named before, that can be meant by it. */
function isMeantBefore(phrase: Phrase, deed: Deed, { phrases, deeds }: Reading): boolean {
  const meant = phrases.filter(
    (one) =>
      one.to < deed.at &&
      !isEmptyNoun(one) &&
      measureOf(one) === null &&
      !isInPlace(one) &&
      (one.plural || one.preposition !== 'of') &&
      !deeds.some(({ relative, verb, objects }) => (relative || hasOpinion.has(verb)) && objects.includes(one)),
  )
  const named = meant.filter((one) => roleOf(one) === null)
  const several = (named.length > 0 ? named : meant).filter(
    (one) => one.plural && !deeds.some(({ relative, subject }) => relative && subject === one),
  )
  return (several.at(-1) ?? named.at(-1) ?? meant.at(-1)) === phrase
}

/** Countable, known, spelt as usual: all of it makes a word more likely to be the thing. */
function looksOf({ value, plural, introduced, corrected, proper, preposition }: Phrase): number {
  let looks = 0
  if (longestEnd(value, isThing) !== null) looks += 0.06
  else if (isMaterial(value) || isIngredient(value)) looks -= 0.04
  else if (isActivity(value)) looks -= 0.1
  else if (!plural && introduced === 'bare') looks -= 0.13
  if (plural || introduced === 'a' || introduced === 'number') looks += 0.04
  if (corrected) looks -= 0.04
  if (proper) looks -= 0.2
  return preposition === 'of' ? looks - 0.02 : looks
}
