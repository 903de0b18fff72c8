import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  /** What this place will hold, in a sentence or two. */
  children: ReactNode
  /** The one next step: a ButtonLink or a form. */
  next?: ReactNode
  /** A small drawing of 160 × 112 units made with the pens; a sheet with a set square when left out. */
  drawing?: ReactNode
}

export function EmptyState({ title, children, next, drawing }: EmptyStateProps) {
  return (
    <div className="drafting-grid grid items-center gap-x-8 gap-y-4 rounded border border-dashed border-line px-6 py-8 sm:grid-cols-[10rem_1fr]">
      <svg viewBox="0 0 160 112" className="w-40" aria-hidden="true">
        {drawing ?? <BareTable />}
      </svg>
      <div className="max-w-measure">
        <h2 className="text-lg">{title}</h2>
        <div className="mt-1 text-quiet">{children}</div>
        {next ? <div className="mt-4">{next}</div> : null}
      </div>
    </div>
  )
}

function BareTable() {
  return (
    <>
      <path className="pen pen-quiet pen-dashed" d="M14 18h92v78H14z" />
      <path className="pen pen-quiet" d="M14 82h92M78 82v14" />
      <path className="pen ink-sheet" d="M70 98l76-2-74-72z" />
      <path className="pen ink-sheet" d="M84 84l28-1-27-27z" />
      <path className="pen pen-copper" d="M84 97.6v-4M98 97.2v-4M112 96.9v-4M126 96.5v-4" />
    </>
  )
}
