import { createAi } from '../../server/ai/create-ai'
import { beginCourse } from '../../server/domains/courses/begin-course'
import { generateCourse } from '../../server/domains/courses/generate-course'
import { listCourses } from '../../server/domains/courses/list-courses'
import { markSection } from '../../server/domains/courses/mark-section'
import { coursesJson } from '../../server/domains/courses/stored-json'
import { dropDraft } from '../../server/domains/onboarding/drop-draft'
import { saveDraft } from '../../server/domains/onboarding/save-draft'
import { readStored } from '../../server/platform/db/stored-data'
import type { Services } from '../../server/platform/services'
import type { demoJourneys } from './demo-journeys'

type Journey = (typeof demoJourneys)[number]

/** Through onboarding to a course, once: who has an archetype has been there, in whatever way they went on. */
export async function addJourney(services: Services, userId: string, journey: Journey): Promise<void> {
  const { client } = services.db
  if ((await client.userArchetype.findUnique({ where: { userId }, select: { id: true } })) !== null) return
  const { said, words, modulesRead } = journey
  const visitor = { userId, token: null }
  const variables = Object.entries(words).map(([key, value]) => ({ key, value, source: 'given' as const, span: null }))
  const placement = { seed: 0, answers: [], skipped: true }
  await saveDraft({ services, visitor, change: () => ({ ...said, variables, placement }) })
  const { id: courseId, created } = await beginCourse({ services, userId, token: null, key: said.creationKey })
  // Another node was there a moment ago, and this draft is one too many.
  if (!created) return dropDraft({ db: services.db, visitor })
  await writeNow(services, courseId)
  await readInto(services, { userId, courseId, modulesRead })
}

/** Not left to the job: by then people look at it already. Never by a model, which nobody asked to be paid for this. */
async function writeNow(services: Services, courseId: string): Promise<void> {
  const { db, clock, log } = services
  const { revision } = await db.client.courseGeneration.findUniqueOrThrow({ where: { courseId } })
  await generateCourse({
    services: { ...services, ai: createAi({ db, clock, log, model: null }) },
    payload: { courseId, revision },
    run: { signal: new AbortController().signal, attempt: 1, log },
  })
}

async function readInto(
  services: Services,
  { userId, courseId, modulesRead }: { userId: string; courseId: string; modulesRead: number },
): Promise<void> {
  if (modulesRead === 0) return
  for (let done = 0; done <= modulesRead; done += 1) {
    const { courses } = await listCourses({ db: services.db, userId })
    const concept = courses.find(({ id }) => id === courseId)?.next?.concept
    if (concept === undefined) return
    const sections = await sectionsOf(services, courseId, concept)
    for (const section of done < modulesRead ? sections : sections.slice(0, 1))
      await markSection({ services, userId, timeZone: 'UTC', courseId, concept, section, isRead: true })
  }
}

async function sectionsOf({ db }: Services, courseId: string, concept: string): Promise<string[]> {
  const { id, content } = await db.client.generatedModule.findFirstOrThrow({
    where: { courseId, conceptSlug: concept },
    select: { id: true, content: true },
  })
  const at = { table: 'generated_modules', id, column: 'content' }
  return readStored(coursesJson['generated_modules.content'], content, at).sections.map((section) => section.id)
}
