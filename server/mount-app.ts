import { join } from 'node:path'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { startDevServer } from './http/dev-server'
import type { HttpServer } from './http/http-server'
import type { Handler } from './http/mounted-app'
import { openPublicFiles } from './http/public-files'
import { createPageHandler } from './http/remix-handler'
import { asServerBuild } from './http/server-build'
import type { Services } from './platform/services'
import { appRouter } from './trpc/app-router'
import { createRequestCaller } from './trpc/caller'
import { createContext } from './trpc/context'
import { toAppError } from './trpc/errors'

const mostCallsAtOnce = 20

/** Puts pages and procedures behind the http server. */
export async function mountApp({
  http,
  services,
  root,
}: {
  http: HttpServer
  services: Services
  root: string
}): Promise<void> {
  const { mode } = services.config
  const loadContext: Parameters<typeof createPageHandler>[0]['loadContext'] = (_request, scope) => ({
    api: createRequestCaller(services, scope),
    nonce: scope.nonce,
    requestId: scope.requestId,
    origin: scope.origin,
    encoding: scope.encoding,
    log: scope.log,
  })
  const handleTrpc = procedures(services)
  if (mode === 'development') {
    const dev = await startDevServer(http.node)
    http.mount(
      { handlePage: createPageHandler({ build: dev.loadBuild, mode, loadContext }), handleTrpc, publicFiles: null },
      dev,
    )
    return
  }
  const build = asServerBuild(await import(join(root, 'build/server/index.js')))
  const publicFiles = await openPublicFiles(join(root, 'build/client'))
  http.mount({ handlePage: createPageHandler({ build, mode: 'production', loadContext }), handleTrpc, publicFiles })
}

function procedures(services: Services): Handler {
  return (request, scope) =>
    fetchRequestHandler({
      endpoint: '/api/trpc',
      req: request,
      router: appRouter,
      maxBatchSize: mostCallsAtOnce,
      // A question may be longer than an address can be: a whole passion, asked by POST.
      allowMethodOverride: true,
      createContext: () => createContext(services, scope),
      onError: ({ error, path }) => {
        const app = toAppError(error)
        if (app.code === 'internal') scope.log.error('procedure failed', { path, error: app.cause ?? app })
      },
    })
}
