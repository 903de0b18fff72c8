import type { Prisma } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import { exercisesJson } from './stored-json'

const select = {
  id: true,
  slug: true,
  kind: true,
  title: true,
  prompt: true,
  language: true,
  files: true,
  solution: true,
  tests: true,
  reviewTests: true,
  flaws: true,
  hints: true,
  quiz: true,
  limits: true,
  metrics: true,
  difficultyLevel: true,
  points: true,
  timeLimitMinutes: true,
  isRequired: true,
  alternativeTo: true,
  blueprintExerciseId: true,
  past: { select: { id: true, slug: true, title: true, kind: true } },
  module: {
    select: {
      id: true,
      conceptSlug: true,
      title: true,
      orderIndex: true,
      course: { select: { id: true, title: true, domain: true, status: true } },
      progress: { select: { userId: true, status: true } },
    },
  },
} satisfies Prisma.ExerciseSelect

declare const owned: unique symbol
/** Minted here only: the proof that the exercise is of a course of the caller's. */
export type OwnExercise = ReturnType<typeof readRow> & { [owned]: true }

/** By its id, or by the address of its page. */
export type ExerciseAddress = { exerciseId: string } | { courseId: string; concept: string; slug: string }

/** Somebody else's exercise does not exist for this person. */
export async function findOwnExercise(
  tx: Tx,
  { userId, address }: { userId: string; address: ExerciseAddress },
): Promise<OwnExercise> {
  const where: Prisma.ExerciseWhereInput =
    'exerciseId' in address
      ? { id: address.exerciseId, module: { course: { userId } } }
      : { slug: address.slug, module: { conceptSlug: address.concept, course: { id: address.courseId, userId } } }
  const row = await tx.exercise.findFirst({ where, select })
  if (row === null) throw exerciseNotFound()
  // The one place that may say so: the query above has just shown it.
  return readRow(row, userId) as OwnExercise
}

/**
 * The same, to work on: of a course that is going on, in a module that is open. Holds the course, so that what happens in
 * one course takes turns.
 */
export async function holdOwnExercise(
  tx: Tx,
  { userId, exerciseId }: { userId: string; exerciseId: string },
): Promise<OwnExercise> {
  await holdCourse(tx, { userId, exerciseId })
  const exercise = await findOwnExercise(tx, { userId, address: { exerciseId } })
  refuseClosed(exercise)
  return exercise
}

/** As the other changes of a course do first, so that two never wait for each other. */
export async function holdCourse(tx: Tx, { userId, exerciseId }: { userId: string; exerciseId: string }) {
  await tx.$queryRaw`
    SELECT 1 FROM generated_courses WHERE user_id = ${userId}::uuid AND id = (
      SELECT m.course_id FROM exercises e JOIN generated_modules m ON m.id = e.module_id WHERE e.id = ${exerciseId}::uuid
    ) FOR NO KEY UPDATE`
}

export const exerciseNotFound = (): AppError =>
  new AppError('not_found', { userMessage: 'There is no such exercise. The pages of your courses have them all.' })

/** What somebody does is counted only in a course that is going on, and in what is open there. */
export function refuseClosed({ course, module }: Pick<OwnExercise, 'course' | 'module'>): void {
  const refuse = (userMessage: string) => new AppError('conflict', { userMessage })
  if (course.status === 'paused') throw refuse('This course is paused. Resume it, and go on where you were.')
  if (course.status === 'archived')
    throw refuse('This course is in the archive. Take it out, and go on where you were.')
  if (course.status === 'draft') throw refuse('This course has not been made yet. Its page says how far it is.')
  if (module.status === 'locked')
    throw refuse('The module of this exercise is still locked. The course page says what opens it.')
}

type Row = Prisma.ExerciseGetPayload<{ select: typeof select }>

function readRow({ module: { course, progress, ...module }, past, ...row }: Row, userId: string) {
  const at = (column: string) => ({ table: 'exercises', id: row.id, column })
  const form = past?.kind ?? row.kind
  return {
    ...row,
    slug: row.slug ?? row.id,
    /** What is to be done: that of the past exercise, where this is a review of it. */
    form: form === 'review' ? ('coding' as const) : form,
    past: past === null ? null : { id: past.id, slug: past.slug ?? past.id, title: past.title },
    files: readStored(exercisesJson['exercises.files'], row.files, at('files')),
    solution: readStored(exercisesJson['exercises.solution'], row.solution, at('solution')),
    tests: readStored(exercisesJson['exercises.tests'], row.tests, at('tests')),
    reviewTests: readStored(exercisesJson['exercises.review_tests'], row.reviewTests, at('review_tests')),
    flaws: readStored(exercisesJson['exercises.flaws'], row.flaws, at('flaws')),
    hints: readStored(exercisesJson['exercises.hints'], row.hints, at('hints')),
    quiz: readStored(exercisesJson['exercises.quiz'], row.quiz, at('quiz')),
    limits: readStored(exercisesJson['exercises.limits'], row.limits, at('limits')),
    metrics: readStored(exercisesJson['exercises.metrics'], row.metrics, at('metrics')),
    module: { ...module, status: progress.find((one) => one.userId === userId)?.status ?? ('locked' as const) },
    course,
  }
}
