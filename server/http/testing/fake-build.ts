import type { ServerBuild } from '@remix-run/node'

type Route = ServerBuild['routes'][string]

export type FakeRoute = Pick<Route, 'id' | 'parentId' | 'path' | 'index'> & { module?: Partial<Route['module']> }

/** A build of routes that render nothing: enough for Remix to match, load and answer. */
export function fakeBuild(routes: FakeRoute[]): ServerBuild {
  const complete = routes.map((route): Route => ({ ...route, module: { default: () => null, ...route.module } }))
  const entries = complete.map((route) => ({
    ...route,
    module: `/assets/${route.id}.js`,
    hasAction: route.module.action !== undefined,
    hasLoader: route.module.loader !== undefined,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
  }))
  return {
    mode: 'production',
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    entry: {
      module: {
        default: (_request, status, headers, context) => Response.json(matchedIds(context), { status, headers }),
        handleError: () => undefined,
      },
    },
    assets: {
      version: '1',
      url: '/manifest.js',
      entry: { imports: [], module: '/entry.js' },
      routes: Object.fromEntries(entries.map((entry) => [entry.id, entry])),
    },
    routes: Object.fromEntries(complete.map((route) => [route.id, route])),
  }
}

function matchedIds(context: { staticHandlerContext: { matches: { route: { id: string }; params: object }[] } }) {
  return context.staticHandlerContext.matches.map((match) => [match.route.id, match.params])
}
