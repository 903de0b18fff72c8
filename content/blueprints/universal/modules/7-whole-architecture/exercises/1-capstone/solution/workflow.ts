export type State = 'registered' | 'ready' | 'done' | 'withdrawn'

/** `{ACTION|camel}` is the step that it is all about. */
export type Step = 'makeReady' | '{ACTION|camel}' | 'withdraw'

/** What is not in here cannot happen. */
const table: Readonly<Record<State, Readonly<Partial<Record<Step, State>>>>> = {
  registered: { makeReady: 'ready', withdraw: 'withdrawn' },
  ready: { {ACTION|camel}: 'done', withdraw: 'withdrawn' },
  done: {},
  withdrawn: {},
}

export function next(state: State, step: Step): State | undefined {
  return Object.hasOwn(table[state], step) ? table[state][step] : undefined
}

/** Read from the table, so that a new state cannot be forgotten here. */
export function isFinal(state: State): boolean {
  return Object.keys(table[state]).length === 0
}

/** `in` would also find what every object inherits, such as `toString`. */
export function isState(candidate: unknown): candidate is State {
  return typeof candidate === 'string' && Object.hasOwn(table, candidate)
}
