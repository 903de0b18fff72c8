export const states = ['new', 'ready', 'waiting', 'done', 'closed'] as const

export type State = (typeof states)[number]
export type Step = 'makeReady' | 'suspend' | 'resume' | '{ACTION|camel}' | 'reopen' | 'close'

const transitions: Readonly<Record<State, Partial<Record<Step, State>>>> = {
  new: { makeReady: 'ready' },
  ready: { suspend: 'waiting', {ACTION|camel}: 'done', close: 'closed' },
  waiting: { resume: 'ready', close: 'closed' },
  done: { reopen: 'ready', close: 'closed' },
  closed: {},
}

/** Where the step leads, or undefined if it may not be taken. */
export function after(state: State, step: Step): State | undefined {
  const exits = transitions[state]
  return Object.hasOwn(exits, step) ? exits[step] : undefined
}
