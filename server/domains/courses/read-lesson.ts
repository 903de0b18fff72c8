import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { listExercises } from '../exercises/list-exercises'
import { courseNotFound } from './find-own-course'
import { countOf } from './is-worked-through'
import { layOutDrawings } from './lay-out-drawings'
import { madeFrom } from './read-course'
import { coursesJson } from './stored-json'

type Options = { services: Pick<Services, 'db' | 'log'>; userId: string; courseId: string; concept: string }

/** One module to read. Of a locked one only what it is about, and what opens it. */
export async function readLesson({ services: { db, log }, userId, courseId, concept }: Options) {
  const course = await db.client.generatedCourse.findFirst({
    where: { id: courseId, userId },
    select: {
      id: true,
      title: true,
      domain: true,
      status: true,
      blueprintVersion: { select: { number: true, blueprint: { select: { slug: true, title: true } } } },
      modules: {
        orderBy: { orderIndex: 'asc' },
        select: {
          id: true,
          conceptSlug: true,
          title: true,
          prerequisites: { select: { prerequisiteId: true } },
          progress: { where: { userId }, select: { status: true } },
        },
      },
    },
  })
  if (course === null) throw courseNotFound()
  const at = course.modules.findIndex(({ conceptSlug }) => conceptSlug === concept)
  const found = course.modules[at]
  if (found === undefined)
    throw new AppError('not_found', {
      userMessage: 'There is no such module in this course. The course page has them all.',
    })
  const module = await db.client.generatedModule.findUniqueOrThrow({
    where: { id: found.id },
    include: { progress: { where: { userId } } },
  })
  const [progress] = module.progress
  const neighbour = (index: number) => {
    const other = course.modules[index]
    if (other === undefined) return null
    const isLocked = (other.progress[0]?.status ?? 'locked') === 'locked'
    return { concept: other.conceptSlug, title: other.title, isLocked }
  }
  const { id, title } = course
  const about = { title: module.title, description: module.description }
  if (progress === undefined || progress.status === 'locked') {
    const needed = new Set(found.prerequisites.map(({ prerequisiteId }) => prerequisiteId))
    const needs = course.modules
      .filter((other) => needed.has(other.id) && other.progress[0]?.status !== 'completed')
      .map((other) => ({ concept: other.conceptSlug, title: other.title }))
    return { isLocked: true as const, course: { id, title }, ...about, needs }
  }
  const { required, passed } = await countOf(db.client, { userId, moduleId: module.id })
  const stored = (column: string) => ({ table: 'generated_modules', id: module.id, column })
  const content = readStored(coursesJson['generated_modules.content'], module.content, stored('content'))
  return {
    isLocked: false as const,
    course: { id, title, domain: course.domain, status: course.status },
    concept,
    order: module.orderIndex,
    ...about,
    objectives: readStored(
      coursesJson['generated_modules.learning_objectives'],
      module.learningObjectives,
      stored('learning_objectives'),
    ),
    minutes: module.estimatedMinutes,
    status: progress.status,
    completedBy: progress.completedBy,
    minutesSpent: progress.timeSpentMinutes,
    content,
    drawings: await layOutDrawings({ visualizations: content.visualizations, log }),
    sectionsRead: readStored(coursesJson['module_progress.sections_read'], progress.sectionsRead, {
      table: 'module_progress',
      id: progress.id,
      column: 'sections_read',
    }),
    exercises: await listExercises({ tx: db.client, moduleId: module.id, userId }),
    exercisesRequired: required,
    exercisesPassed: passed,
    blueprint: madeFrom(course.blueprintVersion),
    provenance: readStored(coursesJson['generated_modules.provenance'], module.provenance, stored('provenance')),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  }
}
