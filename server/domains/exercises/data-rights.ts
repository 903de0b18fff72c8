import type { DataRightsPart } from '../../platform/data-rights'
import { exercisesJson } from './stored-json'

export const exercisesDataRights: DataRightsPart = {
  room: 'exercises',
  tables: ['exercises', 'submissions', 'evaluations', 'exercise_progress', 'exercise_drafts'],
  async exportFor(tx, userId) {
    const exercises = await tx.exercise.findMany({
      where: { module: { course: { userId } } },
      omit: { solution: true, tests: true, reviewTests: true, flaws: true },
      orderBy: [{ module: { courseId: 'asc' } }, { module: { orderIndex: 'asc' } }, { orderIndex: 'asc' }],
      include: { progress: { where: { userId }, select: { hintsRevealed: true } } },
    })
    const submissions = await tx.submission.findMany({
      where: { userId },
      orderBy: { submittedAt: 'asc' },
      include: { evaluations: { orderBy: { createdAt: 'asc' } } },
    })
    return {
      exercises: exercises.map(({ progress, hints, quiz, ...exercise }) => ({
        ...exercise,
        ...asShown({ hints, quiz, revealed: progress[0]?.hintsRevealed ?? [] }),
      })),
      submissions: submissions.map((one) => ({ ...one, workUnits: one.workUnits?.toString() ?? null })),
      drafts: await tx.exerciseDraft.findMany({ where: { userId }, orderBy: { savedAt: 'asc' } }),
      progress: await tx.exerciseProgress.findMany({ where: { userId }, orderBy: { lastSubmittedAt: 'asc' } }),
    }
  },
  eraseFor: () => Promise.resolve(), // goes with the user row
}

type Parts = { hints: unknown; quiz: unknown; revealed: unknown }

/** An export is no way around a hint's price or to the answers of a quiz. What doesn't fit its schema is left out, not the whole export. */
function asShown({ hints, quiz, revealed }: Parts) {
  const seen = exercisesJson['exercise_progress.hints_revealed'].safeParse(revealed).data ?? []
  const all = exercisesJson['exercises.hints'].safeParse(hints).data ?? []
  const questions = exercisesJson['exercises.quiz'].safeParse(quiz).data ?? []
  return {
    hints: all.filter(({ id }) => seen.includes(id)),
    quiz: questions.map(({ answer: _answer, why: _why, ...question }) => question),
  }
}
