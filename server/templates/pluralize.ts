import {
  countedBefore,
  countedInNess,
  hardEndings,
  irregularPlurals,
  singularInS,
  unchangingEndings,
  unchangingNouns,
} from '../../content/lexicons/inflection-nouns'
import { isAcronym, isEnglish, libraryPlural, likeOriginal } from './english'

/** What stands after it decides nothing, and a value may be very long. */
const farEnough = 200

/** "piece of cake" → "pieces of cake", "model train" → "model trains": the word that is counted gets the ending. */
export function pluralOf(phrase: string): string {
  const cut = Math.max(0, phrase.length - farEnough)
  const text = phrase.slice(cut)
  const head = findHead(text)
  if (head === null) return phrase
  return (
    phrase.slice(0, cut) + text.slice(0, head.start) + pluralWord(head.word) + text.slice(head.start + head.word.length)
  )
}

function findHead(text: string): { start: number; word: string } | null {
  const words = [...text.matchAll(/[^\s]+/g)].map((found) => ({ start: found.index, token: found[0] }))
  const whole = words.map(({ token }) => token).join(' ')
  const of = words.findIndex(({ token }, at) => at > 0 && (token === 'of' || token === 'with'))
  const after = countedBefore.find((ending) => whole.endsWith(` ${ending}`))
  const counted =
    of > 0 && of < words.length - 1 ? of : words.length - (after === undefined ? 0 : after.split(' ').length)
  // What is in brackets, and signs without a letter, go with the noun before them.
  for (const { start, token } of words.slice(0, counted).reverse().slice(0, 4)) {
    const found = /^[^\p{L}\p{N}([]*([\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?)[^\p{L}\p{N}]*$/u.exec(token)
    if (found?.[1] !== undefined) return { start: start + token.indexOf(found[1]), word: found[1] }
  }
  return null
}

function pluralWord(word: string): string {
  const known = irregularPlurals.get(word.toLowerCase())
  if (known !== undefined) return likeOriginal(word, known)
  const joined = /^(\p{L}+)(-(?:in|of|at|to|on)-.+)$/u.exec(word)
  if (joined !== null) return pluralWord(joined[1] ?? '') + joined[2]
  const dash = word.lastIndexOf('-') + 1
  const part = word.slice(dash)
  if (part === '' || (part === word && unchanging(word.toLowerCase()))) return word
  if (dash > 0) return word.slice(0, dash) + (unchanging(word.toLowerCase()) ? part : pluralWord(part))
  if (/\p{N}$/u.test(word) || word.length === 1 || isAcronym(word)) return `${word}s`
  return isEnglish(word) ? likeOriginal(word, pluralNoun(word.toLowerCase())) : word
}

const unchanging = (word: string): boolean =>
  unchangingNouns.has(word) ||
  (word.endsWith('ness') && !countedInNess.has(word)) ||
  unchangingEndings.some((ending) => word.endsWith(ending)) ||
  isManyAlready(word)

/** "sneakers", "pliers", "boots": a value should be one, but people say it as it comes. */
function isManyAlready(word: string): boolean {
  if (!/[^siu]s$/.test(word) || singularInS.has(word) || irregularPlurals.has(word)) return false
  return /[^aeiou]s$|[aeo]s$/.test(word)
}

function pluralNoun(word: string): string {
  if (hardEndings.some((ending) => word.endsWith(ending))) return `${word}s`
  const [, before = '', last = ''] = /^(.*?)(man|person|child|foot|tooth|goose|mouse)$/.exec(word) ?? []
  const irregular = before === '' || /mon$/.test(before) ? undefined : irregularPlurals.get(last)
  if (irregular !== undefined) return before + irregular
  if (/(ia|ium)$/.test(word)) return `${word}s`
  return libraryPlural(word) ?? (/(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`)
}
