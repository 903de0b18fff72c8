import type { ReactNode } from 'react'

/** Where something comes from, in the quiet hand of a draughtsman. */
export function Annotation({ children }: { children: ReactNode }) {
  return <p className="text-xs text-quiet italic">{children}</p>
}
