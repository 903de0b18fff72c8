import type { Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { layoutGraph } from '../../platform/graph-layout/layout-graph'
import { tryLayout } from '../../platform/graph-layout/try-layout'
import type { Services } from '../../platform/services'
import { countRequired } from '../exercises/count-required'
import { nextModule } from './core/module-states'
import { describeGeneration, generationSelect } from './describe-generation'
import { courseNotFound } from './find-own-course'
import { coursesJson } from './stored-json'

/** A whole course as its owner sees it, with what locks each module. */
export async function readCourse({
  services: { db, jobs, log },
  userId,
  courseId,
}: {
  services: Pick<Services, 'db' | 'jobs' | 'log'>
  userId: string
  courseId: string
}) {
  const row = await db.client.generatedCourse.findFirst({
    where: { id: courseId, userId },
    include: {
      archetype: { select: { slug: true, name: true } },
      blueprintVersion: { select: { number: true, blueprint: { select: { slug: true, title: true } } } },
      tags: { select: { tag: true }, orderBy: { createdAt: 'asc' } },
      generation: { select: generationSelect },
      modules: {
        orderBy: { orderIndex: 'asc' },
        // All but what is in the lessons, which is most of it.
        omit: { content: true, provenance: true },
        include: {
          prerequisites: { select: { prerequisiteId: true } },
          progress: { where: { userId } },
          _count: { select: { exercises: { where: { alternativeTo: null, variantOf: null } } } },
        },
      },
    },
  })
  if (row === null) throw courseNotFound()
  const generation = await describeGeneration({ jobs, tx: db.client, stored: row.generation })
  const sectionsIn = await countSections(db.client, row.id)
  const required = await countRequired(db.client, { userId, moduleIds: row.modules.map(({ id }) => id) })
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
      sections: sectionsIn.get(module.id) ?? 0,
      sectionsRead: progress === undefined ? 0 : readSections(progress).length,
      exercises: module._count.exercises,
      exercisesRequired: required.get(module.id)?.required ?? 0,
      exercisesPassed: required.get(module.id)?.passed ?? 0,
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
    generation,
    map: await tryLayout(log, () =>
      layoutGraph({
        nodes: modules.map(({ concept, title }, at) => ({ id: concept, label: `${at + 1} ${title}` })),
        links: modules.flatMap(({ concept, prerequisites: needed }) => needed.map((from) => ({ from, to: concept }))),
        direction: 'down',
      }),
    ),
    modules,
    next: nextModule(modules),
  }
}

async function countSections(tx: Tx, courseId: string): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; sections: number }[]>`
    SELECT id, jsonb_array_length(content -> 'sections')::int AS sections
    FROM generated_modules WHERE course_id = ${courseId}::uuid`
  return new Map(rows.map(({ id, sections }) => [id, sections]))
}

const readSections = ({ id, sectionsRead }: { id: string; sectionsRead: unknown }): string[] =>
  readStored(coursesJson['module_progress.sections_read'], sectionsRead, {
    table: 'module_progress',
    id,
    column: 'sections_read',
  })

type Version = { number: number; blueprint: { slug: string; title: string } } | null

export const madeFrom = (version: Version) =>
  version === null ? null : { slug: version.blueprint.slug, title: version.blueprint.title, version: version.number }
