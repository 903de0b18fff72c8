import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  intro?: ReactNode /** Beside the title: one action, or a Badge. */
  aside?: ReactNode
}

/** The head of a page: its one h1, a sentence on what it is for. */
export function PageHeader({ title, intro, aside }: PageHeaderProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-measure">
        <h1 className="text-3xl">{title}</h1>
        {intro ? <p className="mt-2 text-quiet">{intro}</p> : null}
      </div>
      {aside ? <div className="shrink-0">{aside}</div> : null}
    </div>
  )
}
