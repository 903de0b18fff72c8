import type { CourseStatus, ModuleStatus } from '../../generated/prisma/enums'
import type { Tx } from '../../platform/db/database'
import { courseNotFound } from './find-own-course'

type Row = { course: string; courseStatus: CourseStatus; resumedAt: Date | null } & (
  | { id: null }
  | {
      id: string
      concept: string
      title: string
      order: number
      minutes: number | null
      status: ModuleStatus | null
      secondsSpent: number | null
      completedAt: Date | null
      prerequisites: string[]
    }
)

export type CourseOutline = Awaited<ReturnType<typeof outlineCourse>>

/** A course without its lessons: its modules, what each needs and takes, and how far its owner is. One statement. */
export async function outlineCourse(tx: Tx, { userId, courseId }: { userId: string; courseId: string }) {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.title AS course, c.status::text AS "courseStatus", c.resumed_at AS "resumedAt", m.id, m.concept_slug AS concept, m.title,
      m.order_index AS "order", m.estimated_minutes AS minutes,
      p.status::text AS status, p.time_spent_seconds AS "secondsSpent", p.completed_at AS "completedAt",
      ARRAY(SELECT e.prerequisite_id::text FROM generated_module_edges e WHERE e.module_id = m.id) AS prerequisites
    FROM generated_courses c
    LEFT JOIN generated_modules m ON m.course_id = c.id
    LEFT JOIN module_progress p ON p.module_id = m.id AND p.user_id = c.user_id
    WHERE c.id = ${courseId}::uuid AND c.user_id = ${userId}::uuid
    ORDER BY m.order_index`
  const [first] = rows
  if (first === undefined) throw courseNotFound()
  return {
    id: courseId,
    title: first.course,
    status: first.courseStatus,
    /** When it came out of a pause or the archive last. */
    resumedAt: first.resumedAt,
    modules: rows.flatMap((row) => {
      if (row.id === null) return []
      const { course, courseStatus, resumedAt, status, secondsSpent, ...module } = row
      return [{ ...module, status: status ?? ('locked' as const), secondsSpent: secondsSpent ?? 0 }]
    }),
  }
}
