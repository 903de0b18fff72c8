import type { ReactNode } from 'react'
import { CodeBlock } from '~/components/ui/code-block'
import { FormError } from '~/components/ui/form-error'
import type { FormAnswer } from '~/lib/forms'
import { paths } from '~/lib/paths'
import { useHydrated } from '~/lib/use-hydrated'
import { ChangeBand } from './change-band'
import { RemarkDispute } from './dispute-form'
import { JumpLink } from './jump-link'
import type { ShownPage, ShownReview } from './present-review.server'
import { QuotedWords } from './quoted-words'
import { RadarFigure } from './radar-figure'
import { RemarkList } from './remark-list'
import { ReviewBreadcrumb } from './review-breadcrumb'
import { ReviewHead, WriterNotice } from './review-head'
import { ReviewProgress } from './review-progress'
import { measuredWords } from './review-words'
import { ReviewedCode } from './reviewed-code'
import { ScoreAccounts } from './score-accounts'
import { useRemarkKeys } from './use-remark-keys'

type ReviewPageProps = { page: ShownPage; answer: FormAnswer | undefined }

export function ReviewPage({ page, answer }: ReviewPageProps) {
  const { course, module, exercise, submissionId, review, progress, change, earlier, files } = page
  const at = { id: course.id, concept: module.concept, slug: exercise.slug }
  const address = paths.review(at, submissionId)
  const workbench = paths.exercise(at, { attempt: submissionId })
  const before = earlier.find(({ number }) => number === change?.number)
  return (
    <>
      <ReviewBreadcrumb page={page} />
      <ReviewHead page={page} workbench={workbench} />
      {answer === undefined || answer.intent === 'dispute' ? null : (
        <div className="mb-6">
          <FormError message={answer.message} fields={answer.fields} />
        </div>
      )}
      {review === null || progress.state === 'pending' ? (
        <div className="mb-10">
          <ReviewProgress submissionId={submissionId} progress={progress} address={address} workbench={workbench} />
        </div>
      ) : null}
      {review === null ? null : (
        <>
          {change === null ? null : (
            <ChangeBand change={change} earlier={before === undefined ? null : paths.review(at, before.submissionId)} />
          )}
          <Scores page={page} review={review} at={at} />
          <Part id="code" title="Your work, with remarks">
            {files.length === 0 ? (
              <p className="text-quiet">There are no files in this attempt; the remarks stand below.</p>
            ) : (
              <ReviewedCode files={files} remarks={review.remarks} />
            )}
          </Part>
          <Remarks review={review} address={address} answer={answer} />
          <WriterNotice writtenBy={review.writtenBy} rubricVersion={review.rubricVersion} />
        </>
      )}
    </>
  )
}

type ScoresProps = { page: ShownPage; review: ShownReview; at: { id: string; concept: string; slug: string } }

function Scores({ page: { radar, number, earlier }, review, at }: ScoresProps) {
  return (
    <>
      {radar === null ? null : (
        <Part id="axes" title="The four axes">
          <RadarFigure
            radar={radar}
            number={number}
            scores={review.scores}
            overall={review.overall}
            earlier={earlier}
            at={at}
          />
        </Part>
      )}
      <Part id="why" title="Why this score">
        <ScoreAccounts accounts={review.accounts} />
      </Part>
    </>
  )
}

type RemarksProps = { review: ShownReview; address: string; answer: FormAnswer | undefined }

function Remarks({ review: { remarks, next }, address, answer }: RemarksProps) {
  const hydrated = useHydrated()
  useRemarkKeys()
  const weaknesses = remarks.filter(({ kind }) => kind === 'weakness')
  const strengths = remarks.filter(({ kind }) => kind === 'strength')
  return (
    <>
      {hydrated && remarks.length > 1 ? (
        <p className="mt-4 text-sm text-quiet max-sm:hidden">
          <kbd>j</kbd> and <kbd>k</kbd> go from remark to remark.
        </p>
      ) : null}
      <Part id="weaknesses" title="What to mend">
        {weaknesses.length === 0 ? (
          <p className="text-quiet">Nothing was found that would take a point.</p>
        ) : (
          <RemarkList
            remarks={weaknesses}
            below={(remark) => <RemarkDispute remark={remark} address={address} answer={answer} />}
          />
        )}
      </Part>
      {strengths.length === 0 ? null : (
        <Part id="strengths" title="What is well done">
          <RemarkList remarks={strengths} />
        </Part>
      )}
      {next.length === 0 ? null : (
        <Part id="next" title="Next steps">
          <NextSteps next={next} />
        </Part>
      )}
    </>
  )
}

/** Each with what was measured and, folded away where its remark has shown it already, the way to it. */
function NextSteps({ next }: Pick<ShownReview, 'next'>) {
  return (
    <ol className="grid grid-cols-1 list-decimal gap-3 pl-6">
      {next.map(({ text, remark }, at) => (
        <li key={text} className="max-w-measure">
          <p className="whitespace-pre-wrap">
            <QuotedWords text={text} />
          </p>
          {remark === null ? null : (
            <>
              <p className="flex flex-wrap gap-x-4 text-sm text-quiet">
                <JumpLink address={`#${remark.anchor}`} className="touch:py-2">
                  Remark {remark.number}
                </JumpLink>
                {remark.measured === null ? null : <span>{measuredWords(remark.measured)}</span>}
              </p>
              {remark.example === null ? null : (
                <details className="mt-1">
                  <summary className="min-h-9 text-sm underline touch:min-h-11 touch:py-2">An example</summary>
                  <CodeBlock code={remark.example} label={`Example for step ${at + 1}`} />
                </details>
              )}
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-title`} className="mt-12 min-w-0 first-of-type:mt-0">
      <h2 id={`${id}-title`} className="mb-4 text-xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
