import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { DimensionLine } from '~/components/ui/dimension-line'
import type { Step } from './choose-next'

type NextStepProps = { next: Step; later: readonly Step[] }

/** One thing, why, and how long; whatever else is open stands below in a whisper. */
export function NextStep({ next, later }: NextStepProps) {
  return (
    <section aria-labelledby="next">
      <p className="annotation">Next</p>
      <h1 id="next" className="mt-1 max-w-[20ch] text-3xl sm:text-4xl">
        {next.title}
      </h1>
      <p className="mt-4 max-w-measure text-lg text-quiet">{next.why}</p>
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        <ButtonLink variant="primary" to={next.to}>
          {next.action}
        </ButtonLink>
        <DimensionLine className="w-44">{minuteWords(next.minutes)}</DimensionLine>
      </div>
      {later.length > 0 ? (
        <div className="mt-8">
          <h2 className="annotation">After that</h2>
          <ul className="mt-1">
            {later.map((step) => (
              <li key={step.title} className="flex min-h-11 items-center gap-4 text-quiet">
                <Link to={step.to}>{step.title}</Link>
                <span className="text-sm">{minuteWords(step.minutes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

const minuteWords = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`)
