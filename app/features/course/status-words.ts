import type { State } from '~/components/ui/state-mark'
import { dateWords } from '~/features/ledger/day-words'

export type ModuleStatus = 'locked' | 'available' | 'in_progress' | 'completed'
export type CourseStatus = 'draft' | 'active' | 'paused' | 'completed' | 'archived'

export const moduleWords: Record<ModuleStatus, { word: string; state: State }> = {
  locked: { word: 'Locked', state: 'neutral' },
  available: { word: 'Open', state: 'waiting' },
  in_progress: { word: 'Begun', state: 'waiting' },
  completed: { word: 'Done', state: 'passed' },
}

export const courseWords: Record<CourseStatus, { word: string; state: State }> = {
  draft: { word: 'Being made', state: 'waiting' },
  active: { word: 'Going on', state: 'waiting' },
  paused: { word: 'Paused', state: 'neutral' },
  completed: { word: 'Completed', state: 'passed' },
  archived: { word: 'In the archive', state: 'neutral' },
}

/** For a draft that nobody is making any more. */
export const couldNotBeMadeWords: { word: string; state: State } = { word: 'Could not be made', state: 'failed' }

/** A day of the learner's own calendar, which has no zone: "2026-11-30" → "30 November 2026". */
export const fullDate = (day: string): string => `${dateWords(new Date(`${day}T00:00:00Z`))} ${day.slice(0, 4)}`

/** "45 min", "2 h", "2 h 30 min". */
export function timeWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
