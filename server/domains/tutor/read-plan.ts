import { localDay } from '../../ledger/core/local-day'
import type { Services } from '../../platform/services'
import { findOwnCourse } from '../courses/find-own-course'
import { type CourseOutline, outlineCourse } from '../courses/outline-course'
import { readPace } from '../onboarding/read-pace'
import type { Day } from './core/calendar-days'
import { whyReplan } from './core/why-replan'
import { describePlan } from './describe-plan'
import { drawPlan } from './draw-plan'
import { findPlan, type Plan } from './find-plan'
import { keepPlan } from './keep-plan'

type Asked = { services: Pick<Services, 'db' | 'clock'>; userId: string; timeZone: string; courseId: string }
type Found = { outline: CourseOutline; plan: Plan | null }

/**
 * When each module is due. Reading makes the plan where there is none, and makes it anew where its dates no longer hold:
 * nobody sees dates without reading them, so no job has to keep those of all the others true. Two statements while they hold.
 */
export async function readPlan({ services: { db, clock }, userId, timeZone, courseId }: Asked) {
  const today = localDay(clock.now(), timeZone)
  const [outline, plan] = await Promise.all([
    outlineCourse(db.client, { userId, courseId }),
    findPlan(db.client, { userId, courseId }),
  ])
  const found = { outline, plan }
  if (isAtRest(outline)) return describePlan({ ...(await drawAtRest({ db, userId, found, today })), today, timeZone })
  const current = isDue(found, { today, timeZone })
    ? await renewPlan({ db, userId, courseId, at: { today, timeZone } })
    : found
  return describePlan({ ...withoutDates(current), today, timeZone })
}

const isAtRest = ({ status }: CourseOutline) => status === 'paused' || status === 'archived'

/** What is being made has no modules yet, and what is completed has none left. */
function withoutDates({ outline, plan }: Found): Found {
  const hasDates = plan === null || outline.status === 'active'
  return { outline, plan: hasDates ? plan : { ...plan, entries: [], madeOn: null, reason: null } }
}

type At = { today: Day; timeZone: string }

const isDue = ({ outline, plan }: Found, at: At) =>
  outline.status === 'active' && (plan === null || whyRenew({ outline, plan }, at) !== null)

function whyRenew(
  { outline: { modules, resumedAt }, plan: { entries, madeOn } }: { outline: CourseOutline; plan: Plan },
  { today, timeZone }: At,
): string | null {
  const hasRested = resumedAt !== null && madeOn !== null && madeOn < localDay(resumedAt, timeZone)
  return whyReplan({ entries, modules, today, hasRested })
}

async function renewPlan({
  db,
  userId,
  courseId,
  at,
}: Pick<Services, 'db'> & { userId: string; courseId: string; at: At }) {
  const { today } = at
  return db.transaction(async (tx): Promise<Found> => {
    const { id } = await findOwnCourse(tx, { userId, courseId })
    // Somebody else may have done it while this one waited for the course.
    const found = {
      outline: await outlineCourse(tx, { userId, courseId: id }),
      plan: await findPlan(tx, { userId, courseId: id }),
    }
    if (!isDue(found, at)) return found
    const { outline, plan } = found
    const drawn = drawPlan({ outline, pace: await readPace(tx, { userId }), before: plan, today })
    const reason = plan === null ? null : whyRenew({ outline, plan }, at)
    return { outline, plan: await keepPlan({ tx, courseId: id, plan: { ...drawn, madeOn: today, reason } }) }
  })
}

/** Nothing is due in a course at rest. Shown are the dates that it would have if it were taken up again today. */
async function drawAtRest({
  db,
  userId,
  found,
  today,
}: Pick<Services, 'db'> & { userId: string; found: Found; today: Day }) {
  const { outline, plan } = found
  const drawn = drawPlan({ outline, pace: await readPace(db.client, { userId }), before: plan, today })
  return { outline, plan: { madeOn: null, replanned: plan?.replanned ?? 0, reason: null, ...drawn } }
}
