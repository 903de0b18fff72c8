import type { LargeBody } from './body-limit'

const megabyte = 1024 * 1024

/** Code of an exercise may have 400,000 characters, which JSON and forms write down at up to twice that and more. */
const code = megabyte

export const largeBodies: readonly LargeBody[] = [
  { path: /^\/settings\/profile$/, bytes: 2 * megabyte },
  { path: /^\/courses\/[^/]+\/modules\/[^/]+\/exercises\/[^/]+$/, bytes: code },
  // A batch of calls names all of them.
  { path: /^\/api\/trpc\/(?:[^/]*,)?exercises\.(?:run|submit|saveDraft)(?:,[^/]*)?$/, bytes: code },
]
