type Question = { id: string; prompt: string; answers: { id: string; text: string; points: Record<string, number> }[] }

export type QuizResult = {
  archetype: string
  /** The answers that spoke for it most, in the person's own choice of words. */
  because: string[]
}

/** The most points win; of equals, the one that comes first in `order`. Nothing answered says nothing. */
export function scoreQuiz(
  questions: readonly Question[],
  answers: Readonly<Record<string, string>>,
  order: readonly string[],
): QuizResult | null {
  const given = questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id)
      ? question.answers.find(({ id }) => id === answers[question.id])
      : undefined
    return answer === undefined ? [] : [answer]
  })
  if (given.length === 0) return null
  const pointsOf = (archetype: string) => given.reduce((sum, { points }) => sum + (points[archetype] ?? 0), 0)
  const [best] = [...order].sort((a, b) => pointsOf(b) - pointsOf(a) || order.indexOf(a) - order.indexOf(b))
  if (best === undefined || pointsOf(best) === 0) return null
  const because = given
    .filter(({ points }) => (points[best] ?? 0) > 0)
    .sort((a, b) => (b.points[best] ?? 0) - (a.points[best] ?? 0))
    .slice(0, 2)
    .map(({ text }) => text)
  return { archetype: best, because }
}
