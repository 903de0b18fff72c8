import type { Tx } from '../../platform/db/database'

type Of = { userId: string; courseId: string }

/** How each module of a course stands, by its concept. */
export async function readModuleStates(tx: Tx, { userId, courseId }: Of) {
  const rows = await tx.generatedModule.findMany({
    where: { courseId },
    orderBy: { orderIndex: 'asc' },
    select: { id: true, conceptSlug: true, title: true, progress: { where: { userId }, select: { status: true } } },
  })
  return rows.map(({ progress, ...module }) => ({ ...module, status: progress[0]?.status ?? ('locked' as const) }))
}

export type ModuleStates = Awaited<ReturnType<typeof readModuleStates>>

/** What has been completed and opened since then: by a reaction to what was passed, which this domain knows nothing of. */
export async function compareModules(
  tx: Tx,
  { userId, courseId, moduleId, before }: Of & { moduleId: string; before: ModuleStates },
) {
  const after = await readModuleStates(tx, { userId, courseId })
  const statusBefore = new Map(before.map(({ id, status }) => [id, status]))
  return {
    completedModule: after.some(
      ({ id, status }) => id === moduleId && status === 'completed' && statusBefore.get(id) !== 'completed',
    ),
    opened: after
      .filter(({ id, status }) => status === 'available' && statusBefore.get(id) === 'locked')
      .map(({ conceptSlug, title }) => ({ concept: conceptSlug, title })),
  }
}
