import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { neighbours, type StepId } from './journey-steps'

type QuestionPageProps = {
  step: StepId
  title: ReactNode
  intro?: ReactNode
  /** Another way than on: leave it out, do it later. */
  aside?: ReactNode
  children: ReactNode
}

/** One question, large, and the way back. */
export function QuestionPage({ step, title, intro, aside, children }: QuestionPageProps) {
  const { before } = neighbours(step)
  return (
    <div className="mx-auto w-full max-w-[52rem] px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="max-w-[24ch] text-3xl sm:text-4xl">{title}</h1>
      {intro ? <div className="mt-3 max-w-measure text-lg text-quiet">{intro}</div> : null}
      <div className="mt-8">{children}</div>
      <p className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-2 border-t border-rule pt-4 text-sm">
        {before ? <Link to={before.to}>Back: {before.name.toLowerCase()}</Link> : null}
        {aside}
      </p>
    </div>
  )
}
