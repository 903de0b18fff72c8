import { after, type State, type Step } from './workflow'

/** Somebody wants one step to be taken. A request that is sent again keeps its id. */
export interface Request {
  readonly id: string
  readonly target: string
  readonly step: Step
}

export interface Summary {
  readonly done: string[]
  readonly refused: string[]
  readonly failed: { readonly id: string; readonly reason: string }[]
}

/** Does the work of a request, and throws if that was not possible. */
export type CarryOut = (request: Request) => void

/** Takes {ENTITY|plural} from state to state, as requests come in. */
export class Dispatcher {
  readonly #carryOut: CarryOut
  readonly #states = new Map<string, State>()
  readonly #roundCounts = new Map<string, number>()
  readonly #doneIds: string[] = []

  constructor(carryOut: CarryOut) {
    this.#carryOut = carryOut
  }

  stateOf(target: string): State {
    return this.#states.get(target) ?? 'new'
  }

  /** How many rounds it has had. */
  roundsOf(target: string): number {
    return this.#roundCounts.get(target) ?? 0
  }

  /** For the screen: whether to show the button. */
  canClose(target: string): boolean {
    const state = this.stateOf(target)
    return state === 'ready' || state === 'waiting'
  }

  processAll(requests: Request[]): Summary {
    const summary: Summary = { done: [], refused: [], failed: [] }
    let request = requests.shift()
    while (request !== undefined) {
      this.#processOne(request, requests, summary)
      request = requests.shift()
    }
    return summary
  }

  #processOne(request: Request, queue: Request[], summary: Summary): void {
    const { id, target, step } = request
    if (this.#doneIds.includes(id)) {
      summary.done.push(id) // the same answer as the first time
      return
    }
    const next = after(this.stateOf(target), step)
    if (next === undefined) {
      summary.refused.push(id)
      return
    }
    if (step === '{ACTION|camel}') this.#roundCounts.set(target, this.roundsOf(target) + 1)
    try {
      this.#carryOut(request)
    } catch {
      queue.push(request) // try again later
      return
    }
    this.#states.set(target, next)
    this.#doneIds.push(id)
    summary.done.push(id)
  }

  /** The states, for `readSaved`. Rounds and ids begin again with each run. */
  toSaved(): string {
    return JSON.stringify([...this.#states])
  }

  /** Brings back the states of an earlier run; an empty text means that there was none. */
  readSaved(saved: string): void {
    try {
      const entries: [string, State][] = JSON.parse(saved)
      for (const [target, state] of entries) this.#states.set(target, state)
    } catch {
      // nothing saved yet
    }
  }
}
