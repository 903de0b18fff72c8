import type { Database } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import { madeFrom } from './read-course'
import { coursesJson } from './stored-json'

/** What a course is about, for anybody who has the address: no lessons, no progress, and of its owner the username. */
export async function readSharedCourse({ db, slug }: { db: Database; slug: string }) {
  const row = await db.client.generatedCourse.findFirst({
    where: { shareSlug: slug, status: { not: 'draft' }, user: { isActive: true } },
    select: {
      title: true,
      description: true,
      domain: true,
      estimatedHours: true,
      user: { select: { username: true } },
      archetype: { select: { slug: true, name: true } },
      blueprintVersion: { select: { number: true, blueprint: { select: { slug: true, title: true } } } },
      modules: {
        orderBy: { orderIndex: 'asc' },
        select: {
          id: true,
          conceptSlug: true,
          title: true,
          description: true,
          learningObjectives: true,
          estimatedMinutes: true,
          prerequisites: { select: { prerequisite: { select: { conceptSlug: true } } } },
        },
      },
    },
  })
  if (row === null)
    throw new AppError('not_found', { userMessage: 'There is no such course, or it is not shared any more.' })
  const { user, blueprintVersion, modules, ...course } = row
  return {
    ...course,
    slug,
    owner: user.username,
    blueprint: madeFrom(blueprintVersion),
    modules: modules.map((module) => ({
      concept: module.conceptSlug,
      title: module.title,
      description: module.description,
      objectives: readStored(coursesJson['generated_modules.learning_objectives'], module.learningObjectives, {
        table: 'generated_modules',
        id: module.id,
        column: 'learning_objectives',
      }),
      minutes: module.estimatedMinutes,
      prerequisites: module.prerequisites.map(({ prerequisite }) => prerequisite.conceptSlug),
    })),
  }
}
