import type { Services } from '../../platform/services'
import { nextModule } from './core/module-states'
import { couldNotBeMade, describeGenerations, generationSelect } from './describe-generation'

/** Somebody's courses, the one that they read in last first; the archive at the end. */
export async function listCourses({
  services: { db, jobs },
  userId,
}: {
  services: Pick<Services, 'db' | 'jobs'>
  userId: string
}) {
  const rows = await db.client.generatedCourse.findMany({
    where: { userId },
    select: {
      id: true,
      title: true,
      domain: true,
      status: true,
      progressPercentage: true,
      totalModules: true,
      completedModules: true,
      createdAt: true,
      generation: { select: generationSelect },
      modules: {
        orderBy: { orderIndex: 'asc' },
        select: {
          conceptSlug: true,
          title: true,
          orderIndex: true,
          estimatedMinutes: true,
          progress: { where: { userId }, select: { status: true, lastReadAt: true } },
        },
      },
    },
  })
  const generations = await describeGenerations({
    jobs,
    tx: db.client,
    stored: rows.map(({ generation }) => generation),
  })
  const courses = rows.map(({ modules, createdAt, generation: _stored, ...course }, at) => {
    const generation = generations[at]
    const states = modules.map(({ conceptSlug, title, orderIndex, estimatedMinutes, progress: [progress] }) => ({
      concept: conceptSlug,
      title,
      minutes: estimatedMinutes,
      order: orderIndex,
      status: progress?.status ?? ('locked' as const),
      lastReadAt: progress?.lastReadAt ?? null,
    }))
    const lastReadAt = latest(states.map((state) => state.lastReadAt))
    return {
      ...course,
      couldNotBeMade: generation !== undefined && couldNotBeMade(generation),
      sortedBy: (lastReadAt ?? createdAt).getTime(),
      lastReadAt: lastReadAt?.toISOString() ?? null,
      modules: states.map(({ concept, title, status }) => ({ concept, title, status })),
      next: nextModule(states),
    }
  })
  const isArchived = ({ status }: { status: string }) => Number(status === 'archived')
  courses.sort((a, b) => isArchived(a) - isArchived(b) || b.sortedBy - a.sortedBy)
  return { courses }
}

function latest(moments: (Date | null)[]): Date | null {
  return moments.reduce((best, moment) => (moment !== null && (best === null || moment > best) ? moment : best), null)
}
