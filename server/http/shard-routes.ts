import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']

/**
 * Matching a path is most of what a Remix document costs: it is done several times, against every route there is. So the
 * routes are split by the first static segment of their path, and a request is matched against those that could match.
 */
export type RouteShards = {
  /** The name of the shard that a path belongs to; null when only all routes will do. */
  shardOf(path: string): string | null
  routesOf(shard: string): Routes
}

/** Routes without a static first segment (index, parameter, splat, optional) could match anything: they are in each shard. */
const everywhere = ''

export function shardRoutes(routes: Routes): RouteShards {
  const segments = new Map(Object.keys(routes).map((id) => [id, firstSegment(routes, id)]))
  const named = new Set(segments.values())
  return {
    shardOf(path) {
      if (path === '/__manifest') return null // asks about several paths at once
      const segment = (path.replace(/\.data$/, '').split('/', 2)[1] ?? '').toLowerCase()
      if (segment.includes('%')) return null
      return named.has(segment) ? segment : everywhere
    },
    routesOf(shard) {
      const chosen = Object.entries(routes).filter(([id]) => {
        const segment = segments.get(id)
        return segment === everywhere || segment === shard
      })
      return Object.fromEntries(chosen)
    },
  }
}

function firstSegment(routes: Routes, id: string): string {
  const parts: string[] = []
  for (let route = routes[id]; route !== undefined; route = routes[route.parentId ?? '']) {
    if (route.path) parts.unshift(route.path)
  }
  const first = parts.join('/').replace(/^\/+/, '').split('/')[0]?.toLowerCase() ?? ''
  return first.startsWith(':') || first === '*' || first.endsWith('?') ? everywhere : first
}
