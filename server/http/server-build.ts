import type { ServerBuild } from '@remix-run/node'

/** The module that `remix vite:build` writes, checked as far as a wrong path or a broken build would show. */
export function asServerBuild(module: unknown): ServerBuild {
  if (!isServerBuild(module)) throw new TypeError('this is not a Remix server build; run npm run build')
  return module
}

function isServerBuild(module: unknown): module is ServerBuild {
  return typeof module === 'object' && module !== null && 'routes' in module && 'entry' in module && 'assets' in module
}
