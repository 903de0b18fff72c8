import type { PublicFiles } from './public-files'
import type { RequestScope } from './request-scope'

export type Handler = (request: Request, scope: RequestScope) => Promise<Response>

/** What is served once the house is built. Handlers end their work when `request.signal` fires. */
export type MountedApp = {
  handlePage: Handler
  /** Everything below /api/trpc. */
  handleTrpc: Handler
  /** Null in development, where Vite serves them. */
  publicFiles: PublicFiles | null
}

export type Stage =
  | { status: 'starting'; step: string }
  | { status: 'ready'; app: MountedApp }
  | { status: 'stopping'; app: MountedApp | null }
