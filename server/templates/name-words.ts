import type { NameStyle } from './filters'
import { capitalize } from './letter-case'

/** What decomposition leaves as it is. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  '&': ' and ',
}

/** Characters of a value that may become part of a name. */
const farEnough = 400

export const longestName = 40

/** The ASCII words of a text in small letters: "Jalapeño & Co." → jalapeno, and, co. Apostrophes join: "rubiks". */
export function asciiWords(text: string): string[] {
  return (
    text
      .slice(0, farEnough)
      .toLowerCase()
      .replace(/['’ʼ`´]/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßæœøłđðþħıŋ&]/g, (letter) => latin[letter] ?? '')
      .match(/[a-z0-9]+/g) ?? []
  )
}

/** The first words of a value that together make a name of bearable length; the first one is cut if need be. */
export function shortPhrase(text: string): string {
  const words = text.slice(0, farEnough).split(' ')
  let length = 0
  const kept = words.filter((word) => {
    length += asciiWords(word).join('').length
    return length <= longestName
  })
  return kept.join(' ').trim() === '' ? asciiWords(text).join(' ').slice(0, longestName) : kept.join(' ')
}

/** No name begins with a digit. */
export const fromLetter = (words: string[]): string[] => (/^[0-9]/.test(words[0] ?? '') ? ['the', ...words] : words)

export const hasLetter = (words: string[]): boolean => words.some((word) => /[a-z]/.test(word))

const styles: Record<NameStyle, (words: string[]) => string> = {
  camel: ([first = '', ...rest]) => first + rest.map(capitalize).join(''),
  pascal: (words) => words.map(capitalize).join(''),
  snake: (words) => words.join('_'),
  slug: (words) => words.join('-'),
}

export const joinWords = (words: string[], style: NameStyle): string => styles[style](words)

/** Two names with the same sameness could be one identifier in some style. */
export const sameness = (name: string): string => name.toLowerCase().replace(/[_$]/g, '')
