import { after, type State, type Step, states } from './workflow'

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

/** Does the work of a request, and throws if that was not possible. It may be called again with the same id. */
export type CarryOut = (request: Request) => void

/** What passes by itself has passed by the third time. */
const maxTries = 3

/** Takes {ENTITY|plural} from state to state, as requests come in. */
export class Dispatcher {
  readonly #carryOut: CarryOut
  readonly #states = new Map<string, State>()
  readonly #roundCounts = new Map<string, number>()
  readonly #doneIds = new Set<string>()

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
    return after(this.stateOf(target), 'close') !== undefined
  }

  processAll(requests: readonly Request[]): Summary {
    const summary: Summary = { done: [], refused: [], failed: [] }
    for (const request of requests) this.#processOne(request, summary)
    return summary
  }

  #processOne(request: Request, summary: Summary): void {
    const { id, target, step } = request
    if (this.#doneIds.has(id)) {
      summary.done.push(id) // the same answer as the first time
      return
    }
    const next = after(this.stateOf(target), step)
    if (next === undefined) {
      summary.refused.push(id)
      return
    }
    const failure = this.#attempt(request)
    if (failure !== undefined) {
      summary.failed.push({ id, reason: failure })
      return
    }
    this.#states.set(target, next)
    if (step === '{ACTION|camel}') this.#roundCounts.set(target, this.roundsOf(target) + 1)
    this.#doneIds.add(id)
    summary.done.push(id)
  }

  /** Undefined when it worked, otherwise the reason of the last try. At once, so that later requests keep their turn. */
  #attempt(request: Request): string | undefined {
    let failure: string | undefined
    for (let triesLeft = maxTries; triesLeft > 0; triesLeft -= 1) {
      try {
        this.#carryOut(request)
        return undefined
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error)
      }
    }
    return failure
  }

  /** The states, for `readSaved`. Rounds and ids begin again with each run. */
  toSaved(): string {
    return JSON.stringify([...this.#states])
  }

  /** Brings back the states of an earlier run; an empty text means that there was none. Takes all of it or throws. */
  readSaved(saved: string): void {
    if (saved === '') return
    const entries: [string, State][] = JSON.parse(saved)
    for (const [target, state] of entries) {
      if (!states.includes(state)) throw new Error(`${target} was saved in a state that there is not: ${state}`)
    }
    for (const [target, state] of entries) this.#states.set(target, state)
  }
}
