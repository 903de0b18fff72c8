import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** Running text: headings, paragraphs, lists, code, at a measure for reading. */
export function Prose({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classNames('prose', className)}>{children}</div>
}
