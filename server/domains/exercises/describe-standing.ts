import type { Tx } from '../../platform/db/database'
import { clockOf, mostPercent, nextHint, strugglingAfter } from './core/reward'
import { type SmallerStep, smallerStep } from './core/smaller-step'
import type { OwnExercise } from './find-own-exercise'
import { findProgress, type Progress } from './find-progress'

/** Where somebody stands with an exercise, as the page says it. */
export async function describeStanding({
  tx,
  userId,
  exercise,
  now,
}: {
  tx: Tx
  userId: string
  exercise: OwnExercise
  now: Date
}) {
  const progress = await findProgress(tx, { userId, exerciseId: exercise.id })
  const taken = progress.hintsRevealed
  const next = nextHint(exercise.hints, taken)
  const isStruggling = progress.passedAt === null && progress.consecutiveFailures >= strugglingAfter
  return {
    // Who took a hint or started the clock has a row, and has not begun all the same.
    status: progress.lastSubmittedAt === null ? null : progress.status,
    bestScore: progress.bestScore,
    attempts: progress.attempts,
    consecutiveFailures: progress.consecutiveFailures,
    passedAt: progress.passedAt?.toISOString() ?? null,
    gaveUpAt: progress.gaveUpAt?.toISOString() ?? null,
    hints: exercise.hints.filter(({ id }) => taken.includes(id)),
    nextHint: next === null ? null : { id: next.id, penalty: progress.passedAt === null ? next.penalty : 0 },
    isStruggling,
    smallerStep: isStruggling ? await findSmallerStep(tx, userId, exercise) : null,
    mostPercent: percentFor(exercise, progress),
    clock: describeClock(exercise, progress, now),
  }
}

export const percentFor = ({ hints }: Pick<OwnExercise, 'hints'>, { hintsRevealed, gaveUpAt }: Progress): number =>
  mostPercent({ hints, taken: hintsRevealed, gaveUp: gaveUpAt !== null })

function describeClock({ timeLimitMinutes }: OwnExercise, { startedAt }: Progress, now: Date) {
  if (timeLimitMinutes === null) return null
  const clock = clockOf({ minutes: timeLimitMinutes, startedAt, now })
  return {
    ...clock,
    startedAt: clock.startedAt?.toISOString() ?? null,
    endsAt: clock.endsAt?.toISOString() ?? null,
  }
}

async function findSmallerStep(tx: Tx, userId: string, exercise: OwnExercise): Promise<SmallerStep | null> {
  const others = await tx.exercise.findMany({
    where: { module: { courseId: exercise.course.id }, variantOf: null, slug: { not: null } },
    orderBy: [{ module: { orderIndex: 'asc' } }, { orderIndex: 'asc' }],
    select: {
      slug: true,
      title: true,
      difficultyLevel: true,
      module: { select: { conceptSlug: true, progress: { where: { userId }, select: { status: true } } } },
      progress: { where: { userId }, select: { status: true } },
    },
  })
  const sections = await tx.$queryRaw<{ id: string; title: string; isRead: boolean }[]>`
    SELECT s.section ->> 'id' AS id, s.section ->> 'title' AS title,
      coalesce(p.sections_read @> jsonb_build_array(s.section -> 'id'), false) AS "isRead"
    FROM generated_modules m CROSS JOIN LATERAL jsonb_array_elements(m.content -> 'sections') WITH ORDINALITY AS s (section, place)
    LEFT JOIN module_progress p ON p.module_id = m.id AND p.user_id = ${userId}::uuid
    WHERE m.id = ${exercise.module.id}::uuid ORDER BY s.place`
  return smallerStep({
    exercise: { slug: exercise.slug, concept: exercise.module.conceptSlug, difficulty: exercise.difficultyLevel },
    others: others.map(({ slug, title, difficultyLevel, module, progress }) => ({
      slug: slug ?? '',
      title,
      concept: module.conceptSlug,
      difficulty: difficultyLevel,
      isPassed: progress[0]?.status === 'passed',
      isOpen: (module.progress[0]?.status ?? 'locked') !== 'locked',
    })),
    sections,
  })
}
