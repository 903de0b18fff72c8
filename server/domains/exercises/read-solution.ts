import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { flawRule } from './core/flaw-rules'
import { findOwnExercise } from './find-own-exercise'
import { findProgress } from './find-progress'

/** One that passes: for those who have, or who gave up. */
export async function readSolution({
  services: { db },
  userId,
  exerciseId,
}: {
  services: Pick<Services, 'db'>
  userId: string
  exerciseId: string
}) {
  const { solution, quiz, flaws } = await findOwnExercise(db.client, { userId, address: { exerciseId } })
  const { passedAt, gaveUpAt } = await findProgress(db.client, { userId, exerciseId })
  if (passedAt === null && gaveUpAt === null)
    throw new AppError('conflict', {
      userMessage: 'The solution is shown once you have passed. If you would rather see it now, give up first.',
    })
  return {
    files: solution,
    answers: quiz.map((question) => ({
      id: question.id,
      answer: question.kind === 'fill-in' ? question.answer.map((accepted) => accepted[0] ?? '') : question.answer,
      why: question.why,
    })),
    flaws: flaws.map(({ id, path, from, to, rule, why }) => ({
      id,
      path,
      from,
      to,
      rule,
      name: flawRule(rule).name,
      why,
    })),
  }
}
