import type { CoursePlan } from '../../generated/prisma/client'
import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import type { Day } from './core/calendar-days'
import type { PlanEntry } from './core/plan-course'
import { tutorJson } from './stored-json'

export type EntryForGoal = PlanEntry & { goal?: string | undefined }

export type Plan = {
  hoursPerWeek: number
  /** null: these dates are kept nowhere. */
  madeOn: Day | null
  replanned: number
  reason: string | null
  entries: EntryForGoal[]
}

export type StoredPlan = Plan & { madeOn: Day }

export async function findPlan(
  tx: Tx,
  { userId, courseId }: { userId: string; courseId: string },
): Promise<StoredPlan | null> {
  const row = await tx.coursePlan.findUnique({ where: { courseId, course: { userId } } })
  return row === null ? null : planOf(row)
}

export function planOf(row: CoursePlan): StoredPlan {
  return {
    hoursPerWeek: Number(row.hoursPerWeek),
    madeOn: row.madeOn.toISOString().slice(0, 10),
    replanned: row.replanned,
    reason: row.reason,
    entries: readStored(tutorJson['course_plans.entries'], row.entries, {
      table: 'course_plans',
      id: row.courseId,
      column: 'entries',
    }),
  }
}
