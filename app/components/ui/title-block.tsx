import type { ReactNode } from 'react'
import { classNames } from './class-names'

type TitleBlockProps = {
  /** The name of what is drawn. */
  what: ReactNode
  /** The small facts beside it, two or three words each: for whom, version, drawn by, date. */
  facts: readonly { label: string; value: ReactNode }[]
  className?: string
}

/** The corner box of a technical drawing: provenance lives here, on every course, tree and review. */
export function TitleBlock({ what, facts, className }: TitleBlockProps) {
  return (
    <dl className={classNames('grid grid-cols-2 border border-line bg-sheet text-sm', className)}>
      <div className="col-span-full px-4 py-2.5">
        <dt className="annotation">Drawing</dt>
        <dd className="font-serif text-lg leading-snug">{what}</dd>
      </div>
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="min-w-0 border-t border-line px-4 py-2 even:border-r last:even:col-span-full last:even:border-r-0"
        >
          <dt className="annotation">{fact.label}</dt>
          <dd className="leading-snug">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
