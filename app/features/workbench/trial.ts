import type { Progress, Submitted } from './exercise-types'
import type { ShownResult } from './present-result'

export type Deed = 'run' | 'submit'

type TestSoFar = { name: string; status: 'passed' | 'failed' | 'errored' | 'timed_out' | 'not_run' }

/** What came of the last thing that was sent to be run. */
export type Trial =
  | { kind: 'rest' }
  | { kind: 'under-way'; deed: Deed; key: string; place: number | null; isStarted: boolean; tests: TestSoFar[] }
  /** The line broke. What was handed in may have arrived: it is sent again under the same key. */
  | { kind: 'lost'; deed: Deed; key: string }
  | { kind: 'stopped'; deed: Deed }
  | { kind: 'refused'; message: string }
  | { kind: 'over'; result: ShownResult; submitted: Submitted | null }

export type TrialEvent =
  | { kind: 'begin'; deed: Deed; key: string }
  | { kind: 'heard'; key: string; progress: Progress }
  | { kind: 'lost'; key: string }
  | { kind: 'stop' }
  | { kind: 'refuse'; message: string }
  | { kind: 'end'; key: string; result: ShownResult; submitted: Submitted | null }

const mostTests = 500

/** Whatever arrives late belongs to a trial that is over, and changes nothing. */
export function nextTrial(trial: Trial, event: TrialEvent): Trial {
  const isOurs = (key: string) => (trial.kind === 'under-way' || trial.kind === 'lost') && trial.key === key
  switch (event.kind) {
    case 'begin':
      return { kind: 'under-way', deed: event.deed, key: event.key, place: null, isStarted: false, tests: [] }
    case 'heard':
      return trial.kind === 'under-way' && trial.key === event.key ? hear(trial, event.progress) : trial
    case 'lost':
      return trial.kind === 'under-way' && trial.key === event.key
        ? { kind: 'lost', deed: trial.deed, key: trial.key }
        : trial
    case 'stop':
      return trial.kind === 'under-way' || trial.kind === 'lost' ? { kind: 'stopped', deed: trial.deed } : trial
    case 'refuse':
      return { kind: 'refused', message: event.message }
    case 'end':
      return isOurs(event.key) ? { kind: 'over', result: event.result, submitted: event.submitted } : trial
  }
}

function hear(trial: Extract<Trial, { kind: 'under-way' }>, progress: Progress): Trial {
  if (progress.kind === 'queued') return { ...trial, place: progress.place }
  if (progress.kind === 'started') return { ...trial, place: null, isStarted: true }
  if (trial.tests.length >= mostTests) return trial
  const test = { name: progress.name, status: progress.status }
  const others = trial.tests.filter(({ name }) => name !== test.name)
  return { ...trial, place: null, isStarted: true, tests: [...others, test] }
}

/** One sentence, for the page and for who hears it. */
export function underWayWords(trial: Extract<Trial, { kind: 'under-way' }>): string {
  if (trial.place !== null) return trial.place === 1 ? 'You are next.' : `You are number ${trial.place} in the queue.`
  if (trial.tests.length > 0) return `${trial.tests.length} ${trial.tests.length === 1 ? 'test' : 'tests'} so far.`
  return trial.isStarted ? 'The tests are running.' : 'On its way.'
}
