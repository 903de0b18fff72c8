import nlp from 'compromise/two'
import * as z from 'zod'

const term = z.object({ text: z.string(), tags: z.array(z.string()) })
const sentences = z.array(z.object({ terms: z.array(term) }))

/** The parts of speech of words, in one pass: it is the costly step. */
export function readTags(words: { lower: string; stops: boolean }[]): Set<string>[] {
  const text = words.map(({ lower, stops }) => plain(lower) + (stops ? '.' : '')).join(' ')
  const terms = sentences
    .parse(nlp(text).json({ terms: { text: true, tags: true } }))
    .flatMap((sentence) => sentence.terms)
    .filter((found) => found.text !== '')
  const tags: Set<string>[] = []
  let at = 0
  for (const { lower } of words) {
    // The library splits a word now and then: the next few terms are looked at, and a word that isn't found has no tags.
    const ahead = terms
      .slice(at, at + 3)
      .findIndex((found) => found.text.toLowerCase().replace(/\.$/, '') === plain(lower))
    tags.push(new Set(ahead === -1 ? [] : terms[at + ahead]?.tags))
    if (ahead !== -1) at += ahead + 1
  }
  return tags
}

const plain = (word: string) => word.replace(/[^\p{L}\p{N}']/gu, '')

const model = z.object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) })
const properTags = new Set([
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
  'Person',
  'Place',
  'City',
  'Country',
  'Region',
])
let known: Record<string, unknown> | undefined

/** In the library's own dictionary, and not as somebody's name. */
export function isEnglishWord(word: string): boolean {
  known ??= model.parse(nlp.model()).one.lexicon
  if (!Object.hasOwn(known, word)) return false
  const tags = [known[word]].flat()
  return !tags.some((tag) => typeof tag === 'string' && properTags.has(tag))
}
