import type { CompletedBy } from '../../generated/prisma/enums'
import type { AfterCommit, Tx } from '../../platform/db/database'
import type { Services } from '../../platform/services'
import { modulesToOpen, percentDone } from './core/module-states'

type Moment = { now: Date; timeZone: string }

export type Settled = { opened: { concept: string; title: string }[]; courseCompleted: boolean }

/**
 * A module is completed: once, whatever happens twice. What it was holding back opens, the course counts it, and both are
 * in the ledger, all in the caller's transaction.
 */
export async function completeModule({
  services,
  tx,
  after,
  userId,
  module,
  by,
  at,
}: {
  services: Pick<Services, 'ledger'>
  tx: Tx
  after: AfterCommit
  userId: string
  module: { id: string; courseId: string; title: string; conceptSlug: string }
  by: CompletedBy
  at: Moment
}): Promise<Settled> {
  const { count } = await tx.moduleProgress.updateMany({
    where: { userId, moduleId: module.id, status: { not: 'completed' } },
    data: { status: 'completed', completedAt: at.now, completedBy: by },
  })
  if (count === 0) return { opened: [], courseCompleted: false }
  const { title: course } = await tx.generatedCourse.findUniqueOrThrow({
    where: { id: module.courseId },
    select: { title: true },
  })
  await services.ledger.record(tx, after, {
    userId,
    kind: 'completed_module',
    subjectType: 'module',
    subjectId: module.id,
    payload: { title: module.title, course, concept: module.conceptSlug, by },
    key: `module:${module.id}:completed`,
    occurredAt: at.now,
    timeZone: at.timeZone,
  })
  return settleCourse({ services, tx, after, userId, courseId: module.courseId, at })
}

/** Opens what can be opened, counts what is done, and completes the course when that is all. */
export async function settleCourse({
  services,
  tx,
  after,
  userId,
  courseId,
  at,
}: {
  services: Pick<Services, 'ledger'>
  tx: Tx
  after: AfterCommit
  userId: string
  courseId: string
  at: Moment
}): Promise<Settled> {
  const modules = await tx.generatedModule.findMany({
    where: { courseId },
    orderBy: { orderIndex: 'asc' },
    select: {
      id: true,
      title: true,
      conceptSlug: true,
      prerequisites: { select: { prerequisiteId: true } },
      progress: { where: { userId }, select: { status: true } },
    },
  })
  const states = modules.map(({ progress, prerequisites, ...module }) => ({
    ...module,
    status: progress[0]?.status ?? 'locked',
    prerequisites: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
  }))
  const open = new Set(modulesToOpen(states))
  await tx.moduleProgress.updateMany({
    where: { userId, moduleId: { in: [...open] }, status: 'locked' },
    data: { status: 'available' },
  })

  const completedModules = states.filter(({ status }) => status === 'completed').length
  const progressPercentage = percentDone(completedModules, states.length)
  const course = await tx.generatedCourse.update({
    where: { id: courseId },
    data: { completedModules, totalModules: states.length, progressPercentage },
    select: { title: true, status: true, completedAt: true },
  })
  const opened = states
    .filter(({ id }) => open.has(id))
    .map(({ conceptSlug, title }) => ({ concept: conceptSlug, title }))
  if (states.length === 0 || completedModules < states.length || course.status !== 'active')
    return { opened, courseCompleted: false }
  await tx.generatedCourse.update({
    where: { id: courseId },
    data: { status: 'completed', completedAt: course.completedAt ?? at.now },
  })
  await services.ledger.record(tx, after, {
    userId,
    kind: 'completed_course',
    subjectType: 'course',
    subjectId: courseId,
    payload: { title: course.title, modules: states.length },
    key: `course:${courseId}:completed`,
    occurredAt: at.now,
    timeZone: at.timeZone,
  })
  return { opened, courseCompleted: true }
}
