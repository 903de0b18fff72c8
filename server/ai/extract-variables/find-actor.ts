import { hasOpinion } from '../../../content/lexicons/verb-senses'
import type { Deed } from './find-deeds'
import type { Phrase } from './find-phrases'
import { isPlaceLike, roleOf } from './kinds-of-things'
import { type Candidate, chooseBest, type Finding, levelInLists, type Reading } from './read-passion'

type Words = Reading['words']
type Placed = Candidate & { at: number }

/** The role of people who take part, the writer's own included. Somebody who is only mentioned is none. */
export function findActor(reading: Reading, entity: Phrase | null): Finding {
  const people = reading.phrases
    .filter((phrase) => phrase !== entity && roleOf(phrase) !== null && !phrase.proper)
    .map((phrase) => ({
      value: nameOf(phrase),
      span: phrase.span,
      confidence: scoreOf(phrase, reading),
      at: phrase.from,
    }))
  const candidates = [...reading.phrases.flatMap(ownerOf), ...people]
    .filter(({ value }) => value !== entity?.value)
    .toSorted((one, other) => one.at - other.at)
    .map(({ value, span, confidence }, n) => ({ value, span, confidence: confidence - 0.045 * Math.min(n, 4) }))
  return chooseBest(levelInLists(candidates, reading, () => true))
}

/** "retired clients" are clients; "school teacher" is a name of its own, what is longer is a description. */
const nameOf = ({ plain }: Phrase) => {
  const words = plain.value.split(' ')
  return words.length > 2 ? words.slice(-1).join(' ') : plain.value
}

function ownerOf(phrase: Phrase): Placed[] {
  const { owner } = phrase
  if (owner === null || roleOf(owner) === null) return []
  const runsIt =
    isPlaceLike(phrase) &&
    !/(basement|garage|attic|house|garden|kitchen|barn|yard|flat|cellar|room)$/.test(phrase.value)
  return [{ value: owner.value, span: owner.span, confidence: runsIt ? 0.68 : 0.45, at: owner.at }]
}

const kin =
  /(mother|father|mum|mom|dad|wife|husband|girlfriend|boyfriend|grand|uncle|aunt|brother|sister|cousin|son|daughter|neighbou?r|partner|spouse|nan|nana|nonna)/

function scoreOf(phrase: Phrase, reading: Reading): number {
  const { words } = reading
  const before = words.slice(Math.max(0, phrase.from - 3), phrase.from).map(({ lower }) => lower)
  if (before.includes('nobody') || before.includes('no')) return 0.3
  const unsure = roleOf(phrase) === 'likely' ? 0.06 : 0
  return standingOf(phrase, reading, before) - unsure - (words[phrase.to + 1]?.lower === 'of' ? 0.05 : 0)
}

function standingOf(phrase: Phrase, reading: Reading, before: string[]): number {
  const { words, deeds } = reading
  if (before.includes('there')) return 0.7
  if (/^(am|is|are|was|were|be|become|became)$/.test(before.at(-1) ?? ''))
    return isSelfBefore(words, phrase) ? 0.76 : 0.5
  if (isBesideSelf(words, phrase)) return 0.8
  const acting = deeds.find(({ subject, at }) => subject === phrase && at > phrase.to)
  if (acting !== undefined) return asActing(acting, phrase, words)
  const aside = isAside(phrase, words)
  if (phrase.preposition !== null) return aside ? 0.5 : byPreposition(phrase.preposition)
  if (words[phrase.to + 1]?.kind === 'aux') return aside ? 0.45 : 0.72
  const object = deeds.find(({ objects }) => objects.includes(phrase))
  if (object !== undefined) return asTarget(object)
  // "Ballet teacher here!"
  const introduces =
    phrase.from === 0 && (words[phrase.to + 1]?.before !== 'none' || words[phrase.to + 1]?.lower === 'here')
  if (deeds.length === 0 || introduces) return 0.66
  return deeds.some(({ at }) => isSameThought(words, at, phrase.from)) ? 0.5 : 0.62
}

function asTarget(deed: Deed): number {
  if (deed.by === 'self') return deed.past ? 0.57 : 0.72
  return deed.by === 'implied' ? 0.62 : 0.42
}

function byPreposition(preposition: string): number {
  if (/^(with|for|against|alongside|between|among)$/.test(preposition)) return 0.76
  if (preposition === 'as') return 0.74
  if (/^(to|from|by|beside)$/.test(preposition)) return 0.7
  return preposition === 'of' ? 0.5 : 0.4
}

function asActing(deed: Deed, phrase: Phrase, words: Words): number {
  const isKin = kin.test(phrase.value)
  const inRelative = /^(that|which|who|whom|where)$/.test(words[phrase.from - 1]?.lower ?? '')
  if (deed.relative || inRelative) return isKin ? 0.35 : 0.64
  if (isAside(phrase, words)) return 0.45
  const mine = phrase.introduced === 'my' && /^(call|say|think|laugh|joke|hate)$/.test(deed.verb)
  if (mine || (hasOpinion.has(deed.verb) && isKin)) return 0.4
  if (deed.past) return isKin ? 0.35 : 0.55
  return 0.74
}

const isSameThought = (words: Words, one: number, other: number) =>
  !words.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ before }) => before === 'stop')

/** "I'm a nurse", "I work as a nurse". */
const isSelfBefore = (words: Words, phrase: Phrase) =>
  words.slice(Math.max(0, phrase.from - 4), phrase.from).some(({ kind }) => kind === 'self')

/** "my uncle and I", "me and my uncle". */
const isBesideSelf = (words: Words, { from, to }: Phrase) =>
  (words[to + 1]?.kind === 'conj' && words[to + 2]?.kind === 'self') ||
  (words[from - 1]?.kind === 'conj' && /^(i|me|us)$/.test(words[from - 2]?.lower ?? ''))

/** "so that the neighbours can see", "because my wife said so": beside the point. */
const isAside = (phrase: Phrase, words: Words) =>
  words
    .slice(Math.max(0, phrase.from - 3), phrase.from)
    .some(({ lower }) => /^(that|because|if|unless|although|though)$/.test(lower))
