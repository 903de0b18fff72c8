import { accept, type Result, refuse } from './result'
import { next, type State, type Step } from './workflow'

/** What somebody claims to know about {ENTITY|a}. Nothing of it has been looked at yet. */
export type Claims = { id?: unknown; {METRIC|camel}?: unknown; state?: unknown }

export class {ENTITY|pascal} {
  constructor(
    public id: string,
    public {METRIC|camel}: number,
    public state: State,
  ) {}

  static register(raw: unknown): Result<{ENTITY|pascal}> {
    const { id, {METRIC|camel} } = raw as { id: string; {METRIC|camel}: number }
    return accept(new {ENTITY|pascal}(id, {METRIC|camel}, 'registered'))
  }

  static fromClaims(claims: Claims): Result<{ENTITY|pascal}> {
    const { id, {METRIC|camel}, state } = claims as { id: string; {METRIC|camel}: number; state: State }
    return accept(new {ENTITY|pascal}(id, {METRIC|camel}, state))
  }

  advance(step: Step): Result<{ENTITY|pascal}> {
    const state = next(this.state, step)
    if (state === undefined) return refuse('not_allowed')
    this.state = state
    return accept(this)
  }

  revise({METRIC|camel}: number): Result<{ENTITY|pascal}> {
    this.{METRIC|camel} = {METRIC|camel}
    return accept(this)
  }
}
