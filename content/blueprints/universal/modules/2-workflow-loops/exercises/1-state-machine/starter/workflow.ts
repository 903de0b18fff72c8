export const states = ['new', 'ready', 'waiting', 'done', 'closed'] as const
export const steps = ['makeReady', 'suspend', 'resume', '{ACTION|camel}', 'reopen', 'close'] as const

export type State = (typeof states)[number]
export type Step = (typeof steps)[number]

/** The workflow of one {ENTITY}. Today it believes whatever it is told. */
export class {ENTITY|pascal}Workflow {
  state: State = 'new'
  history: State[] = ['new']
  roundsLeft: number

  constructor(maxRounds = 3) {
    this.roundsLeft = maxRounds
  }

  can(step: Step): boolean {
    return this.state !== 'closed' || step === 'reopen'
  }

  allowed(): Step[] {
    return [...steps]
  }

  advance(step: Step): void {
    if (step === 'makeReady') this.state = 'ready'
    if (step === 'suspend') this.state = 'waiting'
    if (step === 'resume') this.state = 'ready'
    if (step === '{ACTION|camel}') {
      this.state = 'done'
      this.roundsLeft = this.roundsLeft - 1
    }
    if (step === 'reopen') this.state = 'ready'
    if (step === 'close') this.state = 'closed'
    this.history.push(this.state)
  }
}
