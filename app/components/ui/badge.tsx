import type { ReactNode } from 'react'

/** A label that states a fact (a role, a scope, "this device"); a state that can be good or bad is a StateMark. */
export function Badge({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded border border-rule bg-sunk px-2 py-px align-baseline text-xs whitespace-nowrap text-ink">
      {children}
    </span>
  )
}
