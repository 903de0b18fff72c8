import type { Tx } from '../../platform/db/database'
import { planOf, type StoredPlan } from './find-plan'
import { tutorJson } from './stored-json'

/** Writes the first plan of a course, or its next. The caller holds the course, so that two at once take turns. */
export async function keepPlan({
  tx,
  courseId,
  plan: { madeOn, entries, ...rest },
}: {
  tx: Tx
  courseId: string
  plan: Omit<StoredPlan, 'replanned'>
}): Promise<StoredPlan> {
  const made = {
    ...rest,
    madeOn: new Date(`${madeOn}T00:00:00Z`),
    entries: tutorJson['course_plans.entries'].parse(entries),
  }
  const row = await tx.coursePlan.upsert({
    where: { courseId },
    create: { ...made, courseId },
    update: { ...made, replanned: { increment: 1 } },
  })
  return planOf(row)
}
