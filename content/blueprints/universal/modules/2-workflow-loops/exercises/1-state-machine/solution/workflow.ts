export const states = ['new', 'ready', 'waiting', 'done', 'closed'] as const
export const steps = ['makeReady', 'suspend', 'resume', '{ACTION|camel}', 'reopen', 'close'] as const

export type State = (typeof states)[number]
export type Step = (typeof steps)[number]

/** The whole rule. Whoever wants to know what may follow reads it here. */
const transitions: Readonly<Record<State, Partial<Record<Step, State>>>> = {
  new: { makeReady: 'ready' },
  ready: { suspend: 'waiting', {ACTION|camel}: 'done', close: 'closed' },
  waiting: { resume: 'ready', close: 'closed' },
  done: { reopen: 'ready', close: 'closed' },
  closed: {},
}

/** The workflow of one {ENTITY}. */
export class {ENTITY|pascal}Workflow {
  #state: State = 'new'
  readonly #history: State[] = ['new']
  /** Gets smaller each time the work is done and never grows, so nothing can be reopened for ever. */
  #roundsLeft: number

  constructor(maxRounds = 3) {
    if (!Number.isInteger(maxRounds) || maxRounds < 1) throw new RangeError(`There cannot be ${maxRounds} rounds`)
    this.#roundsLeft = maxRounds
  }

  get state(): State {
    return this.#state
  }

  get roundsLeft(): number {
    return this.#roundsLeft
  }

  get history(): State[] {
    return [...this.#history]
  }

  can(step: Step): boolean {
    return this.#after(step) !== undefined
  }

  allowed(): Step[] {
    return steps.filter((step) => this.can(step))
  }

  advance(step: Step): void {
    const next = this.#after(step)
    if (next === undefined) throw new Error(`What is ${this.#state} cannot take the step ${step}`)
    this.#state = next
    this.#history.push(next)
    if (step === '{ACTION|camel}') this.#roundsLeft -= 1
  }

  /** Where the step leads from here, or undefined if it may not be taken. */
  #after(step: Step): State | undefined {
    const exits = transitions[this.#state]
    if (!Object.hasOwn(exits, step)) return undefined // a step may come from outside, and each object inherits names
    if (step === 'reopen' && this.#roundsLeft === 0) return undefined
    return exits[step]
  }
}
