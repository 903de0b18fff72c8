import type { CodeLanguage, ExerciseKind } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { exercisesJson } from './stored-json'

export type NewExercise = {
  slug: string
  blueprintExerciseId: string | null
  kind: ExerciseKind
  title: string
  prompt: string
  language: CodeLanguage | null
  files: unknown
  solution: unknown
  tests: unknown
  flaws: unknown
  hints: unknown
  quiz: unknown
  limits: unknown
  difficulty: number
  points: number
  timeLimitMinutes: number | null
  isRequired: boolean
  alternativeTo: string | null
}

/** The exercises of a module, in this order. One that is there keeps its id and its attempts, by its slug. */
export async function placeExercises({
  tx,
  moduleId,
  exercises,
}: {
  tx: Tx
  moduleId: string
  exercises: readonly NewExercise[]
}): Promise<void> {
  const known = await tx.exercise.findMany({ where: { moduleId }, select: { id: true, slug: true } })
  const idOf = new Map(known.map(({ slug, id }) => [slug, id]))
  const fresh = exercises.flatMap((exercise, orderIndex) =>
    idOf.has(exercise.slug) ? [] : [{ ...asRow(exercise), moduleId, slug: exercise.slug, orderIndex }],
  )
  await tx.exercise.createMany({ data: fresh })
  for (const exercise of exercises) {
    const id = idOf.get(exercise.slug)
    if (id !== undefined) await tx.exercise.update({ where: { id }, data: asRow(exercise), select: { id: true } })
  }
}

function asRow({ difficulty, slug: _slug, ...exercise }: NewExercise) {
  return {
    ...exercise,
    difficultyLevel: difficulty,
    files: exercisesJson['exercises.files'].parse(exercise.files),
    solution: exercisesJson['exercises.solution'].parse(exercise.solution),
    tests: exercisesJson['exercises.tests'].parse(exercise.tests),
    flaws: exercisesJson['exercises.flaws'].parse(exercise.flaws),
    hints: exercisesJson['exercises.hints'].parse(exercise.hints),
    quiz: exercisesJson['exercises.quiz'].parse(exercise.quiz),
    limits: exercisesJson['exercises.limits'].parse(exercise.limits),
  }
}
