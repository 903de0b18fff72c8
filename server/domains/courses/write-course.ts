import type { PrismaClient } from '../../generated/prisma/client'
import type { GenerationPurpose, GenerationState, RigorLevel } from '../../generated/prisma/enums'
import type { AfterCommit, Tx } from '../../platform/db/database'
import { readStored } from '../../platform/db/stored-data'
import type { Services } from '../../platform/services'
import { courseTags } from './core/course-tags'
import { knownWithFoundations } from './core/module-states'
import type { EnrichedModule } from './enrich-course-module'
import type { GenerationRequest } from './request-generation'
import { completeModule, settleCourse } from './settle-module'
import { coursesJson } from './stored-json'
import { writeModules } from './write-modules'

export type Asked = {
  state: GenerationState
  purpose: GenerationPurpose
  request: GenerationRequest
  versionId: string
  userId: string
  domain: string
  /** Its slug. */
  archetype: string | null
  rigor: RigorLevel
  seed: number
  /** As it is now. */
  course: { title: string; variables: Record<string, string> }
}

/** What was asked for, unless a later request has overtaken it. */
export async function findGeneration(
  tx: Tx | PrismaClient,
  { courseId, revision }: { courseId: string; revision: number },
): Promise<Asked | null> {
  const found = await tx.courseGeneration.findFirst({
    where: { courseId, revision },
    select: {
      state: true,
      purpose: true,
      request: true,
      course: {
        select: {
          blueprintVersionId: true,
          userId: true,
          domain: true,
          archetype: { select: { slug: true } },
          rigorLevel: true,
          seed: true,
          title: true,
          variables: true,
        },
      },
    },
  })
  const versionId = found?.course.blueprintVersionId ?? null
  if (found === null || versionId === null) return null
  const request = readStored(coursesJson['course_generations.request'], found.request, {
    table: 'course_generations',
    id: courseId,
    column: 'request',
  })
  const { userId, domain, rigorLevel: rigor, seed, title } = found.course
  const variables = readStored(coursesJson['generated_courses.variables'], found.course.variables, {
    table: 'generated_courses',
    id: courseId,
    column: 'variables',
  })
  const archetype = found.course.archetype?.slug ?? null
  const { state, purpose } = found
  return { state, purpose, request, versionId, userId, domain, archetype, rigor, seed, course: { title, variables } }
}

export type MadeCourse = {
  title: string
  /** What the words before made of it. */
  formerTitle: string | null
  description: string
  modules: EnrichedModule[]
  ids: { moduleIds: Map<string, string>; exerciseIds: Map<string, string> }
}

/** The whole course, or its whole new wording, at once. False: somebody was faster, or asked for something else meanwhile. */
export async function writeCourse({
  services,
  tx,
  after,
  courseId,
  revision,
  made,
}: {
  services: Pick<Services, 'ledger' | 'clock'>
  tx: Tx
  after: AfterCommit
  courseId: string
  revision: number
  made: MadeCourse
}): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM generated_courses WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`
  const asked = await findGeneration(tx, { courseId, revision })
  if (asked === null || asked.state === 'done') return false
  const now = services.clock.now()
  const { userId } = asked
  const modules = await writeModules({ tx, courseId, userId, made })
  const isNew = asked.purpose === 'create'
  const minutes = made.modules.reduce((sum, module) => sum + module.minutes, 0)
  const course = await tx.generatedCourse.update({
    where: { id: courseId },
    data: {
      ...(isNew ? { status: 'active', startedAt: now } : {}),
      // What its owner called it themselves stays.
      ...(isNew || asked.course.title === made.formerTitle ? { title: made.title } : {}),
      description: made.description,
      variables: asked.request.variables,
      totalModules: made.modules.length,
      estimatedHours: Math.ceil(minutes / 60),
    },
    select: {
      title: true,
      domain: true,
      archetype: { select: { slug: true, metaCategory: { select: { slug: true } } } },
      blueprintVersion: { select: { blueprint: { select: { slug: true } } } },
      user: { select: { profile: { select: { timezone: true } } } },
    },
  })
  const tags = courseTags({
    category: course.archetype?.metaCategory.slug ?? null,
    archetype: course.archetype?.slug ?? null,
    domain: course.domain,
    rigor: asked.rigor,
  })
  await tx.courseTag.createMany({ data: tags.map((tag) => ({ courseId, tag })), skipDuplicates: true })
  const at = { now, timeZone: course.user.profile?.timezone ?? 'UTC' }
  if (isNew) {
    await services.ledger.record(tx, after, {
      userId,
      kind: 'started_course',
      subjectType: 'course',
      subjectId: courseId,
      payload: {
        title: course.title,
        blueprint: course.blueprintVersion?.blueprint.slug ?? null,
        domain: course.domain,
      },
      key: `course:${courseId}:started`,
      occurredAt: now,
      timeZone: at.timeZone,
    })
    const known = knownWithFoundations(made.modules, asked.request.knownConcepts)
    for (const module of modules.filter(({ conceptSlug }) => known.has(conceptSlug)))
      await completeModule({ services, tx, after, userId, module: { ...module, courseId }, by: 'placement', at })
  }
  await settleCourse({ services, tx, after, userId, courseId, at })
  await tx.courseGeneration.update({
    where: { courseId },
    data: {
      state: 'done',
      finishedAt: now,
      modulesDone: made.modules.length,
      modulesTotal: made.modules.length,
      notice: noticeOf(made.modules),
    },
  })
  return true
}

/** What the owner should know about who wrote it. Nothing, when that was the engine that was asked. */
function noticeOf(modules: readonly EnrichedModule[]): string | null {
  const problems = modules.flatMap(({ provenance }) => provenance.insteadOf?.problem ?? [])
  const [first] = problems
  if (first === undefined) return null
  const some = `${problems.length} of ${modules.length} openings ${problems.length === 1 ? 'was' : 'were'}`
  const which = problems.length === modules.length ? 'The openings were' : some
  return `${which} written by the built-in engine: ${first}`.slice(0, 500)
}
