import { publishBlueprint } from '../domains/blueprints/publish-blueprint'
import { readBlueprintFolder } from '../domains/blueprints/read-blueprint-folder'
import { generateCourse } from '../domains/courses/generate-course'
import type { Services } from '../platform/services'
import { callAs, makePerson } from './factories/people'

/** What every archetype has, for somebody who loves sneakers. */
export const sneakerWords = {
  entity_primary: 'sneaker',
  metric: 'price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
}

const folders = {
  universal: 'content/blueprints/universal',
  /** Two modules, the second after the first. */
  small: 'server/testing/fixtures/blueprints/small',
}

export async function publishFromFolder(services: Services, name: keyof typeof folders): Promise<void> {
  const folder = await readBlueprintFolder({ directory: folders[name] })
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
  await publishBlueprint({ services, draft: folder.draft, authorId: null, requestId: 'test' })
}

/** What the job does, here and now. Without a revision: the one that was asked for last. */
export async function runGeneration(
  services: Services,
  courseId: string,
  {
    revision,
    attempt = 1,
    signal = new AbortController().signal,
  }: { revision?: number; attempt?: number; signal?: AbortSignal } = {},
): Promise<void> {
  const last = await services.db.client.courseGeneration.findUniqueOrThrow({ where: { courseId } })
  const payload = { courseId, revision: revision ?? last.revision }
  await generateCourse({ services, payload, run: { signal, attempt, log: services.log } })
}

type Wanted = {
  blueprint: keyof typeof folders
  key?: string
  domain?: string
  variables?: Record<string, string>
  rigor?: 'standard' | 'advanced'
  knownConcepts?: string[]
  archetype?: string
}

let asked = 0

/** Somebody new who has asked for a course, which nobody has made yet. */
export async function askForCourse(services: Services, wanted: Wanted) {
  const person = await makePerson({ services })
  return { ...person, ...(await askForAnother(services, person.cookie, wanted)) }
}

export async function askForAnother(services: Services, cookie: string, wanted: Wanted) {
  asked += 1
  const api = callAs(services, { cookieHeader: cookie })
  const usual = { domain: 'rare sneakers', variables: sneakerWords, key: `course ${asked}` }
  const { id: courseId } = await api.courses.create({ ...usual, ...wanted })
  return { api, courseId }
}

/** Somebody new with a course to read. */
export async function makeReader(services: Services, wanted: Wanted) {
  const reader = await askForCourse(services, wanted)
  await runGeneration(services, reader.courseId)
  return reader
}

/** Everything that was written of a course, without ids and times: the same content is the same value. */
export async function contentOf({ db }: Pick<Services, 'db'>, courseId: string) {
  const course = await db.client.generatedCourse.findUniqueOrThrow({
    where: { id: courseId },
    select: {
      title: true,
      description: true,
      domain: true,
      variables: true,
      rigorLevel: true,
      status: true,
      estimatedHours: true,
      totalModules: true,
      tags: { select: { tag: true }, orderBy: { tag: 'asc' } },
      modules: {
        orderBy: { orderIndex: 'asc' },
        omit: { id: true, courseId: true, createdAt: true },
        include: {
          prerequisites: { select: { prerequisite: { select: { conceptSlug: true } } } },
          exercises: { orderBy: { orderIndex: 'asc' }, omit: { id: true, moduleId: true, createdAt: true } },
        },
      },
    },
  })
  return {
    ...course,
    tags: course.tags.map(({ tag }) => tag),
    modules: course.modules.map(({ prerequisites, ...module }) => ({
      ...module,
      prerequisites: prerequisites.map(({ prerequisite }) => prerequisite.conceptSlug).sort(),
    })),
  }
}
