export type Status = 'new' | 'ready' | 'waiting' | 'done' | 'closed'

/** How far the work on one {ENTITY} has come. */
export class {ENTITY|pascal}Progress {
  isReady = false
  isWaiting = false
  isDone = false
  isClosed = false
  reason: string | undefined = undefined

  makeReady(): boolean {
    if (this.isClosed) return false
    this.isReady = true
    return true
  }

  suspend(reason: string): boolean {
    if (!this.isReady || this.isClosed) return false
    this.isWaiting = true
    this.reason = reason
    return true
  }

  resume(): boolean {
    if (!this.isWaiting) return false
    this.isWaiting = false
    this.reason = undefined
    return true
  }

  {ACTION|camel}(): boolean {
    if (!this.isReady || this.isClosed) return false
    this.isDone = true
    return true
  }

  close(): boolean {
    if (!this.isReady && !this.isDone) return false
    this.isClosed = true
    return true
  }

  get status(): Status {
    // Waiting first: support asked for it, they look for those.
    if (this.isWaiting) return 'waiting'
    if (this.isClosed) return 'closed'
    if (this.isDone) return 'done'
    return this.isReady ? 'ready' : 'new'
  }
}
