import type { EntryContext } from '@remix-run/node'

type Manifest = EntryContext['manifest']

/** One entry for each branch of the route tree, so it is as large as the build. A new build in development starts afresh. */
const known = new WeakMap<Manifest, Map<string, Manifest>>()

/**
 * The manifest with the matched routes alone. React Router walks all that it is given three times a page, and the browser asks
 * for the routes that it lacks. Kept as well: index and pathless routes below the matched ones. The browser takes a parent that
 * matches by itself for the whole answer and would show it empty, without asking (the parent of every page matches "/").
 */
export function matchedManifest(manifest: Manifest, matched: string[]): Manifest {
  const branches = known.get(manifest) ?? new Map<string, Manifest>()
  known.set(manifest, branches)
  const key = matched.join('|')
  const branch = branches.get(key) ?? { ...manifest, routes: pickRoutes(manifest, matched) }
  branches.set(key, branch)
  return branch
}

function pickRoutes(manifest: Manifest, matched: string[]): Manifest['routes'] {
  const routes = Object.values(manifest.routes)
  const picked = new Set<string>()
  const pick = (id: string) => {
    picked.add(id)
    for (const child of routes) if (child.parentId === id && !child.path && !picked.has(child.id)) pick(child.id)
  }
  for (const id of matched) pick(id)
  // In the order of the build, which decides between routes of equal rank.
  return Object.fromEntries(Object.entries(manifest.routes).filter(([id]) => picked.has(id)))
}
