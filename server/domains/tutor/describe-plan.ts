import type * as z from 'zod'
import { localDay } from '../../ledger/core/local-day'
import type { CourseOutline } from '../courses/outline-course'
import { usualHours } from '../onboarding/read-pace'
import type { Day } from './core/calendar-days'
import type { PlanEntry } from './core/plan-course'
import type { Plan } from './find-plan'
import type { plan as planSchema } from './schema'

type Described = z.input<typeof planSchema>

/** A plan as its owner reads it: with the words that its modules have now, and how far each of them is. */
export function describePlan({
  outline,
  plan,
  today,
  timeZone,
}: {
  outline: CourseOutline
  plan: Plan | null
  today: Day
  timeZone: string
}): Described {
  const { status } = outline
  const modules = outline.modules.map((module, at) => ({ ...module, number: at + 1 }))
  const moduleOf = new Map(modules.map((module) => [module.id, module]))
  // A plan may name a module that a newer version of the blueprint took away.
  const entries = (plan?.entries ?? []).flatMap((entry) => {
    const module = moduleOf.get(entry.moduleId)
    return module === undefined ? [] : [{ entry, module, isOpen: module.status !== 'completed' }]
  })
  const open = entries.filter(({ isOpen }) => isOpen).map(({ entry }) => entry)
  const isPaused = status === 'paused' || status === 'archived'
  const [first] = open
  const now = isPaused || first === undefined || first.startsOn > today ? null : first
  const stateOf = (entry: PlanEntry) => (entry === now ? 'now' : 'later')
  return {
    course: { id: outline.id, title: outline.title, status },
    today,
    hoursPerWeek: plan?.hoursPerWeek ?? usualHours,
    madeOn: plan?.madeOn ?? null,
    replanned: plan?.replanned ?? 0,
    reason: plan?.reason ?? null,
    finishesOn: open.at(-1)?.dueOn ?? null,
    isPaused,
    entries: entries.map(({ entry, module, isOpen }) => ({
      ...entry,
      concept: module.concept,
      title: module.title,
      number: module.number,
      state: isOpen ? stateOf(entry) : 'done',
      goal: entry.goal ?? null,
    })),
    done: modules
      .flatMap(({ concept, title, number, completedAt }) =>
        completedAt === null ? [] : [{ concept, title, number, completedAt }],
      )
      .sort((a, b) => a.completedAt.getTime() - b.completedAt.getTime())
      .map(({ completedAt, ...module }) => ({ ...module, completedOn: localDay(completedAt, timeZone) })),
  }
}
