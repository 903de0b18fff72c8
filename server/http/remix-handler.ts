import { type AppLoadContext, createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import type { Handler } from './mounted-app'
import type { RequestScope } from './request-scope'
import { shardRoutes } from './shard-routes'

type PageSettings = {
  /** A function in development: the app as it is now. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  mode: 'production' | 'development' | 'test'
  loadContext: (request: Request, scope: RequestScope) => AppLoadContext
}

export function createPageHandler({ build, mode, loadContext }: PageSettings): Handler {
  const handlerFor =
    typeof build === 'function' ? constant(createRequestHandler(build, mode)) : shardedHandlers(build, mode)
  return async (request, scope) => handlerFor(scope.path)(request, loadContext(request, scope))
}

/** One request handler a shard, made when first asked for. Their number is that of the first segments in the routes. */
export function shardedHandlers(build: ServerBuild, mode: string): (path: string) => RequestHandler {
  const shards = shardRoutes(build.routes)
  const all = createRequestHandler(build, mode)
  const handlers = new Map<string, RequestHandler>()
  return (path) => {
    const shard = shards.shardOf(path)
    if (shard === null) return all
    const handler = handlers.get(shard) ?? createRequestHandler({ ...build, routes: shards.routesOf(shard) }, mode)
    handlers.set(shard, handler)
    return handler
  }
}

function constant(handler: RequestHandler): () => RequestHandler {
  return () => handler
}
