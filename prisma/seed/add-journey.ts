import { createAi } from '../../server/ai/create-ai'
import { beginCourse } from '../../server/domains/courses/begin-course'
import { generateCourse } from '../../server/domains/courses/generate-course'
import { markSection } from '../../server/domains/courses/mark-section'
import { coursesJson } from '../../server/domains/courses/stored-json'
import { dropDraft } from '../../server/domains/onboarding/drop-draft'
import { saveDraft } from '../../server/domains/onboarding/save-draft'
import { readStored } from '../../server/platform/db/stored-data'
import type { Services } from '../../server/platform/services'
import type { demoJourneys } from './demo-journeys'
import { passExercises } from './pass-exercises'

type Journey = (typeof demoJourneys)[number]

/**
 * Through onboarding to a course, once: who has an archetype has been there, in whatever way they went on. A course that
 * a start before this one left unfinished is finished.
 */
export async function addJourney(services: Services, userId: string, journey: Journey): Promise<void> {
  const { client } = services.db
  const { said, words, modulesRead } = journey
  if ((await client.userArchetype.findUnique({ where: { userId }, select: { id: true } })) !== null) {
    const begun = await client.generatedCourse.findFirst({
      where: {
        userId,
        creationKey: said.creationKey,
        generation: { purpose: 'create', state: { not: 'done' } },
      },
      select: { id: true },
    })
    if (begun !== null) await finish(services, { userId, courseId: begun.id, modulesRead })
    return
  }
  const visitor = { userId, token: null }
  const variables = Object.entries(words).map(([key, value]) => ({ key, value, source: 'given' as const, span: null }))
  const placement = { seed: 0, answers: [], skipped: true }
  await saveDraft({ services, visitor, change: () => ({ ...said, variables, placement }) })
  // Without a job: whichever node took it would ask its model, and nobody asked to be paid for this.
  const jobs = { ...services.jobs, enqueue: () => Promise.resolve() }
  const asking = { services: { ...services, jobs }, userId, token: null, key: said.creationKey }
  const { id: courseId, created } = await beginCourse(asking)
  // Another node was there a moment ago, and this draft is one too many.
  if (!created) return dropDraft({ db: services.db, visitor })
  await finish(services, { userId, courseId, modulesRead })
}

type Begun = { userId: string; courseId: string; modulesRead: number }

async function finish(services: Services, begun: Begun): Promise<void> {
  await writeNow(services, begun.courseId)
  await readInto(services, begun)
}

/** By the house's own engine, before anybody looks. */
async function writeNow(services: Services, courseId: string): Promise<void> {
  const { db, clock, log } = services
  const { revision } = await db.client.courseGeneration.findUniqueOrThrow({ where: { courseId } })
  await generateCourse({
    services: { ...services, ai: createAi({ db, clock, log, model: null }) },
    payload: { courseId, revision },
    run: { signal: new AbortController().signal, attempt: 1, log },
  })
}

/** Read to the end, and with its exercises passed, or begun. By the order of the modules rather than by what comes next, so that two nodes at once read no further than one. */
async function readInto(services: Services, { userId, courseId, modulesRead }: Begun): Promise<void> {
  if (modulesRead === 0) return
  const modules = await services.db.client.generatedModule.findMany({
    where: { courseId },
    orderBy: { orderIndex: 'asc' },
    take: modulesRead + 1,
    select: { id: true, conceptSlug: true, content: true },
  })
  for (const [index, { id, conceptSlug: concept, content }] of modules.entries()) {
    const at = { table: 'generated_modules', id, column: 'content' }
    const { sections } = readStored(coursesJson['generated_modules.content'], content, at)
    if (index < modulesRead) await passExercises(services, { userId, courseId, concept })
    for (const { id: section } of index < modulesRead ? sections : sections.slice(0, 1))
      await markSection({ services, userId, timeZone: 'UTC', courseId, concept, section, isRead: true })
  }
}
