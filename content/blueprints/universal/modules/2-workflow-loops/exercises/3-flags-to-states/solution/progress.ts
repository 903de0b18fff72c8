type State =
  | { readonly kind: 'new' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'waiting'; readonly reason: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'closed' }

export type Status = State['kind']

/** How far the work on one {ENTITY} has come. */
export class {ENTITY|pascal}Progress {
  #state: State = { kind: 'new' }

  get status(): Status {
    return this.#state.kind
  }

  get reason(): string | undefined {
    return this.#state.kind === 'waiting' ? this.#state.reason : undefined
  }

  makeReady(): boolean {
    return this.#changeTo(['new'], { kind: 'ready' })
  }

  suspend(reason: string): boolean {
    return this.#changeTo(['ready'], { kind: 'waiting', reason })
  }

  resume(): boolean {
    return this.#changeTo(['waiting'], { kind: 'ready' })
  }

  {ACTION|camel}(): boolean {
    return this.#changeTo(['ready'], { kind: 'done' })
  }

  close(): boolean {
    return this.#changeTo(['ready', 'waiting', 'done'], { kind: 'closed' })
  }

  #changeTo(from: readonly Status[], to: State): boolean {
    if (!from.includes(this.#state.kind)) return false
    this.#state = to
    return true
  }
}
