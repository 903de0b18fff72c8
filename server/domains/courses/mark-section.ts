import { readStored } from '../../platform/db/stored-data'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { secondsRead } from './core/reading-time'
import { findOwnModule } from './find-own-module'
import { countOf, isWorkedThrough } from './is-worked-through'
import { completeModule } from './settle-module'
import { coursesJson } from './stored-json'

/**
 * A section was read, or is to be read once more. A module is done when all of its sections are, and all exercises that it
 * asks for are passed; taking one back later changes what is marked, never what was earned.
 */
export async function markSection({
  services,
  userId,
  timeZone,
  courseId,
  concept,
  section,
  isRead,
}: {
  services: Pick<Services, 'db' | 'clock' | 'ledger'>
  userId: string
  timeZone: string
  courseId: string
  concept: string
  section: string
  isRead: boolean
}) {
  return services.db.transaction(async (tx, after) => {
    const now = services.clock.now()
    const module = await findOwnModule(tx, { userId, courseId, concept })
    const content = readStored(coursesJson['generated_modules.content'], module.content, {
      table: 'generated_modules',
      id: module.id,
      column: 'content',
    })
    const all = content.sections.map(({ id }) => id)
    if (!all.includes(section))
      throw new AppError('not_found', { userMessage: 'There is no such section in this module. Load the page again.' })
    const { progress, lastSeenAt } = module
    const read = new Set(
      readStored(coursesJson['module_progress.sections_read'], progress.sectionsRead, {
        table: 'module_progress',
        id: progress.id,
        column: 'sections_read',
      }),
    )
    if (isRead) read.add(section)
    else read.delete(section)
    const sectionsRead = all.filter((id) => read.has(id))
    const seconds = progress.timeSpentSeconds + secondsRead({ lastReadAt: progress.lastReadAt, lastSeenAt, now })
    await tx.moduleProgress.update({
      where: { id: progress.id },
      data: {
        sectionsRead,
        lastReadAt: now,
        timeSpentSeconds: seconds,
        timeSpentMinutes: Math.floor(seconds / 60),
        ...(progress.status === 'available' ? { status: 'in_progress' as const } : {}),
      },
    })
    const isCompleted = progress.status === 'completed'
    const settled =
      !isCompleted && (await isWorkedThrough(tx, { userId, moduleId: module.id }))
        ? await completeModule({ services, tx, after, userId, module, by: 'reading', at: { now, timeZone } })
        : null
    const { required, passed } = await countOf(tx, { userId, moduleId: module.id })
    return {
      sectionsRead,
      exercisesRequired: required,
      exercisesPassed: passed,
      isCompleted: isCompleted || settled !== null,
      justCompleted: settled !== null,
      opened: settled?.opened ?? [],
      courseCompleted: settled?.courseCompleted ?? false,
    }
  })
}
