type Other = { slug: string; title: string; concept: string; difficulty: number; isPassed: boolean; isOpen: boolean }
type Section = { id: string; title: string; isRead: boolean }

export type SmallerStep = { text: string; concept: string | null; slug: string | null }

/**
 * Something to do first for somebody who is stuck: the hardest exercise that is easier than this one and not passed yet,
 * best in the same module; else a section of the lesson to read, best one that was not read.
 */
export function smallerStep({
  exercise,
  others,
  sections,
}: {
  exercise: { slug: string; concept: string; difficulty: number }
  /** In the order of the course. */
  others: readonly Other[]
  sections: readonly Section[]
}): SmallerStep | null {
  const easier = others.filter(
    ({ slug, concept, difficulty, isPassed, isOpen }) =>
      isOpen &&
      !isPassed &&
      difficulty < exercise.difficulty &&
      !(slug === exercise.slug && concept === exercise.concept),
  )
  const near = easier.filter(({ concept }) => concept === exercise.concept)
  const [first, ...rest] = near.length > 0 ? near : easier
  if (first !== undefined) {
    const hardest = rest.reduce((best, one) => (one.difficulty > best.difficulty ? one : best), first)
    const { title, concept, slug } = hardest
    return { text: `Do “${title}” first. It is smaller, and this one leans on it.`, concept, slug }
  }
  const section = sections.find(({ isRead }) => !isRead) ?? sections[0]
  if (section === undefined) return null
  const again = section.isRead ? 'Read “' : 'Read what you have not read yet, “'
  const end = section.isRead ? '” once more, then try again.' : '”, then try again.'
  return { text: `${again}${section.title}${end}`, concept: exercise.concept, slug: null }
}
