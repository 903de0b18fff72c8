import { localDay } from '../../ledger/core/local-day'
import { AppError } from '../../platform/errors'
import type { Services } from '../../platform/services'
import { findOwnCourse, refuseAtRest } from '../courses/find-own-course'
import { outlineCourse } from '../courses/outline-course'
import { keepHours } from '../onboarding/keep-hours'
import { readPace } from '../onboarding/read-pace'
import { clampHours } from './core/plan-course'
import { describePlan } from './describe-plan'
import { drawPlan } from './draw-plan'
import { findPlan } from './find-plan'
import { keepPlan } from './keep-plan'

/** New dates from today, because the learner wants them: with other hours a week, or after a good week. */
export async function replanCourse({
  services: { db, clock },
  userId,
  timeZone,
  courseId,
  hoursPerWeek,
}: {
  services: Pick<Services, 'db' | 'clock'>
  userId: string
  timeZone: string
  courseId: string
  hoursPerWeek: number | undefined
}) {
  const today = localDay(clock.now(), timeZone)
  return db.transaction(async (tx) => {
    const own = await findOwnCourse(tx, { userId, courseId })
    refuseAtRest(own)
    if (own.status === 'completed')
      throw new AppError('conflict', { userMessage: 'This course is completed, so nothing is left to plan.' })
    const hours = hoursPerWeek === undefined ? undefined : clampHours(hoursPerWeek)
    if (hours !== undefined) await keepHours({ tx, userId, hoursPerWeek: hours })
    const outline = await outlineCourse(tx, { userId, courseId: own.id })
    const before = await findPlan(tx, { userId, courseId: own.id })
    const drawn = drawPlan({ outline, pace: await readPace(tx, { userId }), before, hoursPerWeek: hours, today })
    const plan = await keepPlan({ tx, courseId: own.id, plan: { ...drawn, madeOn: today, reason: null } })
    return describePlan({ outline, plan, today, timeZone })
  })
}
