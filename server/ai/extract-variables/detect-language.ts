import { functionWords } from '../../../content/lexicons/function-words'
import { generalWords } from '../../../content/lexicons/general-words'
import type { Token } from './read-tokens'
import { isKnownWord } from './vocabulary'

const english = new Set([...(functionWords['english'] ?? []), ...generalWords])
const foreign = Object.entries(functionWords).filter(([language]) => language !== 'english')

/** Whether a text can be read at all. In doubt it can: a name in another script doesn't make a text foreign. */
export function isEnglish(tokens: Token[]): boolean {
  const letters = tokens.map(({ text }) => text).join('')
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '').length
  const other = letters.replace(/[^\p{L}]/gu, '').length - latin
  if (other > latin) return false
  const words = tokens.map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
  const own = words.filter((word) => english.has(word)).length
  // A word that English has too ("in", "me", "die") says nothing about the others.
  const rest = words.filter((word) => !english.has(word))
  const best = Math.max(...foreign.map(([, small]) => rest.filter((word) => small.has(word)).length))
  if (best > own) return best === 1 && strangeness(words) <= 0.4
  return !(own < words.length / 4 && words.length > 1 && words.length < 60 && strangeness(words) > 0.7)
}

/** The share of words that the academy has never seen. */
const strangeness = (words: string[]) => words.filter((word) => !isKnownWord(word)).length / Math.max(1, words.length)
