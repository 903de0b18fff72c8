import { hastyWords } from '../../../content/lexicons/general-words'
import { type Care, costsFrom } from './edit-cost'
import { isVerb } from './lexicon'
import { isCommonWord, isKnownWord, vocabulary } from './vocabulary'

/** With this many slips in one text, more would be guessing. */
const mostSlips = 60
/** Drawn out, in capitals or not, which is no slip: "gooooal". */
const drawnOut = /(.)\1\1/

/**
 * The words as they were meant. Only a word that nobody knows is taken for a slip, and only where little has to change:
 * a doubled letter or a wrong vowel anywhere, more in texts that were clearly typed in haste (`isCasual`: somebody writes
 * "i" for "I"). Names stay as they are.
 */
export function correctSpelling(words: string[], names: ReadonlySet<string>, isCasual: boolean): string[] {
  const isSlip = (word: string) => !names.has(word) && !drawnOut.test(word) && !isKnownWord(word)
  const slips = [...new Set(words.filter(isSlip))].slice(0, mostSlips)
  const afterSubject = new Set(words.filter((_, at) => /^(i|we|to)$/.test(words[at - 1] ?? '')))
  const closest = (word: string, care: Care) =>
    soundAlike(word) ?? closestWord(word, { care, wantsVerb: afterSubject.has(word) })
  const careful = new Map(slips.map((word) => [word, closest(word, 'careful')]))
  const obvious = [...careful.values()].filter((found) => found !== null).length
  const inHaste = obvious > 1 || isCasual || words.some((word) => Object.hasOwn(hastyWords, word))
  const meant = new Map(slips.map((word) => [word, careful.get(word) ?? (inHaste ? closest(word, 'hasty') : null)]))
  return words.map((word) => (Object.hasOwn(hastyWords, word) ? hastyWords[word] : meant.get(word)) ?? word)
}

/** Letters that sound the same, and no single edit. */
const sounds: [RegExp, string][] = [
  [/f/, 'ph'],
  [/kw/, 'qu'],
  [/x/, 'cks'],
  [/ite/, 'ight'],
  [/k/, 'ch'],
  [/sh/, 'ch'],
  [/oo/, 'ou'],
]

function soundAlike(word: string): string | null {
  if (word.length < 5) return null
  return sounds.map(([typed, meant]) => word.replace(typed, meant)).find((other) => vocabulary().has(other)) ?? null
}

/** Of two words as near, the one that everybody uses. */
const forCommon = 0.15
/** After "I" and "to", a verb. */
const forVerb = 0.3

function closestWord(word: string, { care, wantsVerb }: { care: Care; wantsVerb: boolean }): string | null {
  let best: { word: string; cost: number } = { word: '', cost: mostCost(word.length, care) }
  let rivals = 0
  const costTo = costsFrom(word, care)
  for (const length of [0, 1, -1, 2, -2].map((more) => word.length + more)) {
    for (const candidate of startsOf(word).flatMap((start) => vocabulary().group(start, length))) {
      const bonus = (isCommonWord(candidate) ? forCommon : 0) + (wantsVerb && isVerb(candidate) ? forVerb : 0)
      const cost = costTo(candidate, best.cost + bonus) - bonus
      if (cost > best.cost) continue
      rivals = cost === best.cost && best.word !== '' ? rivals + 1 : 0
      if (cost < best.cost || best.word === '') best = { word: candidate, cost }
    }
  }
  // More than two words are as near: whichever was meant would be a guess.
  return best.word !== '' && rivals < 2 ? best.word : null
}

function mostCost(length: number, care: Care): number {
  if (length < 4) return 0
  if (length === 4) return care === 'hasty' ? 1 : 0.4
  if (length < 8) return care === 'hasty' ? 1.3 : 0.8
  return care === 'hasty' ? 2 : 1.4
}

/** What a first letter may have been meant to be. */
const soundsLike: Record<string, string> = { c: 'k', k: 'c', n: 'k', r: 'w', f: 'p', w: 'h', j: 'g', s: 'c' }

function startsOf(word: string): string[] {
  const first = word.charAt(0)
  const other = soundsLike[first]
  return other === undefined ? [first] : [first, other]
}
