import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BodyLimits, bodyFits, hasBody, limitFor } from './body-limit'
import type { Handler, MountedApp, Stage } from './mounted-app'
import type { OpenRequest } from './open-requests'
import { comesFromHere, hasSessionCookie } from './origin-check'
import { failed, foreign, starting, tooLarge, tooSlow } from './refusal'
import { isApi, type RequestScope } from './request-scope'

export type Exchange = { incoming: IncomingMessage; outgoing: ServerResponse; scope: RequestScope; open: OpenRequest }

export type Attend = (request: Request, exchange: Exchange, choose: (app: MountedApp) => Handler) => Promise<Response>

export type Times = {
  /** From the last header to the first byte of the answer. */
  deadlineMs: number
  /** To send a whole request. Added to the deadline of a page that takes a file, because its handler reads the file. */
  requestMs: number
}

/** The guards that hold for every request, in order: is there an app, is it a file, may it come in, is it too large, too slow. */
export function createAttend(settings: { stage: () => Stage; bodyLimits: BodyLimits; times: Times }): Attend {
  const { stage, bodyLimits, times } = settings

  return async (request, exchange, choose) => {
    const { scope, incoming, open } = exchange
    try {
      const now = stage()
      if (now.status === 'starting' || now.app === null) return starting(scope)
      const file = publicFile(now.app, exchange)
      if (file !== null) return await file
      if (!isOwn(scope, incoming)) return foreign(scope)
      const limit = limitFor(scope.path, bodyLimits)
      if (hasBody(incoming) && !(await bodyFits(incoming, limit))) return tooLarge(scope, limit)

      // The signal is ours: the adapter's own knows of lost connections, but not of deadlines and of stopping.
      Object.defineProperty(request, 'signal', { value: open.signal })
      const deadline = times.deadlineMs + (limit > bodyLimits.standard ? times.requestMs : 0)
      const response = await beforeDeadline(choose(now.app)(request, scope), exchange, deadline)
      for (const cookie of scope.setCookies) response.headers.append('set-cookie', cookie)
      if (isEventStream(scope, response)) open.becomeStream()
      return response
    } catch (error) {
      // A body that stops in the middle ends here too, and is nobody's fault on this side.
      if (!open.signal.aborted && incoming.errored === null) scope.log.error('the request failed', { error })
      return failed(scope)
    }
  }
}

function publicFile(app: MountedApp, { scope, incoming }: Exchange): Promise<Response> | null {
  if (app.publicFiles === null || (scope.method !== 'GET' && scope.method !== 'HEAD')) return null
  const ifNoneMatch = incoming.headers['if-none-match'] ?? null
  return app.publicFiles.answer({ path: scope.path, encoding: scope.encoding, ifNoneMatch })
}

function isEventStream(scope: RequestScope, response: Response): boolean {
  return isApi(scope.path) && response.headers.get('content-type')?.startsWith('text/event-stream') === true
}

function isOwn(scope: RequestScope, incoming: IncomingMessage): boolean {
  const { headers } = incoming
  return comesFromHere({
    method: scope.method,
    api: isApi(scope.path),
    ownOrigin: scope.origin,
    bearer: scope.authorization !== null,
    sessionCookie: hasSessionCookie(scope.cookieHeader),
    origin: headers.origin ?? null,
    fetchSite: typeof headers['sec-fetch-site'] === 'string' ? headers['sec-fetch-site'] : null,
    referer: headers.referer ?? null,
  })
}

async function beforeDeadline(
  work: Promise<Response>,
  { scope, open }: Exchange,
  deadlineMs: number,
): Promise<Response> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => {
      scope.log.warn('the request took too long', { path: scope.path })
      resolve(tooSlow(scope))
      open.giveUp()
    }, deadlineMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
