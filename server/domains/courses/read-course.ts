import type { Database } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { layoutGraph } from '../../platform/graph-layout/layout-graph'
import { nextModule } from './core/module-states'
import { courseNotFound } from './find-own-course'
import { coursesJson } from './stored-json'

/** A whole course as its owner sees it, with what locks each module. */
export async function readCourse({ db, userId, courseId }: { db: Database; userId: string; courseId: string }) {
  const row = await db.client.generatedCourse.findFirst({
    where: { id: courseId, userId },
    include: {
      archetype: { select: { slug: true, name: true } },
      blueprintVersion: { select: { number: true, blueprint: { select: { slug: true, title: true } } } },
      tags: { select: { tag: true }, orderBy: { createdAt: 'asc' } },
      generation: { select: { state: true, purpose: true, modulesDone: true, modulesTotal: true, notice: true } },
      modules: {
        orderBy: { orderIndex: 'asc' },
        include: {
          prerequisites: { select: { prerequisiteId: true } },
          progress: { where: { userId } },
          _count: { select: { exercises: { where: { alternativeTo: null } } } },
        },
      },
    },
  })
  if (row === null) throw courseNotFound()
  const byId = new Map(row.modules.map((module) => [module.id, module]))
  const modules = row.modules.map((module) => {
    const at = (column: string) => ({ table: 'generated_modules', id: module.id, column })
    const [progress] = module.progress
    const status = progress?.status ?? ('locked' as const)
    const prerequisites = module.prerequisites.flatMap(({ prerequisiteId }) => byId.get(prerequisiteId) ?? [])
    const isDone = (other: (typeof row.modules)[number]) => other.progress[0]?.status === 'completed'
    return {
      id: module.id,
      concept: module.conceptSlug,
      order: module.orderIndex,
      title: module.title,
      description: module.description,
      objectives: readStored(
        coursesJson['generated_modules.learning_objectives'],
        module.learningObjectives,
        at('learning_objectives'),
      ),
      minutes: module.estimatedMinutes,
      difficulty: module.difficultyLevel,
      status,
      completedBy: progress?.completedBy ?? null,
      completedAt: progress?.completedAt?.toISOString() ?? null,
      minutesSpent: progress?.timeSpentMinutes ?? 0,
      sections: readStored(coursesJson['generated_modules.content'], module.content, at('content')).sections.length,
      sectionsRead: Array.isArray(progress?.sectionsRead) ? progress.sectionsRead.length : 0,
      exercises: module._count.exercises,
      prerequisites: prerequisites.map(({ conceptSlug }) => conceptSlug),
      needs:
        status === 'locked'
          ? prerequisites
              .filter((other) => !isDone(other))
              .map(({ conceptSlug, title }) => ({ concept: conceptSlug, title }))
          : [],
    }
  })
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    domain: row.domain,
    status: row.status,
    rigor: row.rigorLevel,
    variables: readStored(coursesJson['generated_courses.variables'], row.variables, {
      table: 'generated_courses',
      id: row.id,
      column: 'variables',
    }),
    archetype: row.archetype,
    blueprint: madeFrom(row.blueprintVersion),
    tags: row.tags.map(({ tag }) => tag),
    progressPercentage: row.progressPercentage,
    estimatedHours: row.estimatedHours,
    minutesSpent: modules.reduce((sum, { minutesSpent }) => sum + minutesSpent, 0),
    startedAt: row.startedAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    shareSlug: row.shareSlug,
    generation: row.generation ?? madeBefore,
    map: await layoutGraph({
      nodes: modules.map(({ concept, title }, at) => ({ id: concept, label: `${at + 1} ${title}` })),
      links: modules.flatMap(({ concept, prerequisites: needed }) => needed.map((from) => ({ from, to: concept }))),
      direction: 'down',
    }),
    modules,
    next: nextModule(modules),
  }
}

/** A course that was there before generations were counted. */
const madeBefore = { state: 'done', purpose: 'create', modulesDone: 0, modulesTotal: 0, notice: null } as const

type Version = { number: number; blueprint: { slug: string; title: string } } | null

export const madeFrom = (version: Version) =>
  version === null ? null : { slug: version.blueprint.slug, title: version.blueprint.title, version: version.number }
