import { Form, Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button-link'
import { classNames } from '~/components/ui/class-names'
import { SubmitButton } from '~/components/ui/submit-button'
import type { Progress } from './review-types'
import { makingSteps } from './review-words'
import { useProgress } from './use-progress'

type ReviewProgressProps = { submissionId: string; progress: Progress; address: string; workbench: string }

/** A review that is not there: being made, not asked for, failed, or not to be had. */
export function ReviewProgress({ submissionId, progress: known, address, workbench }: ReviewProgressProps) {
  const progress = useProgress(submissionId, known)
  if (progress.refusal !== null)
    return (
      <div className="drafting-grid rounded border border-dashed border-line px-6 py-8">
        <h2 className="text-lg">There is no review of this attempt</h2>
        <p className="mt-1 max-w-measure text-quiet">{progress.refusal}</p>
        <p className="mt-4">
          <ButtonLink to={workbench}>Back to the workbench</ButtonLink>
        </p>
      </div>
    )
  if (progress.state === 'failed')
    return (
      <div role="alert" className="rounded border border-brick bg-brick-wash px-5 py-4">
        <p className="font-medium text-brick">The review could not be finished.</p>
        <p className="mt-1 max-w-measure">
          Your work, its verdict and its points are safe; only the review is missing. Ask for it once more.
        </p>
        <RequestForm words="Ask again" />
      </div>
    )
  if (progress.state === 'none')
    return (
      <div className="drafting-grid rounded border border-dashed border-line px-6 py-8">
        <h2 className="text-lg">Not reviewed yet</h2>
        <p className="mt-1 max-w-measure text-quiet">
          A review reads your code, runs it with values of its own, and shows what it found, line by line.
        </p>
        <RequestForm words="Review this attempt" />
      </div>
    )
  return <Making progress={progress} address={address} />
}

function RequestForm({ words }: { words: string }) {
  return (
    <Form method="post" className="mt-4">
      <SubmitButton variant="primary" name="intent" value="request">
        {words}
      </SubmitButton>
    </Form>
  )
}

/** Steps being inked: done are filled, the present one is copper, what is to come is dashed. */
function Making({ progress, address }: { progress: Progress; address: string }) {
  const now = makingSteps.findIndex(({ id }) => id === progress.step)
  // A step that has no line here comes after all of them.
  const present = now < 0 ? makingSteps.length : now
  return (
    <div className="drafting-grid rounded border border-line px-5 py-6 sm:px-8">
      <h2 className="text-xl">Your work is being reviewed</h2>
      <ol className="mt-4 grid gap-2">
        {makingSteps.map(({ id, name }, at) => (
          <li key={id} aria-current={at === present ? 'step' : undefined} className="flex items-center gap-3">
            <svg viewBox="0 0 14 14" className="size-4 shrink-0" aria-hidden="true">
              <circle
                cx="7"
                cy="7"
                r="5.4"
                className={classNames(
                  'pen',
                  at < present && 'fill-ink',
                  at === present && 'pen-copper pen-bold',
                  at > present && 'pen-quiet pen-dashed',
                )}
              />
            </svg>
            <span className={classNames(at > present && 'text-quiet', at === present && 'font-medium penciling')}>
              {name}
              <span className="sr-only">{at < present ? ', done' : ''}</span>
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {makingSteps[present]?.name}
      </p>
      <p className="mt-5 max-w-measure text-sm text-quiet">
        You may leave; it goes on without you.{' '}
        <Link to={address} reloadDocument>
          Look again
        </Link>
      </p>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </div>
  )
}
