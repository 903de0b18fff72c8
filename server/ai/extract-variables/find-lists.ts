import type { Phrase } from './find-phrases'
import type { Word } from './mark-words'

/** For each phrase the ones that stand beside it as equals, itself among them. */
export function findLists(words: Word[], phrases: Phrase[]): Map<Phrase, Phrase[]> {
  const lists = new Map<Phrase, Phrase[]>()
  let current: Phrase[] = []
  let joined = false
  const close = () => {
    // Two with nothing but a comma between are more often a thing and a remark on it.
    if (current.length > 2 || (current.length === 2 && joined)) for (const phrase of current) lists.set(phrase, current)
    current = []
    joined = false
  }
  phrases.forEach((phrase, n) => {
    const last = phrases[n - 1]
    const link = last === undefined ? 'none' : linkBetween(words, last.to + 1, phrase.from)
    if (link === 'none') close()
    if (link === 'and') joined = true
    current.push(phrase)
  })
  close()
  return lists
}

function linkBetween(words: Word[], from: number, to: number): 'none' | 'comma' | 'and' {
  const between = words.slice(from, to)
  const breaks = words.slice(from, to + 1).map(({ before }) => before)
  if (between.length > 2 || breaks.includes('stop')) return 'none'
  if (between.some(({ kind }) => kind === 'conj') && between.every(({ kind }) => kind === 'conj' || kind === 'adv'))
    return 'and'
  return between.every(({ kind }) => kind === 'adv') && breaks.includes('comma') ? 'comma' : 'none'
}
