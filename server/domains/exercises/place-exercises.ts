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
  reviewTests: unknown
  flaws: unknown
  hints: unknown
  quiz: unknown
  limits: unknown
  metrics: unknown
  difficulty: number
  points: number
  timeLimitMinutes: number | null
  isRequired: boolean
  alternativeTo: string | null
}

/**
 * The exercises of a module. The first time they are put there in this order; from then on the same ones come again in other
 * words, and each keeps its id, its place and its attempts, by its slug. A version of a blueprint always has the same.
 */
export async function placeExercises({
  tx,
  moduleId,
  exercises,
}: {
  tx: Tx
  moduleId: string
  exercises: readonly NewExercise[]
}): Promise<void> {
  // What somebody does once more is theirs: its words were chosen to be others than these.
  const rows = await tx.exercise.findMany({
    where: { moduleId, variantOf: null },
    orderBy: { orderIndex: 'asc' },
    select: { slug: true },
  })
  const known = rows.map(({ slug }) => slug)
  if (known.length === 0) {
    const data = exercises.map((exercise, orderIndex) => ({
      ...exerciseRow(exercise),
      moduleId,
      slug: exercise.slug,
      orderIndex,
    }))
    await tx.exercise.createMany({ data })
    return
  }
  const wanted = exercises.map(({ slug }) => slug)
  // Taking one away would take attempts with it, and a new one has no place in an order that is kept.
  if (known.toSorted().join() !== wanted.toSorted().join())
    throw new Error(`module ${moduleId} has the exercises ${known.join(', ')}; it cannot get ${wanted.join(', ')}`)
  for (const exercise of exercises)
    await tx.exercise.update({
      where: { moduleId_slug: { moduleId, slug: exercise.slug } },
      data: exerciseRow(exercise),
      select: { id: true },
    })
}

/** What of its columns an exercise brings itself. */
export function exerciseRow({ difficulty, slug: _slug, ...exercise }: NewExercise) {
  return {
    ...exercise,
    difficultyLevel: difficulty,
    files: exercisesJson['exercises.files'].parse(exercise.files),
    solution: exercisesJson['exercises.solution'].parse(exercise.solution),
    tests: exercisesJson['exercises.tests'].parse(exercise.tests),
    reviewTests: exercisesJson['exercises.review_tests'].parse(exercise.reviewTests),
    flaws: exercisesJson['exercises.flaws'].parse(exercise.flaws),
    hints: exercisesJson['exercises.hints'].parse(exercise.hints),
    quiz: exercisesJson['exercises.quiz'].parse(exercise.quiz),
    limits: exercisesJson['exercises.limits'].parse(exercise.limits),
    metrics: exercisesJson['exercises.metrics'].parse(exercise.metrics),
  }
}
