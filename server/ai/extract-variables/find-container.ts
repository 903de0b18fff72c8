import {
  fillsPlace,
  getsThings,
  keepsPlace,
  movesThings,
  recordsThings,
  restsSomewhere,
} from '../../../content/lexicons/verb-senses'
import type { FoundAction } from './find-action'
import type { Deed } from './find-deeds'
import type { Phrase } from './find-phrases'
import { isEmptyNoun, isHolderLike, isPlaceLike, measureOf, roleOf } from './kinds-of-things'
import { isActivity, isMaterial, isThing } from './lexicon'
import { type Candidate, chooseBest, type Finding, levelInLists, type Reading } from './read-passion'

export type ContainerTask = {
  entity: Phrase | null
  action: FoundAction
  /** For somebody who organises, rooms are places, and only lists and calendars hold things. */
  kind: 'any' | 'holders' | 'places'
}

/** The place or structure in which the things are, or in which it happens. */
export function findContainer(reading: Reading, task: ContainerTask): Finding {
  const candidates: Candidate[] = reading.phrases
    .filter((phrase) => phrase !== task.entity && phrase.value !== task.entity?.value)
    .map((phrase) => ({ value: phrase.value, span: phrase.span, confidence: scoreOf(phrase, reading, task) }))
    .filter(({ confidence }) => confidence > 0)
  const ordered = candidates.map((one) => ({
    ...one,
    confidence: one.confidence - 0.05 * likelyBefore(one, candidates),
  }))
  return chooseBest(
    levelInPairs(
      levelInLists(ordered, reading, ({ confidence }) => confidence >= 0.5),
      reading,
    ),
  )
}

/** What is named first is where it is. */
const likelyBefore = (one: Candidate, all: Candidate[]) =>
  Math.min(5, all.filter(({ span, confidence }) => span[0] < one.span[0] && confidence >= 0.5).length)

/** "in gardens and in gyms": as sure as each other. */
function levelInPairs(candidates: Candidate[], { phrases, words }: Reading): Candidate[] {
  return candidates.map((candidate) => {
    const phrase = phrases.find(({ span }) => span === candidate.span)
    const before = phrases.find(({ to }) => phrase !== undefined && to === phrase.from - 3)
    const joined =
      phrase !== undefined &&
      before !== undefined &&
      words[phrase.from - 2]?.kind === 'conj' &&
      words[before.from - 1]?.kind === 'prep'
    const first = joined ? candidates.find(({ span }) => span === before.span) : undefined
    return first === undefined
      ? candidate
      : { ...candidate, confidence: Math.max(candidate.confidence, first.confidence) }
  })
}

const within = /^(in|into|inside|on|onto|at|from|through|within|aboard|across|off|around|along|outside)$/

/** One writes for it, and there the pieces are. */
const publishes =
  /(magazine|newspaper|journal|blog|website|podcast|newsletter|zine|channel|radio show|book|anthology|atlas)$/

function scoreOf(phrase: Phrase, reading: Reading, task: ContainerTask): number {
  const place = isPlaceLike(phrase)
  const holder = isHolderLike(phrase)
  const known = place || holder
  const home = phrase.value === 'home' && phrase.preposition === 'at'
  const meant = home || !isEmptyNoun(phrase) || (known && phrase.introduced !== 'bare')
  if (!meant || phrase.proper || roleOf(phrase) !== null) return 0
  if (task.kind === 'places' && !place) return 0
  if (task.kind === 'holders' && (!holder || (place && phrase.value !== 'club'))) return 0
  if (!known && (measureOf(phrase) !== null || isMaterial(phrase.value) || isActivity(phrase.value))) return 0
  const preposition = phrase.preposition ?? ''
  if (within.test(preposition)) return known ? knownWithin(phrase, reading, task) : unknownWithin(phrase, reading, task)
  if (preposition === 'for' && publishes.test(phrase.value)) return 0.72
  if (preposition === 'of' && known && isAtEdge(phrase, reading)) return 0.62
  if (preposition !== '') return 0.25
  return known ? unsaidScore(phrase, place, reading, task) : 0
}

/** "under the lights of a velodrome", "in the corner of the garage": there all the same. */
const isAtEdge = (phrase: Phrase, { phrases }: Reading) =>
  phrases.some(
    ({ to, value, preposition }) =>
      to === phrase.from - 2 &&
      preposition !== null &&
      /^(light|edge|corner|back|front|middle|side|top|bottom|floor|heart|shadow|end|dark|shade|quiet|warmth)$/.test(
        value,
      ),
  )

/** "interested in", "look at", "depends on": not where, but what. */
const noPlaceAfter =
  /^(interested|believe|specialise|specialize|look|looking|interest|depends|depend|focus|based|good|degree|spend)$/

function knownWithin(phrase: Phrase, reading: Reading, { action }: ContainerTask): number {
  const { words } = reading
  if (noPlaceAfter.test(words[phrase.from - 2]?.lower ?? '')) return 0.5
  const deed = deedAround(phrase, reading)
  let score = 0.8 + byDeed(deed, action.main)
  if (/^(from|through)$/.test(phrase.preposition ?? '')) score -= 0.08
  if (phrase.preposition === 'from' && /^(collect|gather|pick|rescue|save|adopt)$/.test(deed?.verb ?? '')) score -= 0.2
  if (/^(across|around|along|outside|off)$/.test(phrase.preposition ?? '')) score -= 0.18
  const isIn = words[phrase.from - 2]?.kind === 'aux' ? 3 : 2
  const outer = reading.phrases.find(({ to }) => to === phrase.from - isIn)
  if (outer === undefined || (deed === action.main && deed?.objects.includes(outer))) return score
  return score - byOuter(outer, phrase, words)
}

