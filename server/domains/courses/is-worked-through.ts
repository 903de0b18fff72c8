import type { Tx } from '../../platform/db/database'
import { countRequired } from '../exercises/count-required'

/** Every section read, and every exercise that is asked for passed. */
export async function isWorkedThrough(tx: Tx, { userId, moduleId }: { userId: string; moduleId: string }) {
  const [row] = await tx.$queryRaw<{ isRead: boolean }[]>`
    SELECT NOT EXISTS (
      SELECT 1 FROM jsonb_array_elements(m.content -> 'sections') AS s (section)
      WHERE NOT p.sections_read @> jsonb_build_array(s.section -> 'id')
    ) AS "isRead"
    FROM generated_modules m JOIN module_progress p ON p.module_id = m.id AND p.user_id = ${userId}::uuid
    WHERE m.id = ${moduleId}::uuid AND p.status <> 'locked'`
  if (row?.isRead !== true) return false
  const { required, passed } = await countOf(tx, { userId, moduleId })
  return passed === required
}

/** The exercises that one module asks for. */
export async function countOf(tx: Tx, { userId, moduleId }: { userId: string; moduleId: string }) {
  const counts = await countRequired(tx, { userId, moduleIds: [moduleId] })
  return counts.get(moduleId) ?? { required: 0, passed: 0 }
}
