/** At most this many questions, whatever is known. */
export const mostQuestions = 8

export type PlacementQuestion = { id: string; concept: string; difficulty: number }
export type PlacementConcept = { concept: string; needs: readonly string[] }
/** null: "I don't know". */
export type PlacementAnswer = { question: string; isRight: boolean | null }

type Level = 'beginner' | 'intermediate' | 'advanced' | 'expert'

type Options<Q extends PlacementQuestion> = {
  questions: readonly Q[]
  /** In the order in which they are taught. */
  concepts: readonly PlacementConcept[]
  level: Level
  answers: readonly PlacementAnswer[]
  seed: number
}

export type Placement<Q extends PlacementQuestion> = {
  /** What to ask next; null: it is over. */
  next: Q | null
  /** Concepts that need not be taught. Whatever one of them builds on is known as well. */
  known: string[]
  /** How many of the answers counted, from the first: the others were given to questions that are not asked any more. */
  asked: number
}

/**
 * Walks up the concepts as long as the ground holds. A concept is known by a hard question, after an easier one until
 * somebody has shown that they need none; one wrong answer, and nothing that builds on it is asked. So a beginner is done
 * after a question or two, and an expert may show all in eight.
 */
export function placeLearner<Q extends PlacementQuestion>({
  questions,
  concepts,
  level,
  answers,
  seed,
}: Options<Q>): Placement<Q> {
  const known: string[] = []
  const unknown = new Set<string>()
  const queue = [...answers]
  let asked = 0
  // Somebody sure of themselves is asked the hard ones at once; so is who has just answered one.
  let straight = level === 'advanced' || level === 'expert'

  for (const { concept, needs } of concepts) {
    if (!needs.every((need) => known.includes(need))) {
      unknown.add(concept)
      continue
    }
    const ladder = straight ? (['hard'] as const) : (['easier', 'hard'] as const)
    let holds = true
    for (const rung of ladder) {
      const question = choose(questions, { concept, rung, seed })
      if (question === undefined) {
        holds = false
        break
      }
      if (asked >= mostQuestions) return { next: null, known, asked }
      const answer = queue.shift()
      if (answer === undefined || answer.question !== question.id) return { next: question, known, asked }
      asked += 1
      if (answer.isRight !== true) {
        holds = false
        break
      }
    }
    if (holds) known.push(concept)
    straight = holds
  }
  return { next: null, known, asked }
}

type Rung = 'easier' | 'hard'

/** The hardest there is, or one of those below it: the easiest first, another when somebody sits it again. */
function choose<Q extends PlacementQuestion>(
  questions: readonly Q[],
  { concept, rung, seed }: { concept: string; rung: Rung; seed: number },
): Q | undefined {
  const own = questions.filter((question) => question.concept === concept).sort((a, b) => a.difficulty - b.difficulty)
  const hardest = own.at(-1)
  if (rung === 'hard' || hardest === undefined) return hardest
  const easier = own.filter(({ difficulty }) => difficulty < hardest.difficulty)
  return easier[Math.abs(seed) % Math.max(1, easier.length)]
}
