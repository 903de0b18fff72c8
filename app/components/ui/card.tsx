import type { ReactNode } from 'react'
import { classNames } from './class-names'

type CardProps = { title?: ReactNode; aside?: ReactNode; footer?: ReactNode; className?: string; children: ReactNode }

/** A sheet with hairline edges. No shadow: depth comes from rules and space. */
export function Card({ title, aside, footer, className, children }: CardProps) {
  return (
    <section className={classNames('min-w-0 rounded border border-rule bg-sheet', className)}>
      {title ? (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-rule px-5 py-3">
          <h2 className="text-lg">{title}</h2>
          {aside ? <div className="text-sm text-quiet">{aside}</div> : null}
        </div>
      ) : null}
      <div className="px-5 py-5">{children}</div>
      {footer ? <div className="border-t border-rule px-5 py-3 text-sm text-quiet">{footer}</div> : null}
    </section>
  )
}
