import type { RigorLevel } from '../../generated/prisma/enums'
import type { AfterCommit, Tx } from '../../platform/db/database'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { requestGeneration } from './request-generation'

export type NewCourse = {
  userId: string
  /** Chosen by the caller: the same key twice is the same course. */
  key: string
  blueprint: string
  archetypeId: string | null
  domain: string
  variables: Record<string, string>
  rigor: RigorLevel
  knownConcepts: string[]
}

const mostCourses = 200

/** The row of the course and the job that fills it, in the caller's transaction. */
export async function createCourse({
  services,
  tx,
  after,
  course,
}: {
  services: Pick<Services, 'jobs' | 'clock'>
  tx: Tx
  after: AfterCommit
  course: NewCourse
}): Promise<{ id: string; created: boolean }> {
  const { userId, key } = course
  // One course of a person at a time, so that two tabs with one key make one and nobody slips past the limit.
  await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
  const known = await tx.generatedCourse.findUnique({
    where: { userId_creationKey: { userId, creationKey: key } },
    select: { id: true },
  })
  if (known !== null) return { id: known.id, created: false }
  if ((await tx.generatedCourse.count({ where: { userId } })) >= mostCourses)
    throw new AppError('conflict', {
      userMessage: `You have ${mostCourses} courses, and there is no room for more. All of them are safe; give one of them other words instead.`,
    })

  const version = await findLiveVersion(tx, course.blueprint)
  const { id } = await tx.generatedCourse.create({
    data: {
      userId,
      creationKey: key,
      blueprintVersionId: version.id,
      archetypeId: course.archetypeId,
      title: version.title,
      domain: course.domain,
      variables: course.variables,
      rigorLevel: course.rigor,
      seed: seedOf(key),
    },
    select: { id: true },
  })
  const request = { variables: course.variables, knownConcepts: course.knownConcepts }
  await requestGeneration({ services, tx, after, courseId: id, purpose: 'create', request })
  return { id, created: true }
}

async function findLiveVersion(tx: Tx, slug: string): Promise<{ id: string; title: string }> {
  const version = await tx.blueprintVersion.findFirst({
    where: { status: 'published', blueprint: { slug } },
    select: { id: true, blueprint: { select: { title: true } } },
  })
  if (version === null)
    throw new AppError('not_found', { userMessage: `There is no published blueprint called ${slug}.` })
  return { id: version.id, title: version.blueprint.title }
}

/** 31 bits of the key: whatever is chosen by chance in this course is chosen the same way when it is made again. */
function seedOf(key: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16_777_619)
  return hash >>> 1
}
