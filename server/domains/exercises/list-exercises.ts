import type { ExerciseKind } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { exercisesJson } from './stored-json'

/** Where tests are what a learner works against. Those of a diagnosis or a review would name its flaws. */
const showTests = new Set<ExerciseKind>(['build', 'coding', 'refactor', 'project'])

/** The exercises of a module as a learner may see them: without solutions, answers, flaws, and hints that nobody asked for. */
export async function listExercises({ tx, moduleId, userId }: { tx: Tx; moduleId: string; userId: string }) {
  const rows = await tx.exercise.findMany({
    where: { moduleId },
    orderBy: { orderIndex: 'asc' },
    omit: { solution: true, flaws: true },
    include: { progress: { where: { userId } }, past: { select: { slug: true, kind: true } } },
  })
  return rows.map((row) => {
    const [progress] = row.progress
    const hasBegun = progress !== undefined && progress.lastSubmittedAt !== null
    const at = (column: string) => ({ table: 'exercises', id: row.id, column })
    const files = readStored(exercisesJson['exercises.files'], row.files, at('files'))
    const hints = readStored(exercisesJson['exercises.hints'], row.hints, at('hints'))
    const quiz = readStored(exercisesJson['exercises.quiz'], row.quiz, at('quiz'))
    return {
      id: row.id,
      slug: row.slug ?? row.id,
      kind: row.kind,
      title: row.title,
      prompt: row.prompt,
      language: row.language,
      files,
      tests: showTests.has(row.past?.kind ?? row.kind)
        ? readStored(exercisesJson['exercises.tests'], row.tests, at('tests'))
        : [],
      questions: quiz.map(({ id, kind, prompt, ...rest }) => ({
        id,
        kind,
        prompt,
        options: 'options' in rest ? rest.options : [],
      })),
      hintCount: hints.length,
      difficulty: row.difficultyLevel,
      points: row.points,
      timeLimitMinutes: row.timeLimitMinutes,
      isRequired: row.isRequired,
      alternativeTo: row.alternativeTo,
      variantOf: row.past?.slug ?? null,
      // Who took a hint or started a clock has a row, and has not begun all the same.
      status: hasBegun ? progress.status : null,
      bestScore: progress?.bestScore?.toNumber() ?? null,
      attempts: progress?.attempts ?? 0,
      consecutiveFailures: progress?.consecutiveFailures ?? 0,
    }
  })
}
