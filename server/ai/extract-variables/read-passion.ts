import { type Deed, findDeeds } from './find-deeds'
import { findLists } from './find-lists'
import { findPhrases, type Phrase } from './find-phrases'
import { markWords, type Word } from './mark-words'
import type { Token } from './read-tokens'
import { canBeValue } from './schema'

/** What was made of a text, before anybody asks what it means. */
export type Reading = {
  words: Word[]
  phrases: Phrase[]
  deeds: Deed[]
  /** Phrases that stand side by side as equals: "coins, stamps and pens". */
  lists: Map<Phrase, Phrase[]>
}

export function readPassion(tokens: Token[]): Reading {
  const words = markWords(tokens)
  const named = findPhrases(words)
  const phrases = sharePrepositions(words, named)
  return { words, phrases, deeds: findDeeds(words, phrases), lists: findLists(words, phrases) }
}

/** "in schools and churches": in both. */
function sharePrepositions(words: Word[], named: Phrase[]): Phrase[] {
  const phrases: Phrase[] = []
  for (const phrase of named) {
    const last = phrases.at(-1)
    const joined =
      last?.to === phrase.from - 2 &&
      words[phrase.from - 1]?.kind === 'conj' &&
      words[phrase.from - 1]?.before !== 'stop'
    const next = words[phrase.to + 1]
    const begins = next !== undefined && next.before === 'none' && /^(verb|aux|adv|neg|self)$/.test(next.kind)
    const shared = joined && !begins && phrase.introduced !== 'my' ? (last?.preposition ?? null) : null
    phrases.push({ ...phrase, preposition: phrase.preposition ?? shared })
  }
  return phrases
}

/** Who is asked: the archetype that was chosen, if one was. */
export type Subject = {
  slug: string | null
  /** The key that only this archetype has, or ''. */
  ownKey: string
  examples(key: string): ReadonlySet<string>
}

/** What a text says for a key, and how sure that is. */
export type Candidate = { value: string; span: [number, number]; confidence: number }

/** The best of them, or that several are as good. Below the line it is a suggestion only. */
export type Finding = { best: Candidate | null; suggestions: string[] }

export const sureEnough = 0.6

/** How far the best has to be ahead of another value. */
const clearLead = 0.04
/** Not even worth a suggestion. */
const unlikely = 0.2

export function chooseBest(candidates: Candidate[]): Finding {
  const sorted = candidates
    .filter(({ value, confidence }) => confidence > unlikely && canBeValue(value))
    .toSorted((a, b) => b.confidence - a.confidence)
  const suggestions = [...new Set(sorted.map(({ value }) => value))].slice(0, 5)
  const [first] = sorted
  const second = sorted.find(({ value }) => value !== first?.value)
  if (first === undefined || first.confidence < sureEnough) return { best: null, suggestions }
  if (second !== undefined && first.confidence - second.confidence < clearLead) return { best: null, suggestions }
  return { best: { ...first, confidence: Math.min(0.99, first.confidence) }, suggestions }
}

/** "price and rarity", "students and parents": named as equals, they are as sure as each other. */
export function levelInLists(
  candidates: Candidate[],
  { lists, phrases }: Reading,
  counts: (candidate: Candidate) => boolean,
): Candidate[] {
  return candidates.map((candidate) => {
    const phrase = phrases.find(({ span }) => span === candidate.span)
    const list = phrase === undefined ? undefined : lists.get(phrase)
    if (list === undefined || !counts(candidate)) return candidate
    const equals = candidates.filter((other) => counts(other) && list.some(({ span }) => span === other.span))
    return { ...candidate, confidence: Math.max(...equals.map(({ confidence }) => confidence)) }
  })
}
