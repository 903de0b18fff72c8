import { expect, it } from 'vitest'
import { nextTrial, type Trial, type TrialEvent, underWayWords } from './trial'

const begun = nextTrial({ kind: 'rest' }, { kind: 'begin', deed: 'run', key: 'k' })
const after = (...events: TrialEvent[]) => events.reduce(nextTrial, begun)
const words = (trial: Trial) => (trial.kind === 'under-way' ? underWayWords(trial) : trial.kind)
const heard = (progress: Extract<TrialEvent, { kind: 'heard' }>['progress'], key = 'k'): TrialEvent => ({
  kind: 'heard',
  key,
  progress,
})

it('tells how far it is', () => {
  expect(words(begun)).toBe('On its way.')
  expect(words(after(heard({ kind: 'queued', place: 3 })))).toBe('You are number 3 in the queue.')
  expect(words(after(heard({ kind: 'queued', place: 1 })))).toBe('You are next.')
  expect(words(after(heard({ kind: 'started' })))).toBe('The tests are running.')
  const test = heard({ kind: 'test', name: 'adds', status: 'passed' })
  expect(words(after(test, test))).toBe('1 test so far.')
})

it('hears nothing of a trial that is over', () => {
  expect(after(heard({ kind: 'queued', place: 3 }, 'other'))).toEqual(begun)
  const stopped = after({ kind: 'stop' })
  expect(stopped).toEqual({ kind: 'stopped', deed: 'run' })
  expect(nextTrial(stopped, heard({ kind: 'started' }))).toBe(stopped)
  expect(nextTrial(stopped, { kind: 'lost', key: 'k' })).toBe(stopped)
})

it('knows what was under way when the line broke', () => {
  expect(after({ kind: 'lost', key: 'k' })).toEqual({ kind: 'lost', deed: 'run', key: 'k' })
})
