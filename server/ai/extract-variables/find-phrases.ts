import { fillerAdjectives, namingAdjectives, originAdjectives } from '../../../content/lexicons/adjectives'
import { isCompound, isMeasure, isThing, longestEnd } from './lexicon'
import type { Word } from './mark-words'
import { canBeValue } from './schema'
import { singularOf } from './to-singular'

type Name = { value: string; span: [number, number] }

/** A noun with what belongs to it: "my aunt's three old garden sheds". */
export type Phrase = {
  /** Positions of the first and last word, in the list of words. */
  from: number
  to: number
  /** Clean: lower case, singular, without article or opinion. At most three words. */
  value: string
  span: [number, number]
  /** Nouns only, where a kind matters less: "city archive" of "indoor city archive". */
  plain: Name
  /** The word right before it, if that is a preposition. */
  preposition: string | null
  /** How it is introduced: "the hives", "my hives", "a hive", "three hives", "hives". */
  introduced: 'the' | 'my' | 'a' | 'number' | 'bare'
  plural: boolean
  corrected: boolean
  /** A name: "Berlin". */
  proper: boolean
  /** Somebody's: "my aunt's bakery". */
  owner: (Name & { at: number }) | null
}

const mostWords = 3

export function findPhrases(words: Word[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length; ) {
    const to = endOfPhrase(words, at)
    const phrase = to === -1 ? null : makePhrase(words, at, to)
    if (phrase !== null) phrases.push(phrase)
    at = to === -1 ? at + 1 : to + 1
  }
  return joinMeasures(words, phrases)
}

/** "range of motion", "damage per second": one quantity. */
function joinMeasures(words: Word[], phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    const link = words[phrase.from - 1]?.lower
    const value = last === undefined ? '' : `${last.value} ${link} ${phrase.value}`
    if (last?.to === phrase.from - 2 && isMeasure(value)) {
      const span: [number, number] = [last.span[0], phrase.span[1]]
      joined[joined.length - 1] = { ...last, to: phrase.to, value, span, plain: { value, span } }
    } else joined.push(phrase)
  }
  return joined
}

/** "every few years hail falls": the hail is something else. */
const isTime =
  /^(hour|day|week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|winter|time|minute|decade)$/

const opens = new Set(['det', 'poss', 'num', 'adj', 'noun', 'owner'])

/** The last word of the phrase that starts here, or -1. It ends in a noun. */
function endOfPhrase(words: Word[], from: number): number {
  const first = words[from]
  if (first === undefined || !opens.has(first.kind)) return -1
  let to = first.kind === 'noun' ? from : -1
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.before === 'stop') break
    if (word.before === 'comma' && words[at - 1]?.kind !== 'adj') break
    const degree = word.kind === 'adv' && words[at + 1]?.kind === 'adj' && to === -1
    if (!opens.has(word.kind) && !degree) break
    if (to !== -1 && /^(det|poss|adj|num)$/.test(word.kind)) break
    if (word.kind === 'noun') to = at
    if (to === at && isTime.test(word.base) && /^(every|each|this|last|next|few|one)$/.test(first.lower)) break
  }
  return to
}

function makePhrase(words: Word[], from: number, to: number): Phrase | null {
  const head = words[to]
  if (head === undefined || head.lower.length < 2 || !/\p{L}/u.test(head.lower)) return null
  const name = nameOf(words, from, to, namesThing)
  const plain = nameOf(words, from, to, (word) => word.kind === 'noun' && namesThing(word))
  const before = words[from - 1]
  return {
    from,
    to,
    value: name.value,
    span: name.span,
    plain: { value: plain.value, span: plain.span },
    preposition:
      before?.kind === 'prep' && words[from]?.before === 'none' && !isShare(words, from) ? before.lower : null,
    introduced: introduction(words.slice(from, to + 1)),
    plural: head.base !== head.lower || /(fish|sheep|deer)$/.test(head.lower),
    corrected: words.slice(name.from, to + 1).some(({ corrected }) => corrected),
    proper: head.proper && !isThing(head.base),
    owner: ownerIn(words, from, name.from),
  }
}

/** "most of my clients": the clients are meant. */
const isShare = (words: Word[], from: number) =>
  words[from - 1]?.lower === 'of' &&
  /^(most|some|many|all|half|each|one|two|three|any|few|several|both)$/.test(words[from - 2]?.lower ?? '')

/** The words of a phrase that name the thing, read from its end. */
function nameOf(words: Word[], from: number, to: number, belongs: (word: Word) => boolean): Name & { from: number } {
  const parts = words.slice(from, to + 1).map(({ lower }) => lower.replace(/'s?$/, ''))
  const whole = longestEnd(singularOf(parts.slice(-4).join(' ')), isCompound)
  const known = whole === null ? 1 : whole.split(' ').length
  let start = to - known + 1
  while (start > from && to - start + 1 < mostWords) {
    const word = words[start - 1]
    if (word === undefined || !belongs(word)) break
    start -= 1
  }
  const valueFrom = (first: number) =>
    singularOf(
      words
        .slice(first, to + 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  if (!canBeValue(valueFrom(start))) start = to
  return {
    value: valueFrom(start),
    span: [words[start]?.start ?? 0, words[to]?.end ?? 0],
    from: start,
  }
}

const namesNothing = /^(lot|bit|kind|sort|thing|stuff|own|hobby|way|couple|bunch|number|myself)$/

function namesThing({ kind, lower }: Word): boolean {
  if (fillerAdjectives.has(lower)) return false
  if (kind === 'noun') return !namesNothing.test(lower)
  return kind === 'adj' && (namingAdjectives.has(lower) || originAdjectives.has(lower) || /(ic|ing)$/.test(lower))
}

function introduction(inside: Word[]): Phrase['introduced'] {
  const kinds = inside.map(({ kind }) => kind)
  if (kinds.includes('poss')) return 'my'
  if (inside.some(({ lower }) => lower === 'a' || lower === 'an')) return 'a'
  if (kinds.includes('num')) return 'number'
  return kinds.includes('det') || kinds.includes('owner') ? 'the' : 'bare'
}

function ownerIn(words: Word[], from: number, to: number): Phrase['owner'] {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word?.kind === 'owner') return { value: word.base, span: [word.start, word.end], at }
  }
  return null
}