function byDeed(deed: Deed | undefined, main: Deed | null): number {
  if (deed === undefined) return 0
  let score = deed === main ? 0.08 : 0
  const rests =
    restsSomewhere.has(deed.verb) &&
    (deed.by !== 'other' || (restsByItself.test(deed.verb) && bystanding(deed.subject) < 0.3))
  if (deed.by === 'other') score -= bystanding(deed.subject)
  if (rests) score += 0.12
  else if (getsThings.has(deed.verb) && deed.by !== 'other') score -= 0.24
  else if (movesThings.has(deed.verb)) score -= deed === main ? 0.1 : 0.14
  if (deed.past) score -= 0.12
  if (deed.negated) score -= 0.3
  return deed !== main && (recordsThings.has(deed.verb) || deed.measures) ? score - 0.1 : score
}

const restsByItself = /^(live|sit|stand|lie|hang|rest|wait|go|fit|sleep|end up)$/

/** What others do somewhere is where others are. */
function bystanding(subject: Phrase | null): number {
  if (subject === null) return 0.05
  if (/(person|other|folk)$/.test(subject.value)) return 0.3
  return roleOf(subject) !== null ? 0.06 : 0
}

/** "a pond in the yard" is in the pond; "nurses from the hospital" are from there; "after my shift at the bank" is over. */
function byOuter(outer: Phrase, phrase: Phrase, words: Reading['words']): number {
  const holds = outer.preposition === null || within.test(outer.preposition)
  if (holds && (isPlaceLike(outer) || isHolderLike(outer))) return 0.14
  if (roleOf(outer) !== null) return phrase.preposition === 'from' || comesFrom(outer, words) ? 0.24 : 0
  // "after my shift at the bank" is over; "lavender from my garden" grew there.
  if (/^(after|before|since|until|during|from)$/.test(outer.preposition ?? '')) return 0.25
  return phrase.preposition === 'from' && /^(with|of)$/.test(outer.preposition ?? '') ? 0.2 : 0
}

/** "kids in the neighbourhood", but not "I'm a carer in a home", "with my dad in the garage". */
const comesFrom = ({ preposition, from }: Phrase, words: Reading['words']) =>
  !/^(with|as)$/.test(preposition ?? '') && words[from - 1]?.kind !== 'aux'

/** A noun that nobody knows is a place only right behind what is done, and where an article says that it is one of many. */
function unknownWithin(phrase: Phrase, { words, deeds }: Reading, { action }: ContainerTask): number {
  if (!/^(in|into|inside|on)$/.test(phrase.preposition ?? '') || noPlaceAfter.test(words[phrase.from - 2]?.lower ?? ''))
    return 0.2
  const byIntroduction = { my: 0.2, a: 0.14, the: 0.1, number: 0.1, bare: 0 }[phrase.introduced]
  const { main } = action
  const ends = main === null ? [] : [main.at, main.at + 1, ...main.objects.map(({ to }) => to)]
  const attached = ends.includes(phrase.from - 2)
  const played = main !== null && /^(play|perform|sing|busk|strum)$/.test(main.verb)
  const alone =
    deeds.length === 0 ||
    !deeds.some(({ at }) => isOneClause(words, Math.min(at, phrase.from), Math.max(at, phrase.from)))
  if (phrase.preposition === 'on') return attached && !played && isThing(phrase.value) ? 0.5 + byIntroduction : 0.36
  return 0.42 + byIntroduction + (attached ? 0.08 : 0) - (alone || attached ? 0 : 0.06)
}

/** The deed that the phrase belongs to. */
const deedAround = (phrase: Phrase, { words, deeds }: Reading) =>
  deeds.findLast(({ at }) => at < phrase.from && isOneClause(words, at, phrase.from))

const isOneThought = (words: Reading['words'], one: number, other: number) =>
  !words.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ before }) => before === 'stop')

const isOneClause = (words: Reading['words'], from: number, to: number) =>
  !words.slice(from + 1, to + 1).some(({ before, kind }) => before === 'stop' || kind === 'aux')

/** "we have a food truck", "there's a pond", "the whole kitchen is sticky", and a list of keywords with a pond in it. */
function unsaidScore(phrase: Phrase, place: boolean, { words, deeds }: Reading, { kind }: ContainerTask): number {
  const deed = deeds.find(({ objects }) => objects.includes(phrase))
  if (deed?.by === 'other') return fillsPlace.has(deed.verb) ? 0.68 : 0.3
  const next = words[phrase.to + 1]
  if (deed !== undefined) return keepsPlace.has(deed.verb) || next?.lower === 'of' ? 0.72 : 0.3
  const before = words.slice(Math.max(0, phrase.from - 2), phrase.from)
  if (before.some(({ lower }) => lower === 'there') && before.at(-1)?.kind === 'aux') return place ? 0.7 : 0.64
  const first = phrase.from === 0 && (phrase.owner !== null || phrase.introduced === 'my')
  if (place && first && next?.kind === 'sub') return 0.7
  if (next?.kind === 'aux' && (place || kind === 'holders' || phrase.introduced !== 'bare')) return 0.64
  const alone = !deeds.some(({ at }) => isOneThought(words, at, phrase.from))
  return place && alone && words[phrase.from]?.before !== 'none' ? 0.7 : 0.3
}
