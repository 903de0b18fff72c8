import { type Day, dayWords } from './calendar-days'
import type { PlanEntry } from './plan-course'

type Module = { id: string; title: string; status: string }

const longestTitle = 120

/**
 * Why the dates no longer hold, in words for the learner, or null when they do. Being early is no reason: dates that
 * somebody wrote into their calendar stay until they ask for others.
 */
export function whyReplan({
  entries,
  modules,
  today,
  hasRested,
}: {
  entries: readonly PlanEntry[]
  modules: readonly Module[]
  today: Day
  /** It was paused or in the archive since the dates were made: nobody was late meanwhile. */
  hasRested: boolean
}): string | null {
  const open = modules.filter(({ status }) => status !== 'completed')
  if (hasRested && open.length > 0)
    return `The course was at rest, so the dates begin anew on ${dayWords(today, today)}.`
  const dueOn = new Map(entries.map((entry) => [entry.moduleId, entry.dueOn]))
  const late = open
    .flatMap(({ id, title }) => ({ title, due: dueOn.get(id) ?? today }))
    .filter(({ due }) => due < today)
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  const [first, ...more] = late
  if (first !== undefined) {
    const others = more.length === 0 ? '' : `, and ${more.length} more after it`
    return `“${shorten(first.title)}” was due on ${dayWords(first.due, today)}${others}, so the dates were moved on.`
  }
  const unplanned = open.find(({ id }) => !dueOn.has(id))
  if (unplanned === undefined) return null
  return `“${shorten(unplanned.title)}” is new in this course, so the dates were made anew.`
}

function shorten(title: string): string {
  const letters = [...title]
  return letters.length <= longestTitle ? title : `${letters.slice(0, longestTitle).join('').trimEnd()}…`
}
