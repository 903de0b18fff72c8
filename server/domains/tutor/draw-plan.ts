import type { CourseOutline } from '../courses/outline-course'
import { type Pace, usualHours } from '../onboarding/read-pace'
import type { Day } from './core/calendar-days'
import { matchGoals } from './core/match-goals'
import { clampHours, planCourse } from './core/plan-course'
import type { EntryForGoal, Plan } from './find-plan'

/**
 * The dates as they are from today on. Without hours of its own: what the learning profile says by now counts more than
 * what the plan was made with; who has no profile keeps the hours of the plan.
 */
export function drawPlan({
  outline,
  pace,
  before,
  hoursPerWeek: asked,
  today,
}: {
  outline: CourseOutline
  pace: Pace | null
  before: Plan | null
  hoursPerWeek?: number | undefined
  today: Day
}): { hoursPerWeek: number; entries: EntryForGoal[] } {
  const hoursPerWeek = clampHours(asked ?? pace?.hoursPerWeek ?? before?.hoursPerWeek ?? usualHours)
  const goalOf = matchGoals({ goals: pace?.goals ?? [], modules: outline.modules })
  const modules = outline.modules.map((module) => ({ ...module, isGoal: goalOf.has(module.id) }))
  const entries = planCourse({ modules, hoursPerWeek, level: pace?.level ?? null, today })
  return {
    hoursPerWeek,
    entries: entries.map((entry) => {
      const goal = goalOf.get(entry.moduleId)
      return goal === undefined ? entry : { ...entry, goal }
    }),
  }
}
