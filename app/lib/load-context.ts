import '@remix-run/node'
import type { Encoding } from '#server/http/accepted-encoding'
import type { Log } from '#server/platform/log'
import type { Caller } from '#server/trpc/caller'

// Types only: what the server hands to every loader and action. Routes reach the house through `api` and nothing else.
declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The procedures, called in process as the person who sent this request. */
    api: Caller
    /** The nonce of this response's content security policy. */
    nonce: string
    requestId: string
    /** The house's own origin, e.g. http://localhost:3000 */
    origin: string
    /** How this browser takes compressed answers; null when it doesn't. */
    encoding: Encoding | null
    log: Log
  }

  // Loader data keeps its types (a Date would stay a Date), as single fetch serialises them.
  interface Future {
    v3_singleFetch: true
  }
}
