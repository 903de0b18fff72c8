import type { ReactNode } from 'react'
import { PageHeader } from '~/components/ui/page-header'

type EntranceProps = {
  title: string
  intro?: ReactNode
  /** 240 × 176 units, made with the pens. */
  drawing: ReactNode
  children: ReactNode
  /** Other ways on, below the form. */
  elsewhere?: ReactNode
}

/** A page with one form, before the house itself: the form, and beside it where there is room what it opens. */
export function Entrance({ title, intro, drawing, children, elsewhere }: EntranceProps) {
  return (
    <div className="mx-auto grid w-full max-w-page grow content-start gap-x-16 px-4 py-10 sm:px-6 sm:py-14 md:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <div className="min-w-0">
        <PageHeader title={title} intro={intro} />
        {children}
        {elsewhere ? (
          <div className="mt-8 grid gap-2 border-t border-rule pt-5 text-sm text-quiet">{elsewhere}</div>
        ) : null}
      </div>
      <div className="drafting-grid hidden place-items-center self-start rounded border border-rule p-8 md:grid">
        <svg viewBox="0 0 240 176" className="w-full max-w-[28rem]" aria-hidden="true">
          {drawing}
        </svg>
      </div>
    </div>
  )
}
