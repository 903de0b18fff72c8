import type { State } from '~/components/ui/state-mark'
import type { Attempt, Standing } from './exercise-types'
import type { ShownResult, ShownTest } from './present-result'

export const outcomeWords: Record<ShownResult['outcome'], { word: string; state: State }> = {
  passed: { word: 'Passed', state: 'passed' },
  failed: { word: 'Not passed yet', state: 'failed' },
  errored: { word: 'It broke', state: 'failed' },
  timed_out: { word: 'Out of time', state: 'failed' },
  needs_review: { word: 'Needs another look', state: 'waiting' },
  waiting: { word: 'Being looked at', state: 'waiting' },
}

export const testWords: Record<ShownTest['status'], { word: string; state: State }> = {
  passed: { word: 'passed', state: 'passed' },
  failed: { word: 'failed', state: 'failed' },
  errored: { word: 'broke', state: 'failed' },
  timed_out: { word: 'out of time', state: 'failed' },
  not_run: { word: 'not run', state: 'neutral' },
}

/** How somebody stands with an exercise. */
export function standingWords({ status, bestScore, attempts }: Pick<Standing, 'status' | 'bestScore' | 'attempts'>): {
  word: string
  state: State
} {
  if (status === 'passed')
    return { word: bestScore === null ? 'Passed' : `Passed, ${points(bestScore)} of 100`, state: 'passed' }
  if (status === 'pending') return { word: 'Being looked at', state: 'waiting' }
  if (attempts === 0) return { word: 'Not begun', state: 'neutral' }
  const times = attempts === 1 ? 'Tried once' : `Tried ${attempts} times`
  return { word: bestScore === null ? times : `${times}, best ${points(bestScore)} of 100`, state: 'failed' }
}

export const points = (score: number): string => String(Math.round(score))

export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** "1 234 567": thin spaces part the thousands. */
export const countWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u2009')

export const placeWords = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `line ${from}` : `lines ${from}–${to}`

/** Of a time limit: "12 min 5 s". */
export function remainingWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return minutes === 0 ? `${rest} s` : `${minutes} min ${String(rest).padStart(2, '0')} s`
}

export const attemptWords: Record<Attempt['status'], { word: string; state: State }> = {
  passed: { word: 'Passed', state: 'passed' },
  failed: { word: 'Not passed', state: 'failed' },
  pending: { word: 'Being looked at', state: 'waiting' },
  needs_review: { word: 'Needs another look', state: 'waiting' },
}

/** Questions by their numbers; findings are counted from 0 where nobody reads it. */
export function namesOf(questions: readonly { id: string }[]): ReadonlyMap<string, string> {
  const findings = Array.from({ length: 60 }, (_, at): [string, string] => [String(at), `Finding ${at + 1}`])
  const numbered = questions.map(({ id }, at): [string, string] => [id, `Question ${at + 1}`])
  return new Map(numbered.length > 0 ? numbered : findings)
}
