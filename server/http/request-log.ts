import type { ServerResponse } from 'node:http'
import type { RequestScope } from './request-scope'

const quiet = /^\/(?:assets\/|healthz$|readyz$)/
const longestPath = 300

/** One line a request, once its last byte is out. The path alone: a query may carry a token. */
export function logWhenClosed(outgoing: ServerResponse, scope: RequestScope): void {
  const start = performance.now()
  outgoing.once('close', () => {
    const level = quiet.test(scope.path) ? 'debug' : 'info'
    scope.log[level]('request', {
      method: scope.method,
      path: scope.path.slice(0, longestPath),
      status: outgoing.statusCode,
      ms: Math.round(performance.now() - start),
      ip: scope.ip,
      ...(outgoing.writableFinished ? {} : { aborted: true }),
    })
  })
}
