import { measuringVerbs, servingVerbs } from '../../../content/lexicons/measures'
import { standsForThing, verbsOfTwoWords } from '../../../content/lexicons/small-words'
import { reachesBy } from '../../../content/lexicons/verb-senses'
import { emptyVerbs } from '../../../content/lexicons/verbs'
import type { Phrase } from './find-phrases'
import { findSubject } from './find-subject'
import type { Word } from './mark-words'

/** Something that is done in the text. */
export type Deed = {
  at: number
  /** Base form, with a particle where the verb means something else without it. */
  verb: string
  span: [number, number]
  /** Who: the writer, said or meant, or somebody else. */
  by: 'self' | 'implied' | 'other'
  subject: Phrase | null
  /** like, have, go …: says nothing of what is done. */
  empty: boolean
  measures: boolean
  /** May read off a number as well: "I write down the weight". */
  serves: boolean
  past: boolean
  negated: boolean
  /** "clocks that I restore": inside of a clause about the clocks. */
  relative: boolean
  /** What it is done to: each, if several are listed. */
  objects: Phrase[]
  /** "them", or something of theirs: what was named before. */
  standIn: boolean
}

export function findDeeds(words: Word[], phrases: Phrase[]): Deed[] {
  const startingAt = new Map(phrases.map((phrase) => [phrase.from, phrase]))
  const deeds: Deed[] = []
  words.forEach((word, at) => {
    const does = word.kind === 'verb' || word.kind === 'ing' || isMainAuxiliary(words, at)
    if (does && !isParticiple(words, at, phrases)) deeds.push(readDeed(words, at, { phrases, startingAt, deeds }))
  })
  return deeds
}

type Around = { phrases: Phrase[]; startingAt: Map<number, Phrase>; deeds: Deed[] }

/** "I have hens" as against "I have kept hens". */
function isMainAuxiliary(words: Word[], at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'aux' || !/^(have|has|had)$/.test(word.lower)) return false
  const next = words.slice(at + 1, at + 3).find(({ kind }) => kind !== 'adv' && kind !== 'neg')
  return next !== undefined && next.before !== 'stop' && !/^(verb|aux)$/.test(next.kind) && next.lower !== 'to'
}

/** "keep them boxed in a closet", "postcards sorted in boxes": how things are, and nothing that is done. */
function isParticiple(words: Word[], at: number, phrases: Phrase[]): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.kind !== 'verb' || !isPast(word) || next?.kind !== 'prep' || next.before !== 'none') return false
  const before = words[at - 1]
  if (before?.kind === 'object') return true
  const subject = phrases.find(({ to }) => to === at - 1)
  return (
    subject !== undefined &&
    (word.before === 'comma' || subject.plural) &&
    !/(ist|er|or|man|kid|friend)s?$/.test(before?.lower ?? '')
  )
}

const isPast = ({ lower, base, kind }: Word) =>
  kind === 'verb' && lower !== base && !lower.endsWith('s') && lower !== 'got'

function readDeed(words: Word[], at: number, around: Around): Deed {
  const word = words[at]
  const { base, start = 0, end = 0, lower = '' } = word ?? { base: '' }
  const { by, subject, relative, negated, perfect } = findSubject(words, at, around)
  const pair = pairOf(words, at, base)
  const isPair = pair.length > 1
  const next = objectStart(words, at + pair.length, pair.verb)
  const pronoun = words[next]
  const standIn =
    pronoun?.before === 'none' && standsForThing.has(pronoun.lower) && around.startingAt.get(next) === undefined
  return {
    at,
    verb: pair.verb,
    span: [start, words[at + pair.length - 1]?.end ?? end],
    by,
    subject,
    empty: emptyVerbs.has(base) && !isPair,
    measures: measuringVerbs.has(base) && !isPair,
    serves: servingVerbs.has(base) && !isPair,
    past: !perfect && (/^(was|were|had)$/.test(lower) || (word !== undefined && isPast(word))),
    negated,
    relative,
    objects: standIn ? [] : objectsFrom(words, next, around.startingAt),
    standIn: standIn || isPartOfIt(words[next]),
  }
}

/** "I mark their shells": it is done to them. */
const isPartOfIt = (word: Word | undefined) => word?.before === 'none' && /^(their|its)$/.test(word.lower)

function pairOf(words: Word[], at: number, base: string): { verb: string; length: number } {
  for (const pair of verbsOfTwoWords.get(base) ?? []) {
    const [, ...rest] = pair.split(' ')
    const follows = rest.every((part, n) => words[at + 1 + n]?.lower === part && words[at + 1 + n]?.before === 'none')
    if (follows) return { verb: pair, length: rest.length + 1 }
    // "rent flats out"
    const [particle = ''] = rest
    const later = words.slice(at + 2, at + 5).some(({ before, lower }) => before === 'none' && lower === particle)
    if (rest.length === 1 && later && /^(apart|out|together)$/.test(particle)) return { verb: pair, length: 1 }
  }
  return { verb: base, length: 1 }
}

const particles = new Set(['up', 'down', 'out', 'off', 'away', 'back', 'over', 'together', 'apart'])

/** Where the object would start: past adverbs and particles, and past the preposition that the verb needs. */
function objectStart(words: Word[], from: number, verb: string): number {
  let at = from
  while (at < words.length && words[at]?.before === 'none') {
    const word = words[at]
    if (word === undefined || standsForThing.has(word.lower)) break
    if (word.kind !== 'adv' && !particles.has(word.lower)) break
    at += 1
  }
  const word = words[at]
  const reaches = word?.before === 'none' && Object.hasOwn(reachesBy, word.lower) && reachesBy[word.lower]?.has(verb)
  return reaches ? at + 1 : at
}

/** "earrings, belts and sometimes a bag": as long as nothing but commas, "and" and adverbs stands between. */
function objectsFrom(words: Word[], from: number, startingAt: Map<number, Phrase>): Phrase[] {
  const objects: Phrase[] = []
  let at = from
  for (let n = 0; n < 20; n++) {
    const phrase = startingAt.get(at)
    if (phrase === undefined || (n === 0 && words[at]?.before !== 'none')) break
    if (n > 0 && startsClause(words, phrase.to + 1)) break
    objects.push(phrase)
    at = nextInList(words, phrase.to + 1)
    if (at === -1) break
  }
  const [first, second] = objects
  const between = words.slice((first?.to ?? 0) + 1, second?.from)
  // "sneakers, mostly running ones", "a novel, chapter by chapter": a remark.
  const remark = objects.length === 2 && !between.some(({ kind }) => kind === 'conj')
  return remark && first !== undefined ? [first] : objects
}

/** ", and the time on the last leg decides": not one more object, but a new thought. */
function startsClause(words: Word[], from: number): boolean {
  for (const word of words.slice(from, from + 8)) {
    if (word.before !== 'none' || /^(conj|sub|self)$/.test(word.kind)) return false
    if (word.kind === 'aux' || (word.kind === 'verb' && !/(ed|en)$/.test(word.lower))) return true
  }
  return false
}

function nextInList(words: Word[], from: number): number {
  let joined = false
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    const word = words[at]
    if (word === undefined || word.before === 'stop') return -1
    if (word.before === 'comma' || word.kind === 'conj') joined = true
    if (word.kind !== 'conj' && word.kind !== 'adv') return joined ? at : -1
  }
  return -1
}
