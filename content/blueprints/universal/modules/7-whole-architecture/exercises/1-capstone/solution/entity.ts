import { accept, type Result, refuse } from './result'
import { isFinal, isState, next, type State, type Step } from './workflow'

/** What somebody claims to know about {ENTITY|a}. Nothing of it has been looked at yet. */
export type Claims = { id?: unknown; {METRIC|camel}?: unknown; state?: unknown }

/** One {ENTITY} at one moment. A change makes another object, and this one stays as it is. */
export class {ENTITY|pascal} {
  private constructor(
    readonly id: string,
    readonly {METRIC|camel}: number,
    readonly state: State,
  ) {
    Object.freeze(this)
  }

  /** A new one, from anything that may come in from outside. */
  static register(raw: unknown): Result<{ENTITY|pascal}> {
    if (typeof raw !== 'object' || raw === null) return refuse('malformed')
    return {ENTITY|pascal}.fromClaims({ ...raw, state: 'registered' })
  }

  /** One that was known before. What was stored is looked at as closely as what is new. */
  static fromClaims({ id, {METRIC|camel}, state }: Claims): Result<{ENTITY|pascal}> {
    if (typeof id !== 'string' || id.trim() === '') return refuse('malformed')
    if (typeof {METRIC|camel} !== 'number' || !Number.isFinite({METRIC|camel})) return refuse('malformed')
    if ({METRIC|camel} < 0 || !isState(state)) return refuse('malformed')
    return accept(new {ENTITY|pascal}(id.trim(), {METRIC|camel}, state))
  }

  advance(step: Step): Result<{ENTITY|pascal}> {
    const state = next(this.state, step)
    if (state === undefined) return refuse('not_allowed')
    return accept(new {ENTITY|pascal}(this.id, this.{METRIC|camel}, state))
  }

  revise({METRIC|camel}: number): Result<{ENTITY|pascal}> {
    if (isFinal(this.state)) return refuse('not_allowed')
    return {ENTITY|pascal}.fromClaims({ id: this.id, {METRIC|camel}, state: this.state })
  }
}
