import { commonWords } from '../../../content/lexicons/common-words'
import { generalWords } from '../../../content/lexicons/general-words'
import { measuringVerbs } from '../../../content/lexicons/measures'
import { smallWords } from '../../../content/lexicons/small-words'
import { baseVerb } from './base-verb'
import { isNounOfLexicon, wordsOfLexicons } from './lexicon'
import { isEnglishWord } from './read-tags'
import { singularOf } from './to-singular'

const general = new Set([...generalWords, ...commonWords])

/** A word that anybody may write about anything. */
export const isCommonWord = (word: string) => general.has(word)

type Vocabulary = { has(word: string): boolean; group(start: string, length: number): string[] }

let made: Vocabulary | undefined

/** All forms of all words that the academy knows, by first letter and length. Made when it is first needed. */
export function vocabulary(): Vocabulary {
  made ??= makeVocabulary()
  return made
}

function makeVocabulary(): Vocabulary {
  const { nouns, verbs, others } = wordsOfLexicons()
  const forms = new Set([...nouns, ...others, ...verbs, ...measuringVerbs, ...commonWords])
  for (const noun of nouns) forms.add(manyOf(noun))
  for (const verb of verbs) for (const form of formsOf(verb)) forms.add(form)
  const groups = new Map<string, string[]>()
  for (const form of forms) {
    if (form.length < 4) continue
    const group = form.charAt(0) + form.length
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [form])
    else members.push(form)
  }
  return { has: (word) => forms.has(word), group: (start, length) => groups.get(start + length) ?? [] }
}

const manyOf = (noun: string) =>
  /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun.replace(/(?<=[^aeiou])y$/, 'ie')}s`

function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '')
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem
  return [`${doubled}ing`, `${doubled}ed`, `${verb}s`]
}

/** English, as far as anybody here can tell. */
export function isKnownWord(word: string): boolean {
  if (word.length < 3 || /[^\p{L}'-]/u.test(word) || word.includes("'") || general.has(word)) return true
  if (/[^eo]eing$/.test(word)) return false
  if (isNounOfLexicon(word) || isNounOfLexicon(singularOf(word)) || vocabulary().has(word)) return true
  if (word.includes('-')) return word.split('-').every(isKnownWord)
  return baseVerb(word).known || isInflected(word) || isEnglishWord(word) || isDerived(word) || isJoined(word)
}

/** A form of a common word: "nudging", "coasts". */
function isInflected(word: string): boolean {
  const [, stem = '', ending = ''] = /^(.{2,}?)(s|es|ed|ing|er|ers|y)$/.exec(word) ?? []
  if (stem === '' || (/^(er|ers|y)$/.test(ending) && stem.length < 5)) return false
  const stems = ending === 's' ? [stem] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  return stems.some((part) => general.has(part))
}

/** "fearless", "unmarked": made of a word that is known. */
function isDerived(word: string): boolean {
  const [, stem = ''] =
    /^(.{3,}?)(?:ly|ness|ful|less|able|est|ish|ment|ism|wards?|like|ship|hood|dom)s?$/.exec(word) ?? []
  const stems = stem === '' ? [] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')]
  const [, rest = ''] = /^(?:un|re|over|under|out|mis|non|pre|sub|super|anti|inter|micro|mini)(.{5,})$/.exec(word) ?? []
  return [...stems, rest].some((part) => part.length > 2 && (general.has(part) || vocabulary().has(part)))
}

/** "sandpaper", "lawnmower": two known words written as one. */
function isJoined(word: string): boolean {
  for (let at = 4; at <= word.length - 3; at++) {
    const [one, two] = [word.slice(0, at), word.slice(at)]
    if (isPart(one) && (isPart(two) || isPart(singularOf(two)))) return true
  }
  return false
}

const isPart = (part: string) =>
  !smallWords.has(part) &&
  ((part.length > 2 && isNounOfLexicon(part)) || (part.length > 3 && (general.has(part) || vocabulary().has(part))))
