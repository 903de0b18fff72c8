export type State = 'registered' | 'ready' | 'done' | 'withdrawn'

/** `{ACTION|camel}` is the step that it is all about. */
export type Step = 'makeReady' | '{ACTION|camel}' | 'withdraw'

export function next(_state: State, step: Step): State | undefined {
  if (step === 'makeReady') return 'ready'
  if (step === '{ACTION|camel}') return 'done'
  return 'withdrawn'
}

export function isFinal(state: State): boolean {
  return state === 'done'
}

export function isState(candidate: unknown): candidate is State {
  return typeof candidate === 'string'
}
