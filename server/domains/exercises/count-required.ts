import type { Tx } from '../../platform/db/database'

export type RequiredCount = { required: number; passed: number }

/** How many exercises each module asks for, and how many of them are passed. The same task in two languages is one. */
export async function countRequired(
  tx: Tx,
  { userId, moduleIds }: { userId: string; moduleIds: readonly string[] },
): Promise<Map<string, RequiredCount>> {
  const rows = await tx.$queryRaw<{ moduleId: string; required: number; passed: number }[]>`
    SELECT module_id AS "moduleId", count(*) FILTER (WHERE required)::int AS required,
      count(*) FILTER (WHERE required AND passed)::int AS passed
    FROM (
      SELECT e.module_id, bool_or(e.is_required) AS required, bool_or(coalesce(p.status = 'passed', false)) AS passed
      FROM exercises e LEFT JOIN exercise_progress p ON p.exercise_id = e.id AND p.user_id = ${userId}::uuid
      WHERE e.module_id = ANY(${[...moduleIds]}::uuid[]) AND e.variant_of IS NULL
      GROUP BY e.module_id, coalesce(e.alternative_to, e.slug, e.id::text)
    ) AS tasks GROUP BY module_id`
  return new Map(rows.map(({ moduleId, ...count }) => [moduleId, count]))
}
