const longest = 50

/** What a course can be found and grouped by. */
export function courseTags({
  category,
  archetype,
  domain,
  rigor,
}: {
  category: string | null
  archetype: string | null
  domain: string
  rigor: 'standard' | 'advanced'
}): string[] {
  const words = [category, archetype, domain, `${rigor}-rigor`].map((word) => toTag(word ?? ''))
  return [...new Set(words)].filter((tag) => tag !== '')
}

/** Lower case, hyphens, nothing else: "Café Racers" → "cafe-racers". A domain without Latin letters has no tag. */
function toTag(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '')
}
