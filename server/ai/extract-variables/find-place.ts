import { baseVerb } from './base-verb'
import { correctSpelling } from './correct-spelling'
import { readTokens } from './read-tokens'
import { singularOf } from './to-singular'

type Said = { start: number; end: number; forms: Set<string> }

/** Longer words are recognised in forms that no rule here knows; of shorter ones too little would be left. */
const longEnough = 6

/** Finds where a text says a value, in UTF-16 units of the text: "resale price" as it stands, "bake" in "baking". */
export function findPlaceIn(text: string): (value: string) => [number, number] | null {
  const said = wordsOf(text)
  return (value) => {
    const wanted = value.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    const [first, ...rest] = wanted
    if (first === undefined) return null
    const together = said.findIndex((_, at) => wanted.every((word, n) => isSaidBy(word, said[at + n])))
    if (together !== -1) return spanOf(said[together], said[together + rest.length])
    // "pieces of chess": all of its words, and the last one is the thing.
    const places = wanted.map((word) => said.find((one) => isSaidBy(word, one)))
    return places.includes(undefined) ? null : spanOf(places.at(-1), places.at(-1))
  }
}

const spanOf = (from: Said | undefined, to: Said | undefined): [number, number] | null =>
  from === undefined || to === undefined ? null : [from.start, to.end]

function isSaidBy(word: string, said: Said | undefined): boolean {
  if (said === undefined) return false
  if (said.forms.has(word)) return true
  const stem = word.slice(0, Math.max(longEnough - 1, word.length - 2))
  return word.length >= longEnough && [...said.forms].some((form) => form.startsWith(stem))
}

/** The words with all that they may be a form of, as they are and as they were meant. */
function wordsOf(text: string): Said[] {
  const words = readTokens(text).flatMap(({ text: token, start }) =>
    [...token.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((part) => ({ typed: part[0], start: start + part.index })),
  )
  const lower = words.map(({ typed }) => typed.toLowerCase())
  const meant = correctSpelling(lower, new Set(), lower.includes('i'))
  return words.map(({ typed, start }, at) => {
    const readings = [lower[at] ?? '', ...(meant[at] ?? '').split(' ')]
    const forms = readings.flatMap((word) => [word, singularOf(word), baseVerb(word).base])
    return { start, end: start + typed.length, forms: new Set(forms) }
  })
}
