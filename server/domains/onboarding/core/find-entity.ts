import nlp from 'compromise/three'

export type FoundEntity = { ok: true; entity: string } | { ok: false; suggestions: string[] }

type Term = { text: string; normal: string; tags: string[] }

const mostWords = 3

/**
 * The one thing that a short answer is about, in the form that templates want: lower case, singular, no article.
 * "my aunt's old bakery" → "old bakery". Several things or none: the words to choose from, never a guess.
 */
export function findEntity(passion: string): FoundEntity {
  const text = passion.trim().replace(/\s+/g, ' ')
  const phrase = nounPhrase(text)
  if (phrase !== null) return { ok: true, entity: phrase }
  const things = thingsIn(text)
  if (things.length === 1 && things[0] !== undefined) return { ok: true, entity: things[0] }
  if (things.length > 1) return { ok: false, suggestions: things.slice(0, 5) }
  const plain = text.toLowerCase()
  // "jazz" and "dance" read as verbs on their own. Somebody who says just that means the thing.
  if (/^[\p{L}\p{N}'-]+( [\p{L}\p{N}'-]+)?$/u.test(plain)) return { ok: true, entity: plain }
  return { ok: false, suggestions: [] }
}

/** Words that join or address: with one of them in it, an answer is more than the name of a thing. */
const joints = new Set(
  'a an the i my our your we you it is are and or but of in on at for to with from about by like love enjoy'.split(' '),
)
const openers = new Set(['play', 'playing', 'make', 'making', 'do', 'doing', 'collect', 'watch', 'build'])

/**
 * Two or three bare words are the name of a thing, whatever a tagger makes of them on their own ("night trains" is no
 * sentence about a night that trains). What somebody does with it, in front, is not part of the name.
 */
function nounPhrase(text: string): string | null {
  const words = text.toLowerCase().split(' ')
  if (words.length < 2 || words.length > mostWords) return null
  if (!words.every((word) => /^[\p{L}\p{N}-]+$/u.test(word) && !joints.has(word))) return null
  const [first = '', ...rest] = words
  const named = rest.length > 0 && (openers.has(first) || /..ing$/.test(first)) ? rest : words
  return singularWords(named)
}

function thingsIn(text: string): string[] {
  const runs: Term[][] = [[]]
  for (const term of termsOf(text)) {
    const run = runs.at(-1)
    if (isPartOfThing(term)) run?.push(term)
    else if (run !== undefined && run.length > 0) runs.push([])
    if (/[,;.!?&/]$/.test(term.text)) runs.push([])
  }
  const things = runs.map((run) =>
    run.slice(run.findIndex((term) => term.tags.includes('Noun') || term.tags.includes('Adjective'))),
  )
  const named = things.filter((run) => run.at(-1)?.tags.includes('Noun')).map((run) => singular(run.slice(-mostWords)))
  return [...new Set(named)].filter((thing) => thing !== '')
}

function isPartOfThing({ tags }: Term): boolean {
  if (tags.includes('Possessive') || tags.includes('Pronoun')) return false
  return tags.includes('Noun') || tags.includes('Adjective')
}

const singular = (run: Term[]): string => singularWords(run.map((term) => term.normal.toLowerCase()))

function singularWords(given: string[]): string {
  const words = [...given]
  const last = words.pop() ?? ''
  const doc = nlp(last)
  doc.tag('Noun')
  const one = doc.nouns().toSingular().text()
  return [...words, one === '' ? last : one]
    .join(' ')
    .replace(/[^\p{L}\p{N}' -]/gu, '')
    .trim()
}

function termsOf(text: string): Term[] {
  const sentences: { terms: { text: string; pre: string; post: string; normal: string; tags: string[] }[] }[] = nlp(
    text,
  ).json({ terms: { normal: true, tags: true } })
  return sentences.flatMap((sentence) =>
    sentence.terms.map(({ text: word, post, normal, tags }) => ({ text: word + post.trim(), normal, tags })),
  )
}
