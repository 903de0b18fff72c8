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
  const things = thingsIn(text)
  if (things.length === 1 && things[0] !== undefined) return { ok: true, entity: things[0] }
  if (things.length > 1) return { ok: false, suggestions: things.slice(0, 5) }
  const plain = text.toLowerCase()
  // "jazz" and "dance" read as verbs on their own. Somebody who says just that means the thing.
  if (/^[\p{L}\p{N}'-]+( [\p{L}\p{N}'-]+)?$/u.test(plain)) return { ok: true, entity: plain }
  return { ok: false, suggestions: [] }
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

function singular(run: Term[]): string {
  const words = run.map((term) => term.normal.toLowerCase())
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
