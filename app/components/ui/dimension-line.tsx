import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Labels measured evidence, or the space between two things, the way an architect measures a wall. */
export function DimensionLine({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames('dimension annotation', className)}>{children}</div>
}
