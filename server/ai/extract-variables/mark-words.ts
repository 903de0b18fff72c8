import { contractions, type SmallKind } from '../../../content/lexicons/small-words'
import { baseVerb } from './base-verb'
import { correctSpelling } from './correct-spelling'
import { judgeWord } from './judge-word'
import { readTags } from './read-tags'
import type { Break, Token } from './read-tokens'
import { singularOf } from './to-singular'

export type WordKind = SmallKind | 'noun' | 'owner' | 'verb' | 'ing' | 'adj' | 'other'

export type Word = {
  /** Lower case, with the spelling that was meant. */
  lower: string
  start: number
  end: number
  before: Break
  kind: WordKind
  /** The infinitive of a verb, the singular of a noun. */
  base: string
  corrected: boolean
  /** Written like a name in the middle of a sentence. */
  proper: boolean
}

/** A word of which nobody has said yet what it is. */
export type Draft = Omit<Word, 'kind' | 'base'> & { tags: ReadonlySet<string> }

/** What each word is in its sentence. The tagger's opinion counts where the small words around don't settle it. */
export function markWords(tokens: Token[]): Word[] {
  const untagged = draftWords(tokens)
  const tags = readTags(untagged.map(({ lower }, at) => ({ lower, stops: untagged[at + 1]?.before === 'stop' })))
  const drafts = untagged.map((draft, at) => ({ ...draft, tags: tags[at] ?? draft.tags }))
  const words: Word[] = []
  drafts.forEach((draft, at) => {
    const next = drafts[at + 1]
    const kind = judgeWord(draft, { done: words, next: next?.before === 'none' ? next : undefined })
    const { lower, start, end, before, corrected, proper } = draft
    words.push({ lower, start, end, before, corrected, proper, kind, base: baseOf(lower, kind) })
  })
  return words
}

function baseOf(lower: string, kind: WordKind): string {
  if (kind === 'verb' || kind === 'ing' || kind === 'aux') return baseVerb(lower).base
  return kind === 'noun' || kind === 'owner' ? singularOf(lower.replace(/'s?$/, '')) : lower
}

const noTags: ReadonlySet<string> = new Set()

function draftWords(tokens: Token[]): Draft[] {
  const letters = tokens.map(({ text }) => text).join('')
  const shouted = letters.length > 3 && letters === letters.toUpperCase()
  const isName = ({ text, before }: Token) => !shouted && before !== 'stop' && /^\p{Lu}\p{Ll}/u.test(text)
  const typed = tokens.map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
  const names = new Set(tokens.flatMap((token, at) => (isName(token) ? (typed[at] ?? []) : [])))
  const isCasual = tokens.some(({ text }) => text === 'i')
  const meant = correctSpelling(typed, names, isCasual)
  return tokens.flatMap((token, at) => {
    const lower = meant[at] ?? ''
    const parts = Object.hasOwn(contractions, lower) ? (contractions[lower] ?? []) : [lower]
    return parts.map((part, n) => ({
      lower: part,
      start: token.start,
      end: token.end,
      before: n === 0 ? token.before : ('none' as const),
      corrected: lower !== typed[at],
      proper: isName(token),
      tags: noTags,
    }))
  })
}
