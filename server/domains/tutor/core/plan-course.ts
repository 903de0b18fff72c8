import { addDays, type Day } from './calendar-days'

export type Level = 'beginner' | 'intermediate' | 'advanced' | 'expert'

export type PlannedModule = {
  id: string
  /** Of work, as the blueprint has it; null when nobody said. */
  minutes: number | null
  prerequisites: readonly string[]
  order: number
  status: 'locked' | 'available' | 'in_progress' | 'completed'
  secondsSpent: number
  /** It serves a goal of the learner's. */
  isGoal?: boolean
}

export type PlanEntry = { moduleId: string; startsOn: Day; dueOn: Day; minutes: number }

export const fewestHours = 0.5
export const mostHours = 100

/**
 * By how much a module takes longer than its author wrote down, who had somebody in mind that writes programs of a few
 * files: the intermediate learner. Not measured yet: it is what the placement's levels say about reading code.
 */
const paceOf: Record<Level, number> = { beginner: 1.4, intermediate: 1, advanced: 0.85, expert: 0.75 }

/** What somebody came for, they go into deeper. */
const goalFactor = 1.25
/** Somebody who has spent all of a module's time and is not done needs at least so much of it again. */
const leastLeft = 1 / 4
const usualMinutes = 60
/** What a stored entry may hold. */
const mostMinutes = 60_000
const daysOfWeek = 7

/**
 * From when to when each module that is not completed is worked on, one after the other, beginning today. The hours of a
 * week are poured evenly over its seven days, so that no seven days hold more than they; which days of them somebody
 * learns on is their own matter. Two modules meet in one day at most: where one ends and the next begins.
 */
export function planCourse({
  modules,
  hoursPerWeek,
  level,
  today,
}: {
  modules: readonly PlannedModule[]
  hoursPerWeek: number
  level: Level | null
  today: Day
}): PlanEntry[] {
  const weekMinutes = Math.round(clampHours(hoursPerWeek) * 60)
  let poured = 0
  return inOrder(modules).map((module) => {
    const minutes = minutesLeft(module, level)
    // Whole numbers up to the one division: the same module is due on the same day wherever this runs.
    const startsOn = addDays(today, Math.floor((poured * daysOfWeek) / weekMinutes))
    poured += minutes
    const dueOn = addDays(today, Math.ceil((poured * daysOfWeek) / weekMinutes) - 1)
    return { moduleId: module.id, startsOn, dueOn, minutes }
  })
}

/** A tenth of an hour is the finest that is kept. */
export function clampHours(hours: number): number {
  return Math.min(mostHours, Math.max(fewestHours, Math.round(hours * 10) / 10))
}

function minutesLeft({ minutes, secondsSpent, isGoal = false }: PlannedModule, level: Level | null): number {
  const whole = (minutes ?? usualMinutes) * (level === null ? 1 : paceOf[level]) * (isGoal ? goalFactor : 1)
  const left = Math.max(whole - secondsSpent / 60, whole * leastLeft)
  return Math.min(mostMinutes, Math.max(1, Math.round(left)))
}

/** What is not completed, each after what it needs, and otherwise as the course has it. */
function inOrder(modules: readonly PlannedModule[]): PlannedModule[] {
  const waiting = modules.filter(({ status }) => status !== 'completed').sort((a, b) => a.order - b.order)
  const left = new Set(waiting.map(({ id }) => id))
  const sorted: PlannedModule[] = []
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ prerequisites }) => prerequisites.every((id) => !left.has(id)))
    // The database lets no circle in; if there were one, the first of it goes first.
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next === undefined) break
    left.delete(next.id)
    sorted.push(next)
  }
  return sorted
}
