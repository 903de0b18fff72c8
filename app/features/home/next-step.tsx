import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { DimensionLine } from '~/components/ui/dimension-line'
import { timeWords } from '~/features/course/status-words'
import { BeginForm } from '~/features/landing/begin-form'
import type { Step } from './choose-next'

type NextStepProps = { next: Step; later: readonly Step[] }

/** One thing, why, and how long; whatever else is open stands below in a whisper. */
export function NextStep({ next, later }: NextStepProps) {
  return (
    <section aria-labelledby="next" className="min-w-0">
      <p className="annotation">Next</p>
      <h1 id="next" className="mt-1 max-w-[22ch] text-3xl wrap-break-word sm:text-4xl">
        {next.title}
      </h1>
      <p className="mt-4 max-w-measure text-lg wrap-break-word text-quiet">{next.why}</p>
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        {next.passion === undefined ? (
          <ButtonLink variant="primary" to={next.to}>
            {next.action}
          </ButtonLink>
        ) : (
          <BeginForm passion={next.passion}>{next.action}</BeginForm>
        )}
        {next.minutes === null ? null : <DimensionLine className="w-44">{lengthWords(next.minutes)}</DimensionLine>}
      </div>
      {later.length > 0 ? (
        <div className="mt-8">
          <h2 className="annotation">After that</h2>
          <ul className="mt-1">
            {later.map((step) => (
              <li key={step.title} className="flex min-h-11 items-center gap-4 text-quiet">
                <Link to={step.to} className="min-w-0 wrap-break-word">
                  {step.title}
                </Link>
                {step.minutes === null ? null : <span className="shrink-0 text-sm">{lengthWords(step.minutes)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

/** "1 minute", "45 minutes", "about 2 h 30 min". */
function lengthWords(minutes: number): string {
  if (minutes === 1) return '1 minute'
  return minutes < 60 ? `${minutes} minutes` : `about ${timeWords(minutes)}`
}
