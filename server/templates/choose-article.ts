import {
  soundsLikeConsonant,
  soundsLikeVowel,
  soundsLikeVowelAfterAll,
  spelledOut,
} from '../../content/lexicons/inflection-articles'

/** By sound, as far as spelling tells it: an hour, a unicorn, an 8-track, an FPV drone. */
export function chooseArticle(phrase: string): 'a' | 'an' {
  const [start = ''] = /[\p{L}\p{N}][^\s]*(?:\s[^\s]{1,40})?/u.exec(phrase) ?? []
  const word = /^[\p{L}\p{N}]*/u.exec(start)?.[0] ?? ''
  if (/^\p{N}/u.test(word)) return /^(8|1[18](?![\d])|1[18]\d\d(?!\d))/.test(word) ? 'an' : 'a'
  return beginsWithVowel(start, word) ? 'an' : 'a'
}

/** Letters whose names begin with a vowel: "an MRI", "an x-ray", "an f-stop". */
const vowelNames = /^[aefhilmnorsx]/i

function beginsWithVowel(start: string, word: string): boolean {
  const small = word.toLowerCase()
  const letters =
    word.length === 1 || spelledOut.has(small) || /^\p{Lu}{2,4}s?$/u.test(word) || !/[aeiouy\P{ASCII}]/iu.test(word)
  if (letters) return vowelNames.test(small)
  const text = start.toLowerCase()
  const begins = (words: string[]) => words.some((beginning) => text.startsWith(beginning))
  if (begins(soundsLikeVowelAfterAll)) return true
  if (begins(soundsLikeConsonant)) return false
  return begins(soundsLikeVowel) || /^[aeiou]/.test(small.normalize('NFD'))
}
